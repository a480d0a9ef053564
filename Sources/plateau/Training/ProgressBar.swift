import Localization
import TerminalUI
import Text

/// A line that shows how far a run is, drawn over itself.
struct ProgressBar {
  /// Whether the bar is coloured.
  var hasColour: Bool
  var glyphs: Glyphs

  /// The bar for this terminal and locale.
  static var standard: ProgressBar {
    ProgressBar(hasColour: allowsColour(), glyphs: localeIsUTF8() ? .unicode : .ascii)
  }

  /// Back to the line's start, and nothing on it.
  static let cleared = "\r\u{1B}[K"

  /// The line, at most `columns` − 1 wide, so that no terminal wraps it. Where it is narrow the
  /// bar goes first, then what stands at the right.
  func text(
    epoch: Int, of epochs: Int?, cost: Double, epochsPerSecond: Double, columns: Int
  ) -> String {
    // Numbers keep their columns, so that the bar does not change its length from one to the next.
    let left =
      epochs.map {
        TrainingPhrase.epochOf(String(epoch).padded(to: String($0).count, .right), $0).spoken
      } ?? TrainingPhrase.epoch(String(epoch)).spoken
    var parts = [
      TrainingPhrase.cost(cost.significant(4).padded(to: 9)).spoken,
      TrainingPhrase.epochsPerSecond(epochsPerSecond.abbreviated(3).padded(to: 5, .right)).spoken,
    ]
    if let epochs, epochsPerSecond > 0 {
      let time = (Double(epochs - epoch) / epochsPerSecond).duration
      parts.append(TrainingPhrase.timeLeft(time).spoken.padded(to: 16))
    }
    let share = epochs.flatMap { $0 > 0 ? Double(epoch) / Double($0) : nil }
    return line(share: share, left: left, right: parts.joined(separator: "  "), columns: columns)
  }

  /// A line with a bar of which `share` is filled, or without one, between two texts.
  func line(share: Double?, left: String, right: String, columns: Int) -> String {
    let room = max(0, columns - 1)
    let width = min(40, room - left.displayWidth - right.displayWidth - 4)
    guard let share, width >= 5 else {
      return "\r" + "\(left)  \(right)".fitted(to: room, ellipsis: "") + "\u{1B}[K"
    }
    let drawn = glyphs.lyingBar(share, columns: width)
    let coloured = hasColour ? "\u{1B}[36m\(drawn)\u{1B}[0m" : drawn
    return "\r\(left)  \(coloured)  \(right)\u{1B}[K"
  }
}
