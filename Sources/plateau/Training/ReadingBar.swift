import Localization
import Session
import Text
import Workbench

/// How much of a long file has been read: a line on the error stream, drawn over itself, and gone when the file has
/// been read. Elsewhere than on a terminal, and of a file that is soon read, there is none.
final class ReadingBar: Sendable {
  private struct Line {
    var start: Double?
    var lastDrawn = -Double.infinity
  }

  private let line = Monitor(Line())
  private let bar: ProgressBar?

  /// How long a file is read before there is something to see, and between two lines, in seconds.
  private static let (patience, interval) = (0.3, 0.1)

  init() {
    bar = StandardError.showsProgress ? .standard : nil
  }

  /// Shows the share of a file that has been read, if it is time to.
  func show(_ file: String, _ share: Double) {
    guard let bar else { return }
    let now = MonotonicClock.seconds
    let isDue = line.withLock { line in
      let start = line.start ?? now
      line.start = start
      guard now - start >= Self.patience, now - line.lastDrawn >= Self.interval else {
        return false
      }
      line.lastDrawn = now
      return true
    }
    guard isDue else { return }
    StandardError.draw(
      bar.line(
        share: share > 0 ? share : nil,
        left: TrainingPhrase.reading(file.fileName.printable()).spoken,
        right: share > 0 ? share.percent() : "", columns: StandardError.columns))
  }

  /// Takes the line away, if there is one.
  func clear() {
    let wasDrawn = line.withLock { line in
      defer { line = Line() }
      return line.lastDrawn > 0
    }
    if wasDrawn { StandardError.draw(ProgressBar.cleared) }
  }
}
