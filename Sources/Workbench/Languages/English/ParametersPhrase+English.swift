extension ParametersPhrase {
  var english: String {
    switch self {
    case .title(let letter, let count): "Parameters · \(letter) · \(count)"
    case .keys(let step): "PgDn: next · Home End: ∓\(step) · I: step"
    case .layer(let layer, let units, let inputs, let parameters):
      "layer \(layer): W \(units)×\(inputs), b \(units): \(parameters)"
    case .step(let step): "End adds \(step) to the weight, Home takes it away."
    case .wantsPlaceAndValue(let count, let said):
      "weight takes a place from 1 to \(count) and a number, as 3 0.5, not \(said)."
    case .notKnown: "Its weights are not on the screen: :view parameters shows them."
    case .tooMany(let count, let most):
      "At most \(most) parameters can be kept as a start; this network has \(count)."
    case .kept(let letter): "\(letter) now starts from these weights: r begins with them."
    case .mark: "w by hand"
    }
  }
}
