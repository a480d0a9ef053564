import Localization

/// The verdict on the gradient in one sentence with its number.
enum GradientSentencePhrase: Phrase {
  case diverged(epoch: String)
  case diverging(from: String, to: String)
  case deadLayer(Int, units: Int)
  case dead(Int, of: Int, layer: Int)
  case flat(Int, share: String, slope: String)
  case plateau(String)
  case little(String)
  case exploding(String)
  case largeSteps(Int, share: String)
  case plateauAt(String?)
  case standing(String?, share: String)
  case healthyFraction(String)
  case healthyMultiple(String)
}
