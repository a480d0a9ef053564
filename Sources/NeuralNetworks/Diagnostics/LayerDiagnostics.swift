/// What a layer's units and gradient are doing, over the whole training set.
public struct LayerDiagnostics: Equatable, Sendable {
  /// ‖∂J/∂W‖, the Frobenius norm.
  public var gradientNorm: Double
  /// The mean of |∂J/∂W|.
  public var gradientMeanAbsolute: Double
  /// The mean of g′(z) over units and examples. A softmax layer has none.
  public var slope: Double?
  /// The share of (unit, example) pairs with |g′(z)| < 0.05. A softmax layer has none.
  public var flatShare: Double?
  /// Units whose g′(z) is 0 on every example. A softmax layer has none.
  public var deadUnits: Int?
  /// log₁₀(std(last update of W) / std(W)); `nil` before the first update.
  public var updateRatio: Double?

  public init(
    gradientNorm: Double, gradientMeanAbsolute: Double, slope: Double?, flatShare: Double?,
    deadUnits: Int?, updateRatio: Double?
  ) {
    self.gradientNorm = gradientNorm
    self.gradientMeanAbsolute = gradientMeanAbsolute
    self.slope = slope
    self.flatShare = flatShare
    self.deadUnits = deadUnits
    self.updateRatio = updateRatio
  }
}
