import Localization

/// The titles of the gradient's curves and histograms.
enum GradientCurvesPhrase: Phrase {
  case meanAbsolute, norm, updatesShort, updates, healthy
  /// W or z of a layer.
  case ofLayer(String, layer: Int)
  case noneYet(String)
  case now(String, spread: String)
}
