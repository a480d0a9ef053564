import Localization

/// The words on a slide of activations.
enum SlidePhrase: Phrase {
  case title(String)
  case titleWithSlopes(String)
  case flatMeans(threshold: String)
  case values, valuesAndSlopes
  /// What is under a curve's name.
  case value(formula: String, range: String)
  case slope(formula: String, steepest: String)
  case flatOn(String)
  case used(String)
  case output(String)
  case flat
}
