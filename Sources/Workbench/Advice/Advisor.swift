import Analysis
import Localization
import NeuralNetworks
import Session
import Setups

/// Looks at a run and says what its user should know: whether the output and the loss fit the target,
/// and what keeps the network from learning. It refuses nothing.
enum Advisor {
  /// What there is to say: how the run is doing, then what its set-up has against it, the gravest first;
  /// nothing before the data are there.
  static func findings(about run: Run, among runs: [Run]) -> [Advice] {
    let report = HealthReport(run, among: runs)
    return (report.map { [Advice($0)] } ?? []) + findings(aboutSetUpOf: run)
  }

  /// What a narrow place says: how the run is doing, or what keeps it from learning though it does well yet.
  static func gravest(about run: Run, among runs: [Run]) -> Advice? {
    let all = findings(about: run, among: runs)
    return all.first { $0.weight == .warning } ?? all.first
  }

  /// What its set-up has against it, the gravest first.
  static func findings(aboutSetUpOf run: Run) -> [Advice] {
    guard let data = run.data, let output = run.layers.last?.activation else { return [] }
    let advice = OutputAdvice(data.defaults)
    let loss = run.configuration.training.loss
    let floor = run.floors.first { $0.reason == .outputRange(output) }
    let objection = advice.objection(to: output, loss, floor: floor)
    var findings = [objection].compactMap(\.self)
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
