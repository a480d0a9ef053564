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
  case formula(String, place: Message)
  case numbersGoIn(Int)
  case allTerms(Int)
  case others(Int)
}

extension ExamplePhrase {
  var message: Message {
    switch self {
    case .title: "Example"
    case .number(let number): say("Example {number}", number: number)
    case .numberOf(let number, let count):
      say("Example {number} of {count}", number: number, count: count)
    case .stepOf(let step, let count): say("step {step} of {count}", step: step, count: count)
    case .keys: "PgUp PgDn example   Home End step   I unit   1-9 layer"
    case .unitOfLayer(let unit, let layer):
      say("layer {layer}, unit {unit}", layer: layer, unit: unit)
    case .unitOfLayerShort(let unit, let layer):
      say("layer {layer} u{unit}", layer: layer, unit: unit)
    case .formula(let formula, let place):
      say("{formula} of {place}", formula: formula, place: place)
    case .numbersGoIn(let count):
      say("x: {count} number goes in", or: "x: {count} numbers go in", count: count)
    case .allTerms(let count): say("all {count} terms", count: count)
    case .others(let count): say("+ {count} other", or: "+ {count} others", count: count)
    }
  }
}
