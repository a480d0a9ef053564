import Localization
import TerminalUI
import Themes

/// The keys that matter, then all keys, from the table they are bound by; or those, and the commands, that
/// fit what was typed.
enum HelpPanel {
  struct Line: Equatable {
    var keys: String
    var text: String
    var isTitle = false
  }

  /// The lines of the keys that have to do with what was typed, under their headings, and of the commands;
  /// of all keys, if nothing was. The nine keys of the layers are one line.
  static func lines(fitting typed: String = "", in language: Language) -> [Line] {
    var lines: [Line] = []
    for section in KeyBinding.Section.allCases {
      var own: [Line] = []
      for binding in KeyBindings.all
      where binding.section == section && fits(binding, typed, section, language) {
        add(binding, language, to: &own)
      }
      guard !own.isEmpty else { continue }
      if !lines.isEmpty { lines.append(Line(keys: "", text: "")) }
      lines += [Line(keys: "", text: section.title.text(in: language), isTitle: true)] + own
    }
    let commands = commands(fitting: typed, in: language)
    if !commands.isEmpty {
      if !lines.isEmpty { lines.append(Line(keys: "", text: "")) }
      let title = HelpGlancePhrase.commands.text(in: language)
      lines += [Line(keys: "", text: title, isTitle: true)] + commands
    }
    return lines.isEmpty ? [Line(keys: "", text: ScreenPhrase.noMatch.text(in: language))] : lines
  }

  /// The commands that no key is bound to, as they are typed behind a colon, the best first.
  private static func commands(fitting typed: String, in language: Language) -> [Line] {
    guard isWord(typed) else { return [] }
    let bound = Set(KeyBindings.all.map(\.name))
    return CommandPalette.commands(fitting: typed, in: language)
      .filter {
        !bound.contains($0.name) && CommandFit($0, typed.lowercased(), in: language) != .letters
      }
      .map { Line(keys: ":" + $0.name, text: $0.help.text(in: language)) }
  }

  /// One letter is a key, or else it would find nearly all.
  private static func isWord(_ typed: String) -> Bool {
    typed.count > 1 || typed.unicodeScalars.first?.isASCII == false
  }

  /// Whether a key is called so, or does, or is about what was typed.
  private static func fits(
    _ binding: KeyBinding, _ typed: String, _ section: KeyBinding.Section,
    _ language: Language
  ) -> Bool {
    guard !typed.isEmpty else { return true }
    let pair = pair(of: binding)
    let labels = pair.flatMap(\.keys).map(\.label)
    if labels.contains(typed) { return true }
    let text = typed.lowercased()
    guard isWord(text) else { return false }
    var shown: [Line] = []
    add(binding, language, to: &shown)
    let names = [section.title.text(in: language)] + pair.map(\.name) + labels + shown.map(\.text)
    let setting = binding.name.replacing("-up", with: "").replacing("-down", with: "")
    let others = [binding.name, setting].flatMap {
      CommandFit.otherWords(for: $0, in: language)
    }
    return names.contains { begins(text, in: $0.lowercased()) }
      || others.contains { $0.hasPrefix(text) }
  }

  /// The keys that share a line with a binding: both that walk a setting.
  private static func pair(of binding: KeyBinding) -> [KeyBinding] {
    guard case .setting(.adjust(let setting, _)) = binding.action else { return [binding] }
    return KeyBindings.all.filter { $0.isAbout(setting) }
  }

  /// Whether a word of `name` begins so; Korean joins words, and there it may stand anywhere.
  private static func begins(_ text: String, in name: String) -> Bool {
    guard text.unicodeScalars.allSatisfy(\.isASCII) else { return name.contains(text) }
    return name.hasPrefix(text) || [" ", "-", "("].contains { name.contains($0 + text) }
  }

  /// A line for a binding; the pair that walks a ladder has one line, and so have the nine layers.
  private static func add(
    _ binding: KeyBinding, _ language: Language, to lines: inout [Line]
  ) {
    let keys = binding.keys.map(\.label).joined(separator: " ")
    switch binding.action {
    case .network(.selectLayer(let layer)):
      if layer == 0 {
        lines.append(Line(keys: "1 … 9", text: ScreenPhrase.selectLayer.text(in: language)))
      }
    case .setting(.adjust(let setting, 1)):
      let other = KeyBindings.all.first { $0.action == .setting(.adjust(setting, -1)) }?.keys.first?
        .label
      guard let other else {
        return lines.append(Line(keys: keys, text: binding.help.text(in: language)))
      }
      lines.append(
        Line(
          keys: "\(other) \(keys)",
          text: [setting.title, setting.ladderWords].map { $0.text(in: language) }
            .joined(separator: ": ")))
    case .setting(.adjust(_, -1)): break
    default: lines.append(Line(keys: keys, text: binding.help.text(in: language)))
    }
  }

  /// Where the keys end and their text begins.
  private static let keyColumns = 18

  /// How the help fits a screen: its box, and the lines with those that are too long going on below.
  private struct Fit {
    let columns: Int
    let rect: Rect
    let lines: [Line]

    init(_ typed: String, _ screen: Rect, _ language: Language) {
      columns = screen.width >= 170 ? 3 : screen.width >= 110 ? 2 : 1
      let width = min(screen.width, columns == 1 ? 80 : columns * 64 + 4)
      let room = max(1, (width - 2) / columns - HelpPanel.keyColumns - 1)
      // What one needs first stands above all keys.
      let gap = Line(keys: "", text: "")
      let first = HelpGlance.lines(in: language) + [gap]
      let all = HelpPanel.lines(in: language)
      let shown = typed.isEmpty ? first + all : HelpPanel.lines(fitting: typed, in: language)
      lines = shown.flatMap { line in
        let rows = line.isTitle ? [line.text] : line.text.wrapped(to: room)
        guard rows.count > 1 else { return [line] }
        return rows.enumerated().map { Line(keys: $0 == 0 ? line.keys : "", text: $1) }
      }
      // As high as for all keys, so that the box stays while one types.
      let most = typed.isEmpty ? lines.count : first.count + all.count
      let height = min(screen.height, (most + columns - 1) / columns + 3)
      rect = Rect(
        x: (screen.width - width) / 2, y: (screen.height - height) / 2,
        width: width, height: height)
    }

    /// The first line of the last page; above the lines are what is typed and the border.
    var greatestScroll: Int { max(0, lines.count - max(1, rect.height - 3) * columns) }
  }

  /// How far the help can be scrolled on a screen of this size.
  static func greatestScroll(of view: HelpView, on size: Size, in language: Language) -> Int {
    Fit(view.typed, Rect(size), language).greatestScroll
  }

  static func draw(_ view: HelpView, _ look: Look, into grid: inout Grid, in screen: Rect) {
    let fit = Fit(view.typed, screen, look.language)
    grid.fill(fit.rect)
    let dot = look.text(" · ", ascii: " | ")
    let frame = Frame(
      ScreenPhrase.keys.text(in: look),
      subtitle: [ScreenPhrase.scroll, .glossary, .back].map { $0.text(in: look) }.joined(
        separator: dot),
      isFocused: true, style: look[.focusedBorder], titleStyle: look[.title],
      subtitleStyle: look[.dimmed],
      glyphs: look.glyphs)
    let parts = frame.draw(into: &grid, in: fit.rect).rows([.fixed(1), .fraction(1)])
    let inside = parts[1]
    drawTyped(view, look, into: &grid, in: parts[0])
    guard inside.height > 0, inside.width > 0 else { return }
    let shown = inside.height * fit.columns
    let first = max(0, min(view.scroll, fit.greatestScroll))
    for (place, line) in fit.lines.dropFirst(first).prefix(shown).enumerated() {
      let area = Rect(
        x: inside.x + place / inside.height * (inside.width / fit.columns),
        y: inside.y + place % inside.height, width: inside.width / fit.columns, height: 1)
      draw(line, look, into: &grid, in: area)
    }
  }

  private static func drawTyped(
    _ view: HelpView, _ look: Look, into grid: inout Grid, in row: Rect
  ) {
    let line = row.inset(columns: 1)
    let used = grid.write(
      "> \(view.typed)_", row: 0, of: line, style: look[.strong], glyphs: look.glyphs)
    guard view.typed.isEmpty else { return }
    let rest = Rect(x: line.x + used + 2, y: line.y, width: line.width - used - 2, height: 1)
    grid.write(
      ScreenPhrase.typeToFind.text(in: look), row: 0, of: rest, style: look[.dimmed],
      glyphs: look.glyphs)
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
