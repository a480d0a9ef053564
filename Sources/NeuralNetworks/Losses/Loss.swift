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
}
