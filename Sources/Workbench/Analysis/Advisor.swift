import NeuralNetworks

/// Looks at a run and says what its user should know: whether the output and the loss fit the target,
/// and what keeps the network from learning. It refuses nothing.
enum Advisor {
  /// What there is to say, the gravest first; nothing before the data are there.
  static func findings(about run: Run) -> [Finding] {
    guard let data = run.data, let output = run.layers.last?.activation else { return [] }
    let advice = OutputAdvice(data.defaults)
    let loss = run.configuration.training.loss
    let floor = run.floors.first { $0.reason == .outputRange(output) }
    let objection = advice.objection(to: output, loss, floor: floor)
    var findings = [TrainingFindings.rate(of: run), objection].compactMap(\.self)
    if let diagnostics = run.details?.diagnostics {
      findings += TrainingFindings.deadUnits(in: run.layers, diagnostics)
    }
    findings += [
      TrainingFindings.collapse(of: run.layers, run.floors),
      TrainingFindings.width(of: run.layers),
    ].compactMap(\.self)
    if objection == nil {
      findings.append(
        Finding(.fits, "\(fit(output, loss)) fit: \(advice.sentence)", short: fit(output, loss)))
    }
    // A stable order among equals: what was found first is more to the point.
    return findings.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }.map(\.element)
  }

  private static func fit(_ output: Activation, _ loss: Loss) -> String {
    "\(output.title.capitalisedStart) output and \(loss.rawValue)"
  }
}

/// The guide of the course: the output by what y is, ReLU in the hidden layers.
enum OutputGuide {
  struct Row: Equatable {
    var kind: TargetKind
    var target: String
    var why: String
  }

  static let rows: [Row] = [
    Row(kind: .binary, target: "y is 0 or 1", why: "a probability"),
    Row(kind: .classes, target: "y is a class", why: "shares that add up to 1"),
    Row(kind: .signed, target: "y has both signs", why: "any number"),
    Row(kind: .nonNegative, target: "y is never negative", why: "0 or more"),
  ]
}
