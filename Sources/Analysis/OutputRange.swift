package import NeuralNetworks

extension Activation {
  /// The values g takes, and what it comes as near to as one likes. `softmax`: of one share.
  package var outputRange: ClosedRange<Double> {
    switch self {
    case .linear, .leakyReLU: -.infinity ... .infinity
    case .relu, .softplus: 0 ... .infinity
    case .sigmoid, .softmax: 0...1
    case .tanh: -1...1
    case .elu: -1 ... .infinity
    case .swish: -0.27846454276107377 ... .infinity
    case .gelu: -0.16997120747990369 ... .infinity
    }
  }

  /// The mean over `targets` of the least loss that an output of this activation can have: the target
  /// itself is met where it is in the range, the nearest end of the range elsewhere.
  ///
  /// mse: `mean (clamp(y) − y)²`. `nil` where the loss is not about single outputs (cce), or has no
  /// least value (bce with y outside 0 … 1).
  package func leastCost(of targets: [Double], _ loss: Loss) -> Double? {
    guard !targets.isEmpty else { return nil }
    var sum = 0.0
    switch loss {
    case .mse, .halfMSE:
      for y in targets {
        let nearest = min(max(y, outputRange.lowerBound), outputRange.upperBound)
        sum += loss.value(nearest, target: y)
      }
    case .bce:
      // The entropy of y, which is 0 for 0 and 1: no output explains more.
      for y in targets {
        guard (0...1).contains(y) else { return nil }
        if y > 0, y < 1 { sum += loss.value(y, target: y) }
      }
    case .cce: return nil
    }
    return sum / Double(targets.count)
  }
}
