/// An activation function g with its slope g′: the pair that decides how fast a layer learns.
///
/// Every case but `softmax` is element-wise. `softmax` belongs to an output layer under the `cce`
/// loss, which works on its logits.
///
/// `value` and `slope` take one number at a time, for plots and examples: the vectorised forms in
/// `ActivationKernels.swift`, which training uses, on one number.
public enum Activation: String, CaseIterable, Codable, Sendable {
  case linear
  case relu
  case leakyReLU = "leaky_relu"
  case sigmoid
  case tanh
  case elu
  case softplus
  case swish
  case gelu
  case softmax

  /// The element-wise activations: all that a hidden layer can have.
  public static let hidden: [Activation] = allCases.filter { $0 != .softmax }

  /// g(z). Finite for any finite z. `softmax` of a single logit is 1.
  public func value(_ z: Double) -> Double { self == .softmax ? 1 : at(z).value[0] }

  /// g′(z). At a kink, z = 0, the slope from the left. `softmax` of a single logit has slope 0.
  public func slope(_ z: Double) -> Double { self == .softmax ? 0 : at(z).slope[0] }

  /// g as it is written: `1 / (1 + e⁻ᶻ)`.
  public var formula: String {
    switch self {
    case .linear: "z"
    case .relu: "max(0, z)"
    case .leakyReLU: "z > 0 ? z : 0.01 z"
    case .sigmoid: "1 / (1 + e⁻ᶻ)"
    case .tanh: "(eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ)"
    case .elu: "z > 0 ? z : eᶻ − 1"
    case .softplus: "ln(1 + eᶻ)"
    case .swish: "z / (1 + e⁻ᶻ)"
    case .gelu: "z Φ(z)"
    case .softmax: "eᶻ / Σ eᶻ"
    }
  }

  /// g′ as it is written, in z, a = g(z) and the activation's own parts: `a (1 − a)`.
  public var slopeFormula: String {
    switch self {
    case .linear: "1"
    case .relu: "z > 0 ? 1 : 0"
    case .leakyReLU: "z > 0 ? 1 : 0.01"
    case .sigmoid: "a (1 − a)"
    case .tanh: "1 − a²"
    case .elu: "z > 0 ? 1 : eᶻ"
    case .softplus: "1 / (1 + e⁻ᶻ)"
    case .swish: "σ(z) + z σ′(z)"
    case .gelu: "Φ(z) + z φ(z)"
    case .softmax: "a (1 − a)"
    }
  }

  /// The values g takes, as an interval: `0 … 1`.
  public var range: String {
    switch self {
    case .linear, .leakyReLU: "−∞ … ∞"
    case .relu, .softplus: "0 … ∞"
    case .sigmoid, .softmax: "0 … 1"
    case .tanh: "−1 … 1"
    case .elu: "−1 … ∞"
    case .swish: "−0.278 … ∞"
    case .gelu: "−0.170 … ∞"
    }
  }
}
