extension ExamplePhrase {
  var english: String {
    switch self {
    case .title: "Example"
    case .number(let number): "Example \(number)"
    case .numberOf(let number, let count): "Example \(number) of \(count)"
    case .stepOf(let step, let count): "step \(step) of \(count)"
    case .keys: "PgUp PgDn example   Home End step   I unit   1-9 layer"
    case .unitOfLayer(let unit, let layer): "layer \(layer), unit \(unit)"
    case .unitOfLayerShort(let unit, let layer): "layer \(layer) u\(unit)"
    case .formula(let formula, let place): "\(formula) of \(place)"
    case .numbersGoIn(let count): "x: \(count) numbers go in"
    case .allTerms(let count): "all \(count) terms"
    case .others(let count): "+ \(count) others"
    }
  }
}
