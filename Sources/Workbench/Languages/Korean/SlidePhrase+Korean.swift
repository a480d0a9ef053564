extension SlidePhrase {
  var korean: String {
    switch self {
    case .title(let names): "\(names): g(z)"
    case .titleWithSlopes(let names): "\(names): g(z)와 그 기울기 g′(z)"
    case .flatMeans(let threshold): "평평한 곳: |g′(z)| < \(threshold), 학습이 느린 곳"
    case .values: "g(z)"
    case .valuesAndSlopes: "g(z), 가는 선: g′(z)"
    case .steepest(let slope): "가장 큰 기울기 \(slope)"
    case .nowhereFlat: "평평한 곳 없음"
    case .flatOn(let share): "−10 … 10의 \(share)가 평평함"
    case .flat: "평평함"
    }
  }
}
