import Datasets
import Localization
import NeuralNetworks
import Programs
import Setups
import TerminalUI
import Text
import Workbench

/// What a run says of itself in plain lines: before, while and after it trains.
struct TrainingSummary {
  private let report: TrainingReport
  private let kind: TargetKind
  private let interrupted: Bool
  private let files: [String]
  private let command: String
  private let health: HealthReport?

  /// - Parameters:
  ///   - interrupted: whether a signal ended the run.
  ///   - files: that were written.
  ///   - command: that repeats the run.
  ///   - health: how it was doing at the end.
  init(
    _ report: TrainingReport, kind: TargetKind, interrupted: Bool, files: [String], command: String,
    health: HealthReport?
  ) {
    self.report = report
    self.kind = kind
    self.interrupted = interrupted
    self.files = files
    self.command = command
    self.health = health
  }

  /// What will be trained on what, before it is.
  static func header(_ setup: RunSetup) -> [String] {
    let training = setup.configuration.training
    let lines: [TrainingPhrase] = [
      .examples(
        dataset: setup.configuration.data.dataset, count: setup.data.training.count.grouped,
        features: setup.defaults.features, heldOut: setup.data.validation?.count.grouped),
      .network(
        layers: LayersText.text(setup.configuration.layers),
        parameters: setup.architecture.parameterCount.grouped),
      .settings(
        loss: training.loss.rawValue, optimizer: training.optimizer.rawValue,
        rate: training.learningRate.significant(6), batch: training.batchSize,
        seed: training.seed, training.precision.rawValue),
    ]
    return lines.map(\.spoken) + imbalances(setup.data.dataset)
  }

  /// Answers of a file that are right so often that a share of right answers says little.
  private static func imbalances(_ dataset: Dataset) -> [String] {
    guard dataset.isOwnFile else { return [] }
    return dataset.imbalances.map {
      TrainingPhrase.imbalance(
        target: $0.target.printable(), value: $0.value.printable(), share: $0.share.percent(0)
      ).spoken
    }
  }

  /// The epoch that a run is at.
  static func line(_ run: TrainingRun, kind: TargetKind) -> String {
    let width = run.configuration.epochs.map { String($0).count } ?? 6
    let parts = [
      TrainingPhrase.epoch(String(run.epoch).padded(to: width, .right)).spoken,
      TrainingPhrase.cost(run.evaluation.cost.significant(5).padded(to: 9)).spoken,
      accuracy(run.evaluation.accuracy, kind: kind),
    ]
    return parts.joined(separator: "  ")
  }

  /// What came of it.
  var lines: [String] {
    [trained, result] + scores + [ending, state].compactMap(\.self) + wrote + [again]
  }

  private var trained: String {
    TrainingPhrase.trained(
      epochs: report.outcome.epochs.grouped, time: report.outcome.seconds.duration,
      rate: report.outcome.examplesPerSecond(report.examples)?.abbreviated(3)
    ).spoken
  }

  private var result: String {
    var parts: [TrainingPhrase] = [
      .result(
        cost: report.outcome.training.cost.significant(5),
        score: Self.accuracy(report.outcome.training.accuracy, kind: kind))
    ]
    if let validation = report.outcome.validation {
      parts.append(
        .heldOut(
          cost: validation.cost.significant(5),
          score: Self.accuracy(validation.accuracy, kind: kind)))
    }
    return parts.map(\.spoken).joined(separator: "; ")
  }

  /// Of each target in its units, or of each label.
  private var scores: [String] {
    guard let scores = report.outcome.scores else { return [] }
    let heldOut = report.outcome.validationScores
    var lines = scores.columns.enumerated().map { place, column in
      let other = heldOut.map { TrainingPhrase.heldOutScore(Self.text($0.columns[place].score)) }
      let own = TrainingPhrase.ofTarget(column.name.printable(), Self.text(column.score))
      return ([own] + [other].compactMap(\.self)).map(\.spoken).joined(separator: "; ")
    }
    if let exact = scores.exactMatch {
      let other = (heldOut?.exactMatch).map { TrainingPhrase.heldOutScore($0.percent(1)) }
      let own = TrainingPhrase.exactMatch(exact.percent(1))
      lines.append(([own] + [other].compactMap(\.self)).map(\.spoken).joined(separator: "; "))
    }
    return lines
  }

  private static func text(_ score: TargetScores.Score) -> String {
    switch score {
    case .numbers(let rmse, let mae, _):
      TrainingPhrase.errors(rmse: rmse.significant(4), mae: mae.significant(4)).spoken
    case .label(let accuracy): TrainingPhrase.accuracy(accuracy.percent(1)).spoken
    }
  }

  private static func accuracy(_ value: Double, kind: TargetKind) -> String {
    switch kind {
    case .binary, .classes: TrainingPhrase.accuracy(value.percent(1)).spoken
    case .nonNegative, .signed: "\(localeIsUTF8() ? "R²" : "R2") \(value.decimal(4))"
    }
  }

  private var ending: String? {
    let outcome = report.outcome
    var parts: [TrainingPhrase] = []
    if let target = report.configuration.targetCost {
      let text = target.significant(6)
      parts.append(outcome.reached.map { .reached(text, epoch: $0) } ?? .notReached(text))
    }
    if let epoch = outcome.diverged { parts.append(.diverged(epoch: epoch)) }
    if interrupted { parts.append(.interrupted(epoch: outcome.epochs)) }
    return parts.isEmpty ? nil : parts.map(\.spoken).joined(separator: ", ")
  }

  /// How it was doing, where the numbers above do not say it.
  private var state: String? {
    guard let health, health.health.state != .diverged, health.health.state != .done else {
      return nil
    }
    return ([health.sentence, health.reason].map { $0.text(in: Spoken.language) }).filter {
      !$0.isEmpty
    }
    .joined(separator: " ")
  }

  private var wrote: [String] {
    files.isEmpty ? [] : [TrainingPhrase.wrote(files).spoken]
  }

  private var again: String { TrainingPhrase.again(command: command).spoken }
}
