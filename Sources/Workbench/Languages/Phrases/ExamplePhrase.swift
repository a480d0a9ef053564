import Localization

/// What the walk through one example says beside its formulas.
enum ExamplePhrase: Phrase {
  case title
  case number(String)
  case numberOf(String, count: String)
  case stepOf(Int, count: Int)
  case keys
  case unitOfLayer(unit: Int, layer: Int)
  case unitOfLayerShort(unit: Int, layer: Int)
  /// The title of a section: a formula, and of which unit it is.
  case formula(String, place: String)
  case numbersGoIn(Int)
  case allTerms(Int)
  case others(Int)
}
