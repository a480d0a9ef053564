extension GradientPhrase {
  var english: String {
    switch self {
    case .short: "Gradient"
    case .title: "Gradient flow"
    case .firstOverLast(let ratio): "first/last \(ratio)"
    case .layer: "layer"
    case .meanAbsoluteAndNorm: "mean |∂J/∂W|, dim: norm"
    case .meanAbsolute: "mean |∂J/∂W|"
    case .meanSlope: "mean slope g′"
    case .slope: "slope"
    case .flat: "flat"
    case .flatShare: "flat share"
    case .dead: "dead"
    case .product: "product"
    case .update: "update"
    case .updateOverWeight: "update / weight, log₁₀"
    case .output: "output"
    case .shareOfLargest: "share of largest"
    case .stalled: "stalled"
    case .large: "large"
    case .healthy: "ok"
    }
  }
}
