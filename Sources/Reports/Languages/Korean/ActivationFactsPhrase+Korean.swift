extension ActivationFactsPhrase {
  var korean: String {
    switch self {
    case .nowhere: "없음"
    case .everywhere: "모든 곳"
    case .flatOn(let share, let stretches): "−10 … 10의 \(share): \(stretches)"
    case .steepest(let slope, let z): "\(slope) (z = \(z))"
    case .approached(let slope): "\(slope) (z가 커질수록 가까워지나 이르지는 않음)"
    }
  }
}
