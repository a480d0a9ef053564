import Localization

/// What the cost surface says: its axes, how flat it is, where the run stands.
enum SurfacePhrase: Phrase {
  case title, measuring, diverged
  /// What it is about.
  case output
  case unit(Int, layer: Int)
  /// The axes.
  case randomDirections
  case weight(String, from: String)
  case bias
  case input(Int)
  /// Whose map it is.
  case inLayer(String, Int)
  case windowIsFlat(String, share: String)
  case nameFlat(String, share: String)
  case flatShare(String)
  /// The foot. - Parameter epoch: of the weights that the map is drawn through.
  case mapOf(epoch: String)
  case throughWeights(epoch: String)
  case otherWeights(epoch: String)
  case overAllWeights
  case along(String, String)
  /// What is stippled.
  case flat(stipple: String, slope: String)
  /// How much J varies over the whole map, if it is hardly anything.
  case level(String)
  case examples(String, of: String)
  case measured(String)
}
