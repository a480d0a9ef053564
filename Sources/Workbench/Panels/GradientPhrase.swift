import Localization

/// What the panel of the gradient says besides its verdict.
enum GradientPhrase: Phrase {
  case short, title
  case firstOverLast(String)
  case layer, meanAbsoluteAndNorm, meanAbsolute, meanSlope
  /// In five columns, as the next.
  case slope
  case flat, flatShare, dead, product, update, updateOverWeight, output, shareOfLargest, stalled,
    large, healthy
}

extension GradientPhrase {
  var message: Message {
    switch self {
    case .short: "Gradient"
    case .title: "Gradient flow"
    case .firstOverLast(let ratio): say("first/last {ratio}", ratio: ratio)
    case .layer: "layer"
    case .meanAbsoluteAndNorm: "mean |∂J/∂W|, dim: norm"
    case .meanAbsolute: "mean |∂J/∂W|"
    case .meanSlope: "mean slope g′"
    case .slope: say("slope", context: "column")
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
