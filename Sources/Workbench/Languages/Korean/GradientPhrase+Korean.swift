extension GradientPhrase {
  var korean: String {
    switch self {
    case .short: "그래디언트"
    case .title: "그래디언트 흐름"
    case .firstOverLast(let ratio): "처음/끝 \(ratio)"
    case .layer: "층"
    case .meanAbsoluteAndNorm: "평균 |∂J/∂W|, 흐림: 노름"
    case .meanAbsolute: "평균 |∂J/∂W|"
    case .meanSlope: "평균 기울기 g′"
    case .slope: "g′"
    case .flat: "평평"
    case .flatShare: "평평한 비율"
    case .dead: "죽음"
    case .product: "곱"
    case .update: "갱신"
    case .updateOverWeight: "갱신 / 가중치, log₁₀"
    case .output: "출력"
    case .shareOfLargest: "최대 층 대비 비율"
    case .stalled: "멈춤"
    case .large: "큼"
    case .healthy: "정상"
    }
  }
}
