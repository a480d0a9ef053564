import TerminalUI
import Themes

/// The line above the keys: what the last action did, and the option that says the same.
enum MessageLine {
  static func draw(_ state: State, _ look: Look, into grid: inout Grid, in rect: Rect) {
    guard let message = state.message else { return }
    let line = rect.inset(columns: 1)
    let style = look[message.kind == .warning ? .warning : .text]
    let used = grid.write(
      message.sentence.text(in: look), row: 0, of: line, style: style, glyphs: look.glyphs)
    guard let option = message.option, line.width - used >= option.displayWidth + 3 else { return }
    grid.write(option, row: 0, of: line, .right, style: look[.dimmed], glyphs: look.glyphs)
  }
}
