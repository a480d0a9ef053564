import ArgumentParser
import Files
import Localization
import Setups
import TerminalUI
import Text
import Workbench

/// Runs that race epoch by epoch, each to its target, told in plain lines.
struct PlainRace {
  private var runs: [TrainingRun]
  private let setups: [RunSetup]
  private let loaded: String?
  private var output = StandardOutput()

  /// - Parameter loaded: the file of the starting weights.
  init(_ setups: [RunSetup], loaded: String?) {
    self.setups = setups
    self.loaded = loaded
    runs = setups.map { setup in
      var configuration = setup.configuration
      configuration.stopsAtTarget = configuration.targetCost != nil
      return TrainingRun(setup, as: configuration)
    }
  }

  /// - Throws: if the output cannot be written; the exit code of an interrupted run.
  consuming func run() throws {
    for (index, setup) in setups.enumerated() {
      var header = TrainingSummary.header(setup)
      header[0] = TrainingPhrase.race(run: letter(index), header: header[0]).spoken
      output.write(lines: header)
    }
    writeLine()
    var epoch = 0
    while runs.contains(where: { !$0.isFinished }), Interruption.signal == nil, output.isWhole() {
      for index in runs.indices where !runs[index].isFinished { runs[index].trainEpoch() }
      epoch += 1
      if epoch.isMultiple(of: 10) { writeLine() }
    }
    if !epoch.isMultiple(of: 10) { writeLine() }
    for index in runs.indices { output.write(line: verdict(index).spoken) }
    output.write(
      line: TrainingPhrase.again(
        command: "plateau run --from '\(ConfigurationLine.text(setups.map(\.configuration)))'"
          + (loaded.map { " --load \(shellQuoted($0))" } ?? "")
      ).spoken)
    try output.check()
    if let signal = Interruption.signal, runs.contains(where: { !$0.isFinished }) {
      throw ExitCode.interrupted(by: signal)
    }
  }

  /// The cost of every run, at the epoch that the race is at.
  private mutating func writeLine() {
    let epoch = runs.map(\.epoch).max() ?? 0
    let costs = runs.enumerated().filter { $0.element.epoch == epoch }
      .map { index, run in
        "\(letter(index)) " + run.evaluation.cost.significant(5).padded(to: 9)
      }
    let line = [TrainingPhrase.epoch(String(epoch).padded(to: 4, .right)).spoken] + costs
    output.write(line: line.joined(separator: "  ").trimmedEnd)
  }

  /// How a run ended, and how much sooner than the slowest that reached the same target.
  private func verdict(_ index: Int) -> TrainingPhrase {
    let run = runs[index]
    let name = letter(index)
    if let epoch = run.diverged { return .runDiverged(name, epoch: epoch) }
    let cost = run.evaluation.cost.significant(5)
    guard let target = run.configuration.targetCost else {
      return .runEnded(name, cost: cost, epoch: run.epoch)
    }
    let goal = target.significant(6)
    guard let reached = run.reached else {
      return .runMissed(name, target: goal, cost: cost, epoch: run.epoch)
    }
    let rivals = runs.indices.filter { runs[$0].configuration.targetCost == target }
    guard let slowest = rivals.max(by: { (runs[$0].reached ?? 0) < (runs[$1].reached ?? 0) }),
      let later = runs[slowest].reached, later > reached, reached > 0
    else { return .runReached(name, target: goal, epoch: reached, nil) }
    let ratio = (Double(later) / Double(reached)).significant(3)
    let sooner = TrainingPhrase.Sooner(ratio: ratio, slowest: letter(slowest))
    return .runReached(name, target: goal, epoch: reached, ratio == "1" ? nil : sooner)
  }

  private func letter(_ index: Int) -> String { ConfigurationLine.letter(index) }
}
