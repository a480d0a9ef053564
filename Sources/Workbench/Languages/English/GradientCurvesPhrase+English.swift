extension GradientCurvesPhrase {
  var english: String {
    switch self {
    case .meanAbsolute: "mean |∂J/∂W| of every layer, log axis"
    case .norm: "‖∂J/∂W‖ of every layer, log axis"
    case .updatesShort: "update / weight, log₁₀; healthy −3"
    case .updates: "update / weight, log₁₀: −3 is healthy, above −2 large, below −4 stalled"
    case .healthy: "healthy"
    case .ofLayer(let quantity, let layer): "\(quantity) of layer \(layer)"
    case .noneYet(let title): "\(title): none yet"
    case .now(let title, let spread): "\(title), now \(spread)"
    }
  }
}
