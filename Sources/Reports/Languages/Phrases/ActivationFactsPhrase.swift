import Localization

/// Where an activation is flat and how steep it gets.
enum ActivationFactsPhrase: Phrase {
  /// Where it is flat.
  case nowhere
  case everywhere
  case flatOn(share: String, stretches: String)
  /// The greatest slope, and the one place where it is.
  case steepest(String, at: String)
  /// A bound of the slope that it has nowhere.
  case approached(String)
}
