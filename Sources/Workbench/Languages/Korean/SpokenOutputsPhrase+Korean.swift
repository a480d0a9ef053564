extension SpokenOutputsPhrase {
  var korean: String {
    switch self {
    case .taken(let actual, let predicted, let count):
      "실제 \(actual), 예측 \(predicted): \(count)개"
    case .predicted(let output, let actual): "오차가 큰 예제: 예측 \(output), 실제 \(actual)"
    case .target(let names): "예측할 것: \(names)"
    case .pictures(let width, let height): "\(width) × \(height) 픽셀 그림"
    case .feature(let name, let least, let mean, let greatest):
      "\(name): \(least) ~ \(greatest), 평균 \(mean)"
    }
  }
}
