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
  /// Whether some weights have that cost; if not, it is an infimum.
  package var isAttained: Bool

  package init(_ reason: Reason, value: Double, isAttained: Bool = true) {
    self.reason = reason
    self.value = value
    self.isAttained = isAttained
  }
}

extension Floor {
  /// The floors of a network on its training set that are above 0, the highest first.
  ///
  /// - Parameters:
  ///   - rangeCost: the least cost that the output's range allows, where that is known.
  ///   - optimum: the solution of `LinearOptimum.Problem` for this output and loss, once there is one.
  package static func floors(
    of layers: [LayerSpecification], rangeCost: Double?, optimum: LinearOptimum.Solution?
  ) -> [Floor] {
    var floors: [Floor] = []
    if let output = layers.last?.activation, let rangeCost, rangeCost > 0 {
      floors.append(Floor(.outputRange(output), value: rangeCost))
    }
    if layers.areHiddenLinear, let optimum, optimum.cost > 0 {
      floors.append(
        Floor(optimum.problem.reason, value: optimum.cost, isAttained: optimum.isAttained))
    }
    return floors.sorted { $0.value > $1.value }
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
