import Comparisons
import Localization
import TerminalUI
import Text
import Workbench

/// How a comparison is followed on the error stream: by a bar on a terminal, by a line now and then
/// elsewhere.
struct ComparisonProgress {
  private let bar: ProgressBar?
  private let start = ContinuousClock.now
  private var lastLine = ContinuousClock.now
  /// The epochs of all runs of all rounds, where runs of several lengths follow each other; `nil` where the
  /// number of runs tells how far it is.
  var epochs: Int?
  /// Of them, those of the rounds before.
  var before = 0

  init() {
    bar = StandardError.showsProgress ? ProgressBar.standard : nil
  }

  mutating func advanced(_ tally: ComparisonPool.Tally) {
    var progress = tally
    progress.epochs += before
    let now = ContinuousClock.now
    let elapsed = (now - start) / .seconds(1)
    if let bar {
      StandardError.draw(
        bar.text(
          progress, of: epochs, elapsed: elapsed, columns: StandardError.columns))
    } else if now - lastLine >= .seconds(10) {
      lastLine = now
      StandardError.write(
        line: TrainingPhrase.runsDone(
          progress.done, total: progress.total, epochs: progress.epochs.grouped,
          time: elapsed.duration
        ).spoken)
    }
  }

  /// Takes the bar away.
  func ended() {
    if bar != nil { StandardError.draw(ProgressBar.cleared) }
  }
}

extension ProgressBar {
  /// The line for so many of the runs, drawn over itself.
  ///
  /// - Parameter whole: the epochs that all runs have together, where that tells how far it is.
  func text(
    _ progress: ComparisonPool.Tally, of whole: Int? = nil, elapsed: Double, columns: Int
  ) -> String {
    let total = "\(progress.total)"
    let left = TrainingPhrase.runsOf(
      String(progress.done).padded(to: total.count, .right), total: total)
    let epochs = TrainingPhrase.epochs(
      Double(progress.epochs).abbreviated(3).padded(to: 5, .right))
    var time = TrainingPhrase.timeSoFar(elapsed.duration)
    let (done, all) =
      whole.map { (progress.epochs, $0) } ?? (progress.done, progress.total)
    if done > 0 {
      let rest = elapsed / Double(done) * Double(max(0, all - done))
      time = .timeLeft(rest.duration)
    }
    return line(
      share: Double(done) / Double(max(1, all)), left: left.spoken,
      right: "\(epochs.spoken)  \(time.spoken.padded(to: 16))", columns: columns)
  }
}
