/// How a gradient g becomes a step of the weights w, at learning rate α.
public enum Optimizer: String, CaseIterable, Codable, Sendable {
  /// `w −= α g`
  case sgd
  /// `v = 0.9 v + g`, `w −= α v`
  case momentum
  /// `v = 0.9 v + g`, `w −= α (g + 0.9 v)`: PyTorch's form.
  case nesterov
  /// `s = 0.9 s + 0.1 g²`, `w −= α g / (√s + 1e-8)`
  case rmsprop
  /// Kingma & Ba (2015), Algorithm 1: β₁ = 0.9, β₂ = 0.999, ε = 1e-8 outside the root.
  case adam

  /// The update as it is written.
  public var formula: String {
    switch self {
    case .sgd: "w −= α g"
    case .momentum: "v = 0.9 v + g, w −= α v"
    case .nesterov: "v = 0.9 v + g, w −= α (g + 0.9 v)"
    case .rmsprop: "s = 0.9 s + 0.1 g², w −= α g / (√s + ε)"
    case .adam: "m = 0.9 m + 0.1 g, s = 0.999 s + 0.001 g², w −= α m̂ / (√ŝ + ε)"
    }
  }

  /// How many numbers the optimizer remembers for each parameter.
  var moments: Int {
    switch self {
    case .sgd: 0
    case .momentum, .nesterov, .rmsprop: 1
    case .adam: 2
    }
  }
}
