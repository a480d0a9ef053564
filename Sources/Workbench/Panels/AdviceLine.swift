import TerminalUI
import Themes

/// How the selected run is doing, or its gravest finding, at the foot of its network: where the eye is when a layer's
/// activation is changed, and where it belongs to one run.
enum AdviceLine {
  /// How many rows it has in a panel of so many: none where the network needs them itself.
  static func rows(in height: Int, for finding: Advice?) -> Int {
    guard let finding else { return 0 }
    if height >= 12 { return 2 }
    return height >= 5 && finding.weight == .warning ? 1 : 0
  }

  static func draw(_ finding: Advice, _ look: Look, into grid: inout Grid, in rect: Rect) {
    let start = "\(look.mark(of: finding)) "
    let wordings = [start + finding.sentence.text(in: look), start + finding.short.text(in: look)]
      .map(look.glyphs.spelled)
    let room = rect.inset(columns: 1)
    let fitting = wordings.lazy.map { $0.wrapped(to: room.width) }.first { rows in
      rows.count <= room.height && rows.allSatisfy { $0.displayWidth <= room.width }
    }
    for (row, line) in (fitting ?? []).enumerated() {
      grid.write(line, row: row, of: room, style: look[finding.role], glyphs: look.glyphs)
    }
  }
}
