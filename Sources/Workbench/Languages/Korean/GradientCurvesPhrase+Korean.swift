extension GradientCurvesPhrase {
  var korean: String {
    switch self {
    case .meanAbsolute: "층마다 평균 |∂J/∂W|, 로그 축"
    case .norm: "층마다 ‖∂J/∂W‖, 로그 축"
    case .updatesShort: "갱신 / 가중치, log₁₀; 정상 −3"
    case .updates: "갱신 / 가중치, log₁₀: −3이면 정상, −2를 넘으면 큼, −4 아래면 멈춤"
    case .healthy: "정상"
    case .ofLayer(let quantity, let layer): "\(layer)층의 \(quantity)"
    case .noneYet(let title): "\(title): 아직 없음"
    case .now(let title, let spread): "\(title), 지금 \(spread)"
    }
  }
}
