package import NeuralNetworks

/// Outputs that the target cannot have: negative rentals, probabilities above 1.
package struct ImpossibleOutputs: Equatable {
  /// Outputs that were looked at.
  package var count = 0
  /// Where the target cannot be negative: outputs below 0.
  package var below = 0
  /// Where the target is 0 or 1: outputs above 1.
  var above = 0
  /// Outputs at 0 because z ≤ 0 in a ReLU output, where the target is not 0.
  package var stuck = 0
  /// Targets that the output activation cannot give.
  package var unreachable = 0
  /// The least output; ∞ where there is none.
  package var least = Double.infinity
  /// The greatest output; −∞ where there is none.
  package var greatest = -Double.infinity
  /// Outputs that are no numbers.
  package var undefined = 0

  /// What the target is: it says which outputs are possible.
  package let kind: TargetKind
  /// The output layer's activation.
  package let activation: Activation

  /// - Parameters:
  ///   - outputs: of any number of examples.
  ///   - targets: as many.
  package init(
    _ outputs: some Sequence<Double>, targets: some Sequence<Double>, _ kind: TargetKind,
    _ activation: Activation
  ) {
    self.kind = kind
    self.activation = activation
    let (bottom, top) = Self.bounds(of: activation)
    for (a, y) in zip(outputs, targets) {
      count += 1
      guard a.isFinite else {
        undefined += 1
        continue
      }
      least = min(least, a)
      greatest = max(greatest, a)
      if a < 0, kind != .signed { below += 1 }
      if a > 1, kind == .binary || kind == .classes { above += 1 }
      if activation == .relu, a == 0, y != 0 { stuck += 1 }
      if y < bottom || y > top { unreachable += 1 }
    }
  }

  /// The outputs outside the target's range, on either side.
  package var impossible: Int { below + above }

  /// The share of them; `nil` of no outputs.
  package var impossibleShare: Double? { count > 0 ? Double(impossible) / Double(count) : nil }

  /// The least and the greatest value an activation gives or comes near to.
  private static func bounds(of activation: Activation) -> (least: Double, greatest: Double) {
    switch activation {
    case .linear, .leakyReLU: (-.infinity, .infinity)
    case .relu, .softplus: (0, .infinity)
    case .sigmoid, .softmax: (0, 1)
    case .tanh: (-1, 1)
    case .elu: (-1, .infinity)
    case .swish: (-0.279, .infinity)
    case .gelu: (-0.171, .infinity)
    }
  }
}
