package import NeuralNetworks

extension Activation {
  /// The mean over `targets` of the least loss that an output of this activation can have: the target
  /// itself is met where it is in the range, the nearest end of the range elsewhere.
  ///
  /// mse: `mean (clamp(y) − y)²`. `nil` where the loss is not about single outputs (cce), or has no
  /// least value (bce with y outside 0 … 1).
  package func leastCost(of targets: [Double], _ loss: Loss) -> Double? {
    guard !targets.isEmpty, loss.isOfEachOutput else { return nil }
    let (range, made) = (self.outputRange, loss.targets)
    var sum = 0.0
    for y in targets {
      guard made.contains(y) else { return nil }
      // No output explains more than its own y; bce's entropy of 0 and 1 is 0.
      if y == made.lowerBound || y == made.upperBound { continue }
      sum += loss.value(min(max(y, range.lowerBound), range.upperBound), target: y)
    }
    return sum / Double(targets.count)
  }
}
