import Analysis
import Localization
import NeuralNetworks
import Session
import Setups

/// Looks at a run and says what its user should know: whether the output and the loss fit the target,
/// and what keeps the network from learning. It refuses nothing.
enum Advisor {
  /// What there is to say, the gravest first; nothing before the data are there.
  static func findings(about run: Run) -> [Advice] {
    guard let data = run.data, let output = run.layers.last?.activation else { return [] }
    let advice = OutputAdvice(data.defaults)
    let loss = run.configuration.training.loss
    let floor = run.floors.first { $0.reason == .outputRange(output) }
    let objection = advice.objection(to: output, loss, floor: floor)
    var findings = [TrainingFindings.rate(of: run), objection].compactMap(\.self)
    if let diagnostics = run.details?.wholeDiagnostics {
      findings += TrainingFindings.deadUnits(in: run.layers, diagnostics)
    }
    findings += [
      TrainingFindings.collapse(of: run.layers, run.floors),
      TrainingFindings.width(of: run.layers),
    ].compactMap(\.self)
    if objection == nil {
      let pair = OutputAdvicePhrase.pair(output: output.title, loss: loss.rawValue)
      let fits = OutputAdvicePhrase.fits(pair: pair, why: advice.sentence)
      findings.append(Advice(.fits, fits, short: pair))
    }
    // A stable order among equals: what was found first is more to the point.
    return findings.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }.map(\.element)
  }
}

/// The guide of the course: the output by what y is, ReLU in the hidden layers.
enum OutputGuide {
  struct Row: Equatable {
    var kind: TargetKind

    var target: OutputGuidePhrase { .target(kind) }
    var why: OutputGuidePhrase { .reason(kind) }
  }

  static let rows: [Row] = [
    Row(kind: .binary), Row(kind: .classes), Row(kind: .signed), Row(kind: .nonNegative),
  ]
}
