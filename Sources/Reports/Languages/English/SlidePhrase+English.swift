extension SlidePhrase {
  var english: String {
    switch self {
    case .title(let names): "\(names): g(z)"
    case .titleWithSlopes(let names): "\(names): g(z) and its slope g′(z)"
    case .flatMeans(let threshold): "flat: |g′(z)| < \(threshold), where learning is slow"
    case .values: "g(z)"
    case .valuesAndSlopes: "g(z), thin: g′(z)"
    case .value(let formula, let range): "g = \(formula), in \(range)"
    case .slope(let formula, let steepest): "g′ = \(formula), slope at most \(steepest)"
    case .flatOn(let stretches): "flat \(stretches)"
    case .used(let place): "used in \(place)"
    case .output(let targets): "as an output \(targets)"
    case .flat: "flat"
    }
  }
}
