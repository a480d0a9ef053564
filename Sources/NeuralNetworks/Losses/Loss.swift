import Glibc

/// What training minimises. A *loss* is one example's; the *cost* J is its mean over the examples
/// (and the outputs).
public enum Loss: String, CaseIterable, Codable, Sendable {
  /// Binary cross-entropy: `−[y ln a + (1 − y) ln(1 − a)]`.
  case bce
  /// Mean squared error: `(a − y)²`, as Keras's `MeanSquaredError`.
  case mse
  /// Half the squared error: `½ (a − y)²`, as TensorFlow Playground's.
  case halfMSE = "half-mse"
  /// Categorical cross-entropy: `−Σ y ln softmax(z)`, from the logits.
  case cce

  /// How the loss is called in a sentence: `binary cross-entropy`.
  public var name: String {
    switch self {
    case .bce: "binary cross-entropy"
    case .mse: "mean squared error"
    case .halfMSE: "half the mean squared error"
    case .cce: "categorical cross-entropy"
    }
  }

  /// One output's loss as it is written, in a and y.
  public var formula: String {
    switch self {
    case .bce: "−[y ln a + (1 − y) ln(1 − a)]"
    case .mse: "(a − y)²"
    case .halfMSE: "½ (a − y)²"
    case .cce: "−Σ y ln softmax(z)"
    }
  }

  /// The loss of one output `a` for the target `y`. `bce` and `cce` take a no nearer to 0 and 1 than
  /// 1e-7; in training they are computed from the logits, where there are any.
  public func value(_ a: Double, target y: Double) -> Double {
    switch self {
    case .mse: return (a - y) * (a - y)
    case .halfMSE: return 0.5 * (a - y) * (a - y)
    case .bce:
      let clipped = min(max(a, Self.clip), 1 - Self.clip)
      return -(y * log(clipped) + (1 - y) * log1p(-clipped))
    case .cce: return y == 0 ? 0 : -y * log(max(a, Self.clip))
    }
  }

  /// `bce` keeps a this far from 0 and 1 when it is not computed from a sigmoid's logits.
  public static let clip = 1e-7
}
