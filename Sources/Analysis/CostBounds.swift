package import NeuralNetworks

/// What the cost of a run is held against, on its training set.
package struct CostBounds: Equatable, Sendable {
  /// What it cannot go below, as far as that is known; only those above 0, the highest first.
  package var floors: [Floor] = []
  /// J of a network that always answers with the mean of the targets; `nil` as long as that is not known.
  package var guessing: Double?

  /// Nothing is known.
  package init() {}

  /// - Parameter optimum: the solution of `LinearOptimum.Problem` for this output and loss, once there is one.
  package init(
    of layers: [LayerSpecification], _ loss: Loss, on examples: Examples,
    optimum: LinearOptimum.Solution? = nil
  ) {
    if let output = layers.last?.activation,
      let cost = output.leastCost(of: examples.targets, loss), cost > 0
    {
      floors.append(Floor(.outputRange(output), value: cost))
    }
    if layers.areHiddenLinear, let optimum, optimum.cost > 0 {
      floors.append(Floor(optimum.problem.reason, value: optimum.cost))
    }
    floors.sort { $0.value > $1.value }
    guessing = loss.costOfGuessing(examples)
  }
}

extension Loss {
  /// The mean loss over `examples` of always answering with the mean of their targets, that is the least that a constant
  /// answer can cost with `bce`, `cce` and `mse`; `nil` where they are all the same, and there is nothing to guess.
  package func costOfGuessing(_ examples: Examples) -> Double? {
    let (outputs, targets) = (examples.outputs, examples.targets)
    guard targets.indices.contains(where: { targets[$0] != targets[$0 % outputs] }) else {
      return nil
    }
    var means = [Double](repeating: 0, count: outputs)
    for place in targets.indices { means[place % outputs] += targets[place] }
    for output in means.indices { means[output] /= Double(examples.count) }
    // Targets are classes as a rule: the logarithms are taken once.
    let ofZero = means.map { value($0, target: 0) }
    let ofOne = means.map { value($0, target: 1) }
    var sum = 0.0
    for (place, y) in targets.enumerated() {
      let output = place % outputs
      sum += y == 0 ? ofZero[output] : y == 1 ? ofOne[output] : value(means[output], target: y)
    }
    return sum / Double(self.isOfEachOutput ? targets.count : examples.count)
  }
}
