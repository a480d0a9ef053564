import Glibc

/// An activation function g with its slope g′: the pair that decides how fast a layer learns.
///
/// Every case but `softmax` is element-wise. `softmax` belongs to an output layer under the `cce`
/// loss, which works on its logits.
///
/// `value` and `slope` are the definitions, one number at a time: plots and tests use them. The
/// vectorised forms that training uses are in `ActivationKernels.swift`, held to these by tests.
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
  public func value(_ z: Double) -> Double {
    switch self {
    case .linear: z
    case .relu: max(0, z)
    case .leakyReLU: z > 0 ? z : 0.01 * z
    case .sigmoid: 1 / (1 + exp(-z))
    case .tanh: Glibc.tanh(z)
    case .elu: z > 0 ? z : expm1(z)
    case .softplus: max(0, z) + log1p(exp(-abs(z)))
    case .swish: z * Activation.sigmoid.value(z)
    case .gelu: z * 0.5 * erfc(-z * 0.5.squareRoot())
    case .softmax: 1
    }
  }

  /// g′(z). At a kink, z = 0, the slope from the left. `softmax` of a single logit has slope 0.
  public func slope(_ z: Double) -> Double {
    switch self {
    case .linear: return 1
    case .relu: return z > 0 ? 1 : 0
    case .leakyReLU: return z > 0 ? 1 : 0.01
    case .sigmoid:
      let e = exp(-abs(z))
      return e / ((1 + e) * (1 + e))
    case .tanh:
      let e = exp(-2 * abs(z))
      return 4 * e / ((1 + e) * (1 + e))
    case .elu: return z > 0 ? 1 : exp(z)
    case .softplus: return Activation.sigmoid.value(z)
    case .swish: return Activation.sigmoid.value(z) + z * Activation.sigmoid.slope(z)
    case .gelu:
      let density = exp(-0.5 * z * z) / (2 * Double.pi).squareRoot()
      return 0.5 * erfc(-z * 0.5.squareRoot()) + (density > 0 ? z * density : 0)
    case .softmax: return 0
    }
  }

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
