import Files
package import TerminalUI
import Text

/// What a terminal is shown, as asciinema's format has it (asciicast v2): a line of JSON for what it is, then one
/// for each change, `[seconds, "o", what is written]`, or `[seconds, "r", "80x24"]` for another size.
///
/// It is made of the cells that were drawn, and not of what the terminal was sent: a change is text in one piece,
/// with no sequence or character cut, and any terminal plays it, whatever the one was that it was recorded on.
package struct Asciicast {
  /// The first line.
  package let header: String
  private var size: Size
  private var shown: Grid?
  private var hasBegun = false
  private var last = 0.0

  /// - Parameters:
  ///   - size: that of the terminal at the start, in cells.
  ///   - seconds: when it begins, from 1970 on.
  ///   - terminal: the type of terminal, as `TERM` has it.
  package init(_ size: Size, startingAt seconds: Int, terminal: String?, title: String) {
    self.size = size
    var members: [JSON.Member] = [
      JSON.Member("version", .whole(2)), JSON.Member("width", .whole(size.columns)),
      JSON.Member("height", .whole(size.rows)), JSON.Member("timestamp", .whole(seconds)),
      JSON.Member("title", .string(title)),
    ]
    if let terminal {
      members.append(JSON.Member("env", .object([JSON.Member("TERM", .string(terminal))])))
    }
    header = JSON.object(members).text
  }

  /// The screen of programs, without a cursor.
  private static let entering = "\u{1B}[?1049h\u{1B}[?25l"
  private static let leaving = "\u{1B}[0m\u{1B}[?25h\u{1B}[?1049l"

  /// The lines for a frame; none if it is as the last one was.
  ///
  /// - Parameter seconds: since the start; what is earlier than the last line is as late as that.
  package mutating func lines(of grid: Grid, at seconds: Double) -> [String] {
    var lines: [String] = []
    if grid.size != size {
      size = grid.size
      lines.append(line(seconds, "r", size.text))
    }
    let update = grid.update(from: shown)
    shown = grid
    guard !update.isEmpty else { return lines }
    lines.append(line(seconds, "o", (hasBegun ? "" : Self.entering) + update))
    hasBegun = true
    return lines
  }

  /// The last lines: what the program leaves on the normal screen.
  package mutating func end(_ left: [String], at seconds: Double) -> [String] {
    let text = left.map { $0.printable() + "\r\n" }.joined()
    return [line(seconds, "o", (hasBegun ? Self.leaving : "") + text)]
  }

  /// To the microsecond, as asciinema writes it.
  private mutating func line(_ seconds: Double, _ kind: String, _ data: String) -> String {
    last = max(last, (seconds * 1e6).rounded() / 1e6)
    return JSON.array([.literal(last.fixed(6)), .string(kind), .string(data)]).text
  }
}
