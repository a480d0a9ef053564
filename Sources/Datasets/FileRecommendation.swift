import Glibc
import NeuralNetworks
import Text

extension Recommendation {
  /// Settings for a table that nobody has tried: one hidden layer of 100 units, Adam in batches of 64.
  ///
  /// The target cost is 0.3 of what the best constant prediction costs: of numbers, which are scaled to a
  /// variance of 1, simply 0.3. How quickly and how well these settings learn is in docs/Measurements.md.
  static func forFile(_ target: Target) -> Recommendation {
    let isOfNumbers = target.kind == .signed || target.kind == .nonNegative
    var recommended = Recommendation(
      hiddenUnits: [100], learningRate: isOfNumbers ? 0.03 : 0.3,
      targetCost: isOfNumbers ? 0.3 : targetCost(constantCost(target)), kind: target.kind)
    recommended.optimizer = .adam
    recommended.batchSize = 64
    if isOfNumbers {
      recommended.outputActivation = .linear
      recommended.inUnits = inUnits(target)
    }
    return recommended
  }

  /// The learning rate is smaller the larger the targets are, since the weights that must grow to reach them
  /// make the cost that much steeper.
  private static func inUnits(_ target: Target) -> InUnits {
    let square = target.values.reduce(0) { $0 + $1 * $1 } / Double(target.values.count)
    return InUnits(
      learningRate: ladder(0.05 / max(1, square.squareRoot())),
      targetCost: targetCost(constantCost(target)), outputActivation: target.kind.outputActivation)
  }

  /// The cost of predicting every row's target by the share of each class, or by the mean.
  private static func constantCost(_ target: Target) -> Double {
    let width = target.classes.isEmpty ? target.names.count : target.classes.count
    let rows = Double(target.values.count / width)
    var cost = 0.0
    for output in 0..<width {
      let values = stride(from: output, to: target.values.count, by: width)
        .lazy.map { target.values[$0] }
      let mean = values.reduce(0, +) / rows
      switch target.kind {
      case .binary:
        cost -= mean * log(mean) + (1 - mean) * log(1 - mean)
      case .classes:
        cost -= mean * log(mean)
      case .nonNegative, .signed:
        cost += values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / rows / Double(width)
      }
    }
    return cost
  }

  /// The largest of 1, 0.3, 0.1, 0.03 … 0.00001 that is not above `rate`: the steps that the
  /// learning rate is changed by.
  private static func ladder(_ rate: Double) -> Double {
    let steps = [1, 0.3, 0.1, 0.03, 0.01, 0.003, 0.001, 0.0003, 0.0001, 0.00003]
    return steps.first { $0 <= rate } ?? 0.00001
  }

  /// 0.3 of what the best constant costs, to two digits; `nil` where that is no cost that a run could
  /// reach: squares of targets that are very large are infinite, of very small ones 0.
  private static func targetCost(_ constant: Double) -> Double? {
    let target = Double((0.3 * constant).significant(2))
    return target.flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
  }
}
