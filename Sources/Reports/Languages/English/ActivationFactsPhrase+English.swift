extension ActivationFactsPhrase {
  var english: String {
    switch self {
    case .nowhere: "nowhere"
    case .everywhere: "everywhere"
    case .flatOn(let share, let stretches): "on \(share) of −10 … 10: \(stretches)"
    case .steepest(let slope, let z): "\(slope), at z = \(z)"
    case .approached(let slope): "\(slope), approached as z grows, never reached"
    }
  }
}
