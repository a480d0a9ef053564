extension SlidePhrase {
  var english: String {
    switch self {
    case .title(let names): "\(names): g(z)"
    case .titleWithSlopes(let names): "\(names): g(z) and its slope g′(z)"
    case .flatMeans(let threshold): "flat: |g′(z)| < \(threshold), where learning is slow"
    case .values: "g(z)"
    case .valuesAndSlopes: "g(z), thin: g′(z)"
    case .steepest(let slope): "slope at most \(slope)"
    case .nowhereFlat: "nowhere flat"
    case .flatOn(let share): "flat on \(share) of −10 … 10"
    case .flat: "flat"
    }
  }
}
