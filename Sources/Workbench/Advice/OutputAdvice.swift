import Analysis
import Localization
import NeuralNetworks
import Setups
import TerminalUI
import Text

/// What a target asks of the output layer: the activation whose values are the target's, and the loss
/// that goes with it.
struct OutputAdvice: Equatable, Sendable {
  private typealias Objection = OutputObjectionPhrase

  var kind: TargetKind
  /// The least and the largest target.
  var targets: ClosedRange<Double>
  /// Whether targets are scaled for training: then a linear output fits numbers that are never negative.
  private var isScaled = false

  init(_ defaults: RunDefaults) {
    kind = defaults.kind
    targets = defaults.targets
    isScaled = defaults.inUnits != nil
  }

  /// Which output and loss fit, and why.
  var sentence: OutputAdvicePhrase {
    let range = "\(targets.lowerBound.significant(3)) … \(targets.upperBound.significant(3))"
    return switch kind {
    case .binary: .binary
    case .classes: .classes
    case .nonNegative where isScaled: .scaled(range: range)
    case .nonNegative: .nonNegative(range: range)
    case .signed: .signed(range: range)
    }
  }

  /// What is wrong with an output and a loss for this target; `nil` if they fit.
  ///
  /// - Parameter floor: the cost that the output's range does not let it go below, if there is one.
  func objection(to output: Activation, _ loss: Loss, floor: Floor?) -> Advice? {
    if output == kind.outputActivation, loss == kind.loss { return nil }
    if isScaled, output.isLinear, loss == kind.loss { return nil }
    if let floor {
      return Advice(
        .warning, [floor.sentence.message, reach(of: output).message].joined(separator: " "),
        short: floor.short)
    }
    if loss.isClipped(of: output) {
      return Advice(.warning, Objection.clipped(output.title), short: .clippedShort)
    }
    switch kind {
    case .binary: return objectionOfBinary(output, loss)
    case .classes: return objectionOfClasses(output, loss)
    case .nonNegative where loss.isOfNumbers && output.outputRange.lowerBound < 0:
      return Advice(
        .note, Objection.belowZero(output.title), short: .belowZeroShort(output.title))
    case .nonNegative, .signed:
      if !loss.isOfNumbers {
        return Advice(.warning, Objection.notProbabilities, short: .notProbabilitiesShort)
      }
      guard kind == .signed, !output.isLinear else { return nil }
      return Advice(.note, Objection.uneven(output.title), short: .unevenShort)
    }
  }

  /// Where the target lies beyond the output.
  private func reach(of output: Activation) -> OutputAdvicePhrase {
    let range = output.outputRange
    let (least, greatest) = (
      targets.lowerBound.significant(3), targets.upperBound.significant(3)
    )
    return if targets.lowerBound < range.lowerBound {
      targets.upperBound > range.upperBound
        ? .wideRange(outputs: output.range, targets: "\(least) … \(greatest)")
        : .tooHigh(outputs: output.range, least: least)
    } else {
      .tooLow(outputs: output.range, greatest: greatest)
    }
  }

  private func objectionOfBinary(_ output: Activation, _ loss: Loss) -> Advice? {
    if output == kind.outputActivation {
      return Advice(
        .note, Objection.slowSigmoid(loss: loss.rawValue),
        short: .slowSigmoidShort(loss: loss.rawValue))
    }
    return Advice(
      .note, Objection.noProbability(output.title), short: .noProbabilityShort(output.title))
  }

  private func objectionOfClasses(_ output: Activation, _ loss: Loss) -> Advice? {
    guard output.isElementwise else { return nil }
    return Advice(
      .note, output.outputRange == 0...1 ? Objection.separateAnswers : .noShares(output.title),
      short: .classesShort)
  }
}

extension Floor {
  /// J as a sentence has it.
  var cost: String { value.significant(4) }
}
