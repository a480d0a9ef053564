import NeuralNetworks

/// The best linear fit Wx + b of a set's targets, or of anything else over its examples, in the sense
/// of least squares: what a network of linear layers cannot beat.
package struct LeastSquares: Sendable {
  /// The fit of one output.
  struct Fit: Equatable, Sendable {
    /// `[features]`
    var weights: [Double]
    var bias: Double
    /// The mean of (wᵀx + b − y)² over the examples.
    var meanSquare: Double
    /// The mean of (y − ȳ)²: what the best constant leaves.
    var variance: Double
  }

  let design: Design
  private var factorisation: HouseholderQR

  /// Factorises the columns of `design` (Householder's QR); any number of targets is then cheap.
  package init(_ design: Design) {
    self.design = design
    factorisation = HouseholderQR(design.columns)
  }

  /// Whether `fit` can be asked for.
  package var isComplete: Bool { factorisation.isComplete }
  /// How many features are independent of each other (and of a constant).
  var rank: Int { factorisation.rank }

  /// One piece of the factorisation, O(examples).
  package mutating func advance() {
    factorisation.advance()
  }

  /// The fit of `values`, one for each example of the design. O(examples · features)
  func fit(_ values: some Collection<Double>) -> Fit {
    precondition(isComplete, "a fit needs the whole factorisation")
    var y = Column(values)
    let mean = y.centre()
    let count = Double(max(1, y.count))
    let variance = y.dot(y) / count
    let (solution, residual) = factorisation.solve(y)
    let (weights, bias) = design.unscaled(solution, bias: mean)
    return Fit(weights: weights, bias: bias, meanSquare: residual / count, variance: variance)
  }
}
