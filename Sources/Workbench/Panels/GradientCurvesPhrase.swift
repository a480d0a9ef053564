import Localization

/// The titles of the gradient's curves and histograms.
enum GradientCurvesPhrase: Phrase {
  case meanAbsolute, norm, updatesShort, updates, healthy
  /// W or z of a layer.
  case ofLayer(String, layer: Int)
  case noneYet(String)
  case now(String, spread: String)
}

extension GradientCurvesPhrase {
  var message: Message {
    switch self {
    case .meanAbsolute: "mean |∂J/∂W| of every layer, log axis"
    case .norm: "‖∂J/∂W‖ of every layer, log axis"
    case .updatesShort: "update / weight, log₁₀; healthy −3"
    case .updates: "update / weight, log₁₀: −3 is healthy, above −2 large, below −4 stalled"
    case .healthy: "healthy"
    case .ofLayer(let quantity, let layer):
      say("{quantity} of layer {layer}", quantity: quantity, layer: layer)
    case .noneYet(let title): say("{title}: none yet", title: title)
    case .now(let title, let spread): say("{title}, now {spread}", title: title, spread: spread)
    }
  }
}
