import Localization
import TerminalUI
import Themes

/// The command palette: a line to type in, and the commands that fit it.
enum PalettePanel {
  static func draw(
    _ palette: CommandPalette, of state: State, _ look: Look, into grid: inout Grid, in screen: Rect
  ) {
    let entries = palette.entries(in: state)
    let width = min(screen.width, 88)
    let height = min(screen.height, min(max(1, entries.count), max(14, screen.height * 2 / 3)) + 4)
    let rect = Rect(
      x: (screen.width - width) / 2, y: min(2, max(0, screen.height - height)), width: width,
      height: height)
    grid.fill(rect)
    let dot = look.text(" · ", ascii: " | ")
    let frame = Frame(
      ScreenPhrase.command.text(in: look),
      subtitle: ScreenPhrase.completes.text(in: look) + dot + ScreenPhrase.does.text(in: look),
      isFocused: true,
      style: look[.focusedBorder], titleStyle: look[.title],
      subtitleStyle: look[.dimmed], glyphs: look.glyphs)
    let inside = frame.draw(into: &grid, in: rect)
    guard inside.height > 0, inside.width > 2 else { return }
    let typed = grid.write(
      ":\(palette.text)", at: Point(x: inside.x + 1, y: inside.y), in: inside,
      style: look[.strong])
    grid.write(
      " ", at: Point(x: inside.x + 1 + typed, y: inside.y), in: inside, style: look[.selection])
    let list = Rect(
      x: inside.x, y: inside.y + 2, width: inside.width, height: inside.height - 2)
    draw(entries, selection: palette.selection, look, into: &grid, in: list)
    if entries.isEmpty, list.height > 0 {
      let meant =
        palette.argument == nil
        ? nil : CommandPalette.command(meantBy: palette.name, in: state.language)
      let hint: ScreenPhrase = meant.map { .takesTyped($0) } ?? .noMatch
      grid.write(
        " \(hint.text(in: look))", row: 0, of: list, style: look[.dimmed], glyphs: look.glyphs)
    }
  }

  private static func draw(
    _ entries: [PaletteEntry], selection: Int, _ look: Look, into grid: inout Grid, in list: Rect
  ) {
    guard list.height > 0 else { return }
    let first = max(0, min(selection - list.height + 1, entries.count - list.height))
    for (line, entry) in entries.dropFirst(first).prefix(list.height).enumerated() {
      let row = Rect(x: list.x, y: list.y + line, width: list.width, height: 1)
      let name = entry.placeholder.isEmpty ? entry.name : "\(entry.name) \(entry.placeholder)"
      grid.write(" \(name)".padded(to: 30), row: 0, of: row, style: look[.text])
      let help = Rect(x: row.x + 31, y: row.y, width: row.width - 31 - 8, height: 1)
      grid.write(
        entry.help.text(in: look), row: 0, of: help, style: look[.dimmed], glyphs: look.glyphs)
      grid.write(
        look.ascii(entry.keys).fitted(to: 7, ellipsis: look.glyphs.ellipsis) + " ", row: 0,
        of: row, .right, style: look[.target])
      if first + line == selection {
        grid.restyle(row) { $0.attributes.insert(.reverse) }
      }
    }
  }
}
