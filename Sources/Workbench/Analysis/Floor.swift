import Localization
import NeuralNetworks
import TerminalUI

/// A cost that a network cannot go below on its training set, whatever its weights, and why.
struct Floor: Equatable, Sendable {
  /// What keeps the cost up.
  enum Reason: Hashable, Sendable {
    /// All hidden layers are linear: the best line, plane or hyperplane.
    case leastSquares
    /// The same before a sigmoid: the best logistic regression.
    case logistic
    /// The same before a softmax.
    case softmax
    /// The output activation cannot take the targets' values.
    case outputRange(Activation)
  }

  var reason: Reason
  var value: Double
  /// Whether some weights have that cost; if not, it is an infimum.
  var isAttained: Bool

  init(_ reason: Reason, value: Double, isAttained: Bool = true) {
    self.reason = reason
    self.value = value
    self.isAttained = isAttained
  }

  /// In a word or two, for a line in a chart: `least squares`.
  var name: String {
    switch reason {
    case .leastSquares: FloorPhrase.leastSquares.text
    case .logistic: FloorPhrase.logistic.text
    case .softmax: FloorPhrase.softmax.text
    case .outputRange(let activation): FloorPhrase.output(activation.title).text
    }
  }

  /// Why no weights get below it, in a sentence.
  var sentence: String {
    let phrase: FloorPhrase =
      switch reason {
      case .leastSquares: .noLineBelow(cost)
      case .logistic: isAttained ? .noLogisticBelow(cost) : .separable
      case .softmax: isAttained ? .noSoftmaxBelow(cost) : .separable
      case .outputRange(let activation): .noOutputBelow(activation, cost)
      }
    return phrase.text
  }
}

extension Floor {
  /// The floors of a network on its training set that are above 0, the highest first.
  ///
  /// - Parameters:
  ///   - rangeCost: the least cost that the output's range allows, where that is known.
  ///   - optimum: the solution of `LinearOptimum.Problem` for this output and loss, once there is one.
  static func floors(
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
  var reason: Floor.Reason {
    switch self {
    case .leastSquares: .leastSquares
    case .logistic: .logistic
    case .softmax: .softmax
    }
  }
}

extension [LayerSpecification] {
  /// Whether the network collapses: a linear function up to its output activation.
  var areHiddenLinear: Bool { dropLast().allSatisfy { $0.activation == .linear } }
}
