import TerminalUI

/// All keys, from the table they are bound by.
enum HelpPanel {
  struct Line: Equatable {
    var keys: String
    var text: String
    var isTitle = false
  }

  /// The help's text, line by line. The nine keys of the layers are one line.
  static var lines: [Line] {
    var lines: [Line] = []
    for section in KeyBinding.Section.allCases {
      if !lines.isEmpty { lines.append(Line(keys: "", text: "")) }
      lines.append(Line(keys: "", text: section.title, isTitle: true))
      for binding in KeyBindings.all where binding.section == section {
        add(binding, to: &lines)
      }
    }
    return lines
  }

  /// A line for a binding; the pair that walks a ladder has one line, and so have the nine layers.
  private static func add(_ binding: KeyBinding, to lines: inout [Line]) {
    let keys = binding.keys.map(\.label).joined(separator: " ")
    switch binding.action {
    case .selectLayer(let layer):
      if layer == 0 { lines.append(Line(keys: "1 … 9", text: ScreenPhrase.selectLayer.text)) }
    case .adjust(let setting, 1):
      let other = KeyBindings.all.first { $0.action == .adjust(setting, -1) }?.keys.first?.label
      guard let other else { return lines.append(Line(keys: keys, text: binding.help)) }
      lines.append(
        Line(keys: "\(other) \(keys)", text: "\(setting.title): \(setting.ladderWords)"))
    case .adjust(_, -1): break
    default: lines.append(Line(keys: keys, text: binding.help))
    }
  }

  /// Where the keys end and their text begins.
  private static let keyColumns = 17

  /// How the help fits a screen: its box, and the lines with those that are too long going on below.
  private struct Fit {
    let columns: Int
    let rect: Rect
    let lines: [Line]

    init(_ screen: Rect) {
      columns = screen.width >= 110 ? 2 : 1
      let width = min(screen.width, columns * 64 + 4)
      let room = max(1, (width - 2) / columns - HelpPanel.keyColumns - 1)
      lines = HelpPanel.lines.flatMap { line in
        let rows = line.isTitle ? [line.text] : line.text.wrapped(to: room)
        guard rows.count > 1 else { return [line] }
        return rows.enumerated().map { Line(keys: $0 == 0 ? line.keys : "", text: $1) }
      }
      let height = min(screen.height, (lines.count + columns - 1) / columns + 2)
      rect = Rect(
        x: (screen.width - width) / 2, y: (screen.height - height) / 2,
        width: width, height: height)
    }

    /// The first line of the last page.
    var greatestScroll: Int { max(0, lines.count - max(1, rect.height - 2) * columns) }
  }

  /// How far the help can be scrolled on a screen of this size.
  static func greatestScroll(on size: Size) -> Int {
    Fit(Rect(x: 0, y: 0, width: size.columns, height: size.rows)).greatestScroll
  }

  static func draw(scroll: Int, _ look: Look, into grid: inout Grid, in screen: Rect) {
    let fit = Fit(screen)
    grid.fill(fit.rect)
    let dot = look.text(" · ", ascii: " | ")
    let frame = Frame(
      ScreenPhrase.keys.text,
      subtitle: [ScreenPhrase.scroll, .glossary, .back].map(\.text).joined(separator: dot),
      isFocused: true, style: look[.focusedBorder], titleStyle: look[.title],
      subtitleStyle: look[.dimmed],
      glyphs: look.glyphs)
    let inside = frame.draw(into: &grid, in: fit.rect)
    guard inside.height > 0, inside.width > 0 else { return }
    let shown = inside.height * fit.columns
    let first = max(0, min(scroll, fit.greatestScroll))
    for (place, line) in fit.lines.dropFirst(first).prefix(shown).enumerated() {
      let area = Rect(
        x: inside.x + place / inside.height * (inside.width / fit.columns),
        y: inside.y + place % inside.height, width: inside.width / fit.columns, height: 1)
      draw(line, look, into: &grid, in: area)
    }
  }

  private static func draw(_ line: Line, _ look: Look, into grid: inout Grid, in row: Rect) {
    if line.isTitle {
      grid.write(" \(line.text)", row: 0, of: row, style: look[.strong], glyphs: look.glyphs)
      return
    }
    grid.write(
      " \(look.ascii(line.keys))".padded(to: keyColumns - 1), at: Point(x: row.x, y: row.y),
      in: row,
      style: look[.target])
    let rest = Rect(x: row.x + keyColumns, y: row.y, width: row.width - keyColumns - 1, height: 1)
    grid.write(line.text, row: 0, of: rest, style: look[.text], glyphs: look.glyphs)
  }
}

extension Look {
  /// A key's label where arrows cannot be shown.
  func ascii(_ label: String) -> String {
    if glyphs.isUnicode { return label }
    let words = ["←": "Left", "→": "Right", "↑": "Up", "↓": "Down", "…": "-"]
    return label.map { words[String($0)] ?? String($0) }.joined()
  }
}
