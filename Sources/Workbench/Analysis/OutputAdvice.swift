import NeuralNetworks
import TerminalUI

/// What a target asks of the output layer: the activation whose values are the target's, and the loss
/// that goes with it.
struct OutputAdvice: Equatable, Sendable {
  var kind: TargetKind
  /// The least and the largest target.
  var targets: ClosedRange<Double>

  init(_ defaults: RunDefaults) {
    kind = defaults.kind
    targets = defaults.targets
  }

  /// Which output and loss fit, and why.
  var sentence: String {
    let range = "\(targets.lowerBound.significant(3)) … \(targets.upperBound.significant(3))"
    switch kind {
    case .binary:
      return "y is 0 or 1: a sigmoid output is a probability; its loss is bce."
    case .classes:
      return
        "y is one of several classes: a softmax output shares 1 out among them; its loss is cce."
    case .nonNegative:
      return "y is never negative (\(range)), and neither is a ReLU output; its loss is mse."
    case .signed:
      return "y has both signs (\(range)): a linear output reaches all of it; its loss is mse."
    }
  }

  /// What is wrong with an output and a loss for this target; `nil` if they fit.
  ///
  /// - Parameter floor: the cost that the output's range does not let it go below, if there is one.
  func objection(to output: Activation, _ loss: Loss, floor: Floor?) -> Finding? {
    if output == kind.outputActivation, loss == kind.loss { return nil }
    if let floor {
      return Finding(
        .warning, "\(floor.sentence) \(reach(of: output))",
        short: "\(floor.name): J ≥ \(floor.cost)")
    }
    if loss == .bce, output != .sigmoid {
      return Finding(
        .warning,
        "bce is about probabilities: a \(output.title) output is clipped to 0 … 1, where its gradient "
          + "is 0, and gets stuck. A sigmoid output fits.",
        short: "bce needs a sigmoid output")
    }
    switch kind {
    case .binary: return objectionOfBinary(output, loss)
    case .classes: return objectionOfClasses(output, loss)
    case .nonNegative where loss != .bce && output.outputRange.lowerBound < 0:
      return Finding(
        .note, "A \(output.title) output can go below 0, which y never does: a ReLU output cannot.",
        short: "\(output.title) output can go below 0")
    case .nonNegative, .signed:
      if loss == .bce {
        return Finding(
          .warning, "bce is for y from 0 to 1; numbers are learned with mse.",
          short: "bce: y is 0 … 1")
      }
      guard kind == .signed, output != .linear else { return nil }
      return Finding(
        .note,
        "A \(output.title) output reaches y, but not with the same slope everywhere: a linear one "
          + "has that.", short: "linear fits both signs")
    }
  }

  /// Where the target lies beyond the output.
  private func reach(of output: Activation) -> String {
    let range = output.outputRange
    if targets.lowerBound < range.lowerBound, targets.upperBound > range.upperBound {
      return "Its values are \(output.range); y is \(targets.lowerBound.significant(3)) … "
        + "\(targets.upperBound.significant(3))."
    }
    let end = targets.lowerBound < range.lowerBound ? targets.lowerBound : targets.upperBound
    let verb = targets.lowerBound < range.lowerBound ? "goes down to" : "goes up to"
    return "Its values are \(output.range), and y \(verb) \(end.significant(3))."
  }

  private func objectionOfBinary(_ output: Activation, _ loss: Loss) -> Finding? {
    if output == .sigmoid {
      return Finding(
        .note,
        "Under \(loss.rawValue) a sigmoid output that is far off hardly has a slope: bce learns "
          + "faster.", short: "bce learns faster than \(loss.rawValue)")
    }
    return Finding(
      .note,
      "A \(output.title) output also takes values outside 0 … 1, which are no probabilities: sigmoid "
        + "with bce fits.", short: "\(output.title) is no probability")
  }

  private func objectionOfClasses(_ output: Activation, _ loss: Loss) -> Finding? {
    guard output != .softmax else { return nil }
    let what =
      output == .sigmoid
      ? "Sigmoid outputs are answers apart, whose sum is not 1"
      : "\(output.title.capitalisedStart) outputs are no probabilities"
    return Finding(
      .note, "\(what): a softmax output with cce fits classes.", short: "classes: softmax, cce")
  }
}

extension Floor {
  /// J as a sentence has it.
  var cost: String { value.significant(4) }
}

extension String {
  /// The first letter large: `linear` at the start of a sentence.
  var capitalisedStart: String { prefix(1).uppercased() + dropFirst() }
}
