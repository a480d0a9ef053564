package import NeuralNetworks

/// Outputs that the target cannot have: negative rentals, probabilities above 1.
package struct ImpossibleOutputs: Equatable {
  /// Outputs that were looked at.
  package var count = 0
  /// Where the target cannot be negative: outputs below 0.
  package var below = 0
  /// Where the target is 0 or 1: outputs above 1.
  var above = 0
  /// Outputs at 0 because z ≤ 0 in an output that is off there, where the target is not 0.
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
    let (range, isOff) = (activation.outputRange, activation.isOffBelowZero)
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
      if isOff, a == 0, y != 0 { stuck += 1 }
      if !range.contains(y) { unreachable += 1 }
    }
  }

  /// The outputs outside the target's range, on either side.
  package var impossible: Int { below + above }

  /// The share of them; `nil` of no outputs.
  package var impossibleShare: Double? { count > 0 ? Double(impossible) / Double(count) : nil }
}
