extension SlidePhrase {
  var korean: String {
    switch self {
    case .title(let names): "\(names): g(z)"
    case .titleWithSlopes(let names): "\(names): g(z)와 그 기울기 g′(z)"
    case .flatMeans(let threshold): "평평한 곳: |g′(z)| < \(threshold), 학습이 느린 곳"
    case .values: "g(z)"
    case .valuesAndSlopes: "g(z), 가는 선: g′(z)"
    case .value(let formula, let range): "g = \(formula), 값 \(range)"
    case .slope(let formula, let steepest): "g′ = \(formula), 최대 기울기 \(steepest)"
    case .flatOn(let stretches): "평평한 곳: \(stretches)"
    case .used(let place): "쓰임: \(place)"
    case .output(let targets): "출력층: \(targets)"
    case .flat: "평평함"
    }
  }
}
