import NeuralNetworks
import Setups
import TerminalUI
import Workbench

/// How a run is followed while it goes on: by a bar on a terminal's error stream, by lines on a
/// pipe, and under `--json` by nothing on the output.
struct TrainingProgress {
  /// Where lines go, and later the summary.
  private(set) var output = StandardOutput()
  private let epochs: Int?
  private let kind: TargetKind
  private let bar: ProgressBar?
  private let showsLines: Bool
  private let start = ContinuousClock.now
  private var lastBar = ContinuousClock.now - .seconds(1)
  private var lastLine = ContinuousClock.now
  /// Whether the output still takes what is written to it. That nobody reads it is found within a tenth of
  /// a second.
  private(set) var isHeard = true
  private var lastLook = ContinuousClock.now

  init(_ setup: RunSetup, json: Bool) {
    epochs = setup.configuration.epochs
    kind = setup.defaults.kind
    let showsBar = StandardError.showsProgress && (StandardOutput.isTerminal || json)
    bar = showsBar ? .standard : nil
    showsLines = !json && !showsBar
    if !json { output.write(lines: TrainingSummary.header(setup)) }
  }

  mutating func began(_ run: TrainingRun) {
    if showsLines { output.write(line: TrainingSummary.line(run, kind: kind)) }
    isHeard = output.isWhole()
  }

  /// Shows the epoch that `run` is at, if it is time to.
  mutating func advanced(_ run: TrainingRun) {
    let now = ContinuousClock.now
    if showsLines, isDue(run, now) {
      lastLine = now
      output.write(line: TrainingSummary.line(run, kind: kind))
    }
    if now - lastLook >= .milliseconds(100) {
      lastLook = now
      isHeard = output.isWhole()
    }
    guard let bar, now - lastBar >= .milliseconds(100) else { return }
    lastBar = now
    let rate = Double(run.epoch) / ((now - start) / .seconds(1))
    StandardError.draw(
      bar.text(
        epoch: run.epoch, of: epochs, cost: run.evaluation.cost, epochsPerSecond: rate,
        columns: StandardError.columns))
  }

  /// Takes the bar away.
  func ended() {
    if bar != nil { StandardError.draw(ProgressBar.cleared) }
  }

  /// A line for every twentieth of the run, its end, and every ten seconds of a slow one.
  private func isDue(_ run: TrainingRun, _ now: ContinuousClock.Instant) -> Bool {
    if run.isFinished || now - lastLine >= .seconds(10) { return true }
    return run.epoch.isMultiple(of: max(1, ((epochs ?? 200) + 19) / 20))
  }
}
