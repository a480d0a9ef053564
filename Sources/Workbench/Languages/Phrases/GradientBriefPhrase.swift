import Localization

/// The verdict on the gradient in 30 columns.
enum GradientBriefPhrase: Phrase {
  case diverged(epoch: String)
  case diverging(from: String, to: String)
  case deadLayer(Int, units: Int)
  case dead(Int, of: Int, layer: Int)
  case flat(Int, slope: String)
  case plateau(String)
  case little(String)
  case exploding(String)
  case largeSteps(Int, share: String)
  case plateauAt(String?)
  case standing(String)
  case healthy(String)
}
