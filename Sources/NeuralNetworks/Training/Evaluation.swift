/// How good a network is on a set of examples.
public struct Evaluation: Equatable, Sendable {
  /// J(W,B): the mean loss, plus the penalties on the weights.
  public var cost: Double
  /// The share of examples that are classified right (binary: a ≥ ½ means 1; classes: the
  /// largest); for regression R², which may be negative.
  public var accuracy: Double

  public init(cost: Double, accuracy: Double) {
    self.cost = cost
    self.accuracy = accuracy
  }
}
