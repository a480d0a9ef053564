import Datasets
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text

/// How the race stands.
enum SpokenRuns {
  /// The race, every run, who was sooner, and what the selected run cannot get below.
  static func lines(_ state: State) -> [String] {
    let target = state.run.configuration.targetCost?.significant(3)
    let name = state.run.data?.name ?? state.run.configuration.data.dataset
    let standing: SpokenRunPhrase.Standing =
      state.runs.allSatisfy(\.hasEnded) ? .ended : state.isRunning ? .running : .paused
    let race = SpokenRunPhrase.race(name, target: target, standing).text(in: state.language)
    let comparison = Lead(of: state.runs).map { [$0.sentence.text(in: state.language)] } ?? []
    // What it cannot get below is often what is to be guessed.
    let floors = state.isSealed ? [] : state.run.floors
    return [race] + runs(state) + comparison
      + floors.map { $0.sentence.text(in: state.language) }
  }

  /// A line for each run.
  static func runs(_ state: State) -> [String] {
    state.runs.map { run in
      let isSelected = state.runs.count > 1 && run.id == state.selectedRun
      let name = [run.name, isSelected ? SpokenRunPhrase.selected.text(in: state.language) : nil]
        .compactMap { $0 }
      return SpokenRunPhrase.run(
        run.letter, name: name.joined(separator: ", "), layers: layers(of: run),
        standing: standing(of: run, in: state)
      ).text(in: state.language)
    }
  }

  /// `25 sigmoid, 1 sigmoid`
  static func layers(of run: Run) -> String {
    run.layers.map { "\($0.units) \($0.activation.rawValue)" }.joined(separator: ", ")
  }

  private static func standing(of run: Run, in state: State) -> Message {
    if case .failed = run.status { return RunsPhrase.noData.message }
    guard let latest = run.latest else { return PanelPhrase.reading.message }
    var parts = [PanelPhrase.epoch(latest.epoch).message]
    if latest.batch > 0 {
      parts.append(SpokenRunPhrase.batches(latest.batch, of: latest.batchesPerEpoch).message)
    }
    parts.append(SpokenRunPhrase.cost(latest.evaluation.cost.significant(4)).message)
    parts.append(score(latest.evaluation, of: run))
    if let validation = latest.validation {
      parts.append(SpokenRunPhrase.heldOutCost(validation.cost.significant(4)).message)
    }
    if let end = end(of: run) { parts.append(end.message) }
    if let report = state.healthReport(of: run), report.isWarning,
      report.health.state != .diverged
    {
      parts.append(report.brief)
    }
    if let awaited = state.runAwaited(by: run) {
      parts.append(RunsPhrase.waiting(for: awaited.letter).message)
    }
    return parts.joined(separator: ", ")
  }

  private static func score(_ evaluation: Evaluation, of run: Run) -> Message {
    switch run.data?.kind {
    case .signed, .nonNegative: Message(verbatim: "R² \(evaluation.accuracy.significant(3))")
    case .binary, .classes, nil: SpokenRunPhrase.accuracy(evaluation.accuracy.percent(1)).message
    }
  }

  /// Whether it reached its target, or will not.
  private static func end(of run: Run) -> SpokenRunPhrase? {
    if case .diverged(let epoch) = run.status { return .diverged(epoch: epoch.grouped) }
    guard let target = run.configuration.targetCost?.significant(3) else {
      return run.hasEnded ? .atEnd : nil
    }
    if let reached = run.reached { return .reached(target, epoch: reached.epoch.grouped) }
    return run.hasEnded ? .missed(target) : .notYet(target)
  }

  /// How the selected run is set up, and the line that sets up all.
  static func settings(_ state: State) -> [String] {
    let run = state.run
    let training = run.configuration.training
    let parts = [
      Message(verbatim: training.loss.rawValue), Message(verbatim: training.optimizer.rawValue),
      SpokenRunPhrase.rate(training.learningRate.significant(3)).message,
      (training.batchSize.map { HeaderPhrase.batch($0) } ?? .fullBatch).message,
      HeaderPhrase.seed(String(training.seed)).message,
      Message(verbatim: training.precision.rawValue),
    ]
    return [
      NarrationPhrase.ofRun(run.letter, parts.joined(separator: ", ")).text(in: state.language),
      ConfigurationLine.text(state.runs.map(\.configuration)),
    ] + Summary.notRepeated(state)
  }
}
