import NeuralNetworks
import TerminalUI
import Workbench

/// What a run says of itself in plain lines: before, while and after it trains.
struct TrainingSummary {
  private let report: TrainingReport
  private let kind: TargetKind
  private let interrupted: Bool
  private let files: [String]
  private let command: String

  /// - Parameters:
  ///   - interrupted: whether a signal ended the run.
  ///   - files: that were written.
  ///   - command: that repeats the run.
  init(
    _ report: TrainingReport, kind: TargetKind, interrupted: Bool, files: [String], command: String
  ) {
    self.report = report
    self.kind = kind
    self.interrupted = interrupted
    self.files = files
    self.command = command
  }

  /// What will be trained on what, before it is.
  static func header(_ setup: RunSetup) -> String {
    let training = setup.configuration.training
    let heldOut = setup.data.validation.map { ", \($0.count.grouped) held out" } ?? ""
    let batch = training.batchSize.map { "batches of \($0)" } ?? "full batch"
    return """
      \(setup.configuration.data.dataset): \(setup.data.training.count.grouped) examples of \
      \(setup.defaults.features) features\(heldOut)
      network \(LayersText.text(setup.configuration.layers)): \
      \(setup.architecture.parameterCount.grouped) parameters
      \(training.loss.rawValue), \(training.optimizer.rawValue) at \
      \(training.learningRate.significant(6)), \(batch), seed \(training.seed), \
      \(training.precision.rawValue) precision

      """
  }

  /// The epoch that a run is at.
  static func line(_ run: TrainingRun, kind: TargetKind) -> String {
    let width = run.configuration.epochs.map { String($0).count } ?? 6
    return "epoch \(String(run.epoch).padded(to: width, .right))  "
      + "cost \(run.evaluation.cost.significant(5).padded(to: 9))  "
      + "\(accuracy(run.evaluation.accuracy, kind: kind))\n"
  }

  /// What came of it.
  var text: String {
    ([trained, result] + [ending].compactMap(\.self) + wrote + [again])
      .joined(separator: "\n") + "\n"
  }

  private var trained: String {
    let rate =
      report.outcome.examplesPerSecond(report.examples)
      .map { ", \($0.abbreviated(3)) examples/s" } ?? ""
    return "trained \(report.outcome.epochs.grouped) epochs in "
      + "\(report.outcome.seconds.duration)\(rate)"
  }

  private var result: String {
    let training =
      "cost \(report.outcome.training.cost.significant(5)), "
      + Self.accuracy(report.outcome.training.accuracy, kind: kind)
    guard let validation = report.outcome.validation else { return training }
    return training + "; held out: cost \(validation.cost.significant(5)), "
      + Self.accuracy(validation.accuracy, kind: kind)
  }

  private static func accuracy(_ value: Double, kind: TargetKind) -> String {
    switch kind {
    case .binary, .classes: "accuracy \(value.percent(1))"
    case .nonNegative, .signed: "\(localeIsUTF8() ? "R²" : "R2") \(value.fixed(4))"
    }
  }

  private var ending: String? {
    let outcome = report.outcome
    var parts: [String] = []
    if let target = report.configuration.targetCost {
      let text = target.significant(6)
      parts.append(
        outcome.reached.map { "reached \(text) at epoch \($0)" } ?? "did not reach \(text)")
    }
    if let epoch = outcome.diverged { parts.append("diverged at epoch \(epoch)") }
    if interrupted { parts.append("interrupted at epoch \(outcome.epochs)") }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private var wrote: [String] {
    files.isEmpty ? [] : ["wrote " + files.joined(separator: ", ")]
  }

  private var again: String { "again: " + command }
}
