import Localization

/// What the sliders say.
enum ParametersPhrase: Phrase {
  case title(letter: String, count: String)
  case keys(step: String)
  case layer(Int, units: Int, inputs: Int, parameters: String)
  case step(String)
  case wantsPlaceAndValue(Int, instead: String)
  case notKnown
  case tooMany(Int, most: Int)
  case kept(String)
  /// On the cost curve, where a weight was moved by hand.
  case mark
}
