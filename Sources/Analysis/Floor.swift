package import NeuralNetworks

/// A cost that a network cannot go below on its training set, whatever its weights, and why.
package struct Floor: Equatable, Sendable {
  /// What keeps the cost up.
  package enum Reason: Hashable, Sendable {
    /// All hidden layers are linear: the best line, plane or hyperplane.
    case leastSquares
    /// The same before a sigmoid: the best logistic regression.
    case logistic
    /// The same before a softmax.
    case softmax
    /// The output activation cannot take the targets' values.
    case outputRange(Activation)
  }

  /// What keeps the cost up.
  package var reason: Reason
  /// The cost that cannot be beaten.
  package var value: Double

  package init(_ reason: Reason, value: Double) {
    self.reason = reason
    self.value = value
  }
}

extension LinearOptimum.Problem {
  /// The floor that the optimum of this regression is.
  package var reason: Floor.Reason {
    switch self {
    case .leastSquares: .leastSquares
    case .logistic: .logistic
    case .softmax: .softmax
    }
  }
}

extension [LayerSpecification] {
  /// Whether the network collapses: a linear function up to its output activation.
  package var areHiddenLinear: Bool { dropLast().allSatisfy { $0.activation.isLinear } }
}
