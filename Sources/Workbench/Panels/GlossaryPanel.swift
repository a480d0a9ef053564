import Localization
import Reports
import TerminalUI
import Themes

/// The glossary: what was typed, the terms that fit, and beside them the chosen one; or that alone.
enum GlossaryPanel {
  /// Where its parts are.
  private struct Parts {
    var box: Rect
    var typed = Rect(x: 0, y: 0, width: 0, height: 0)
    var list = Rect(x: 0, y: 0, width: 0, height: 0)
    var page = Rect(x: 0, y: 0, width: 0, height: 0)

    init(_ view: GlossaryView, in screen: Rect) {
      let (width, height) = (
        min(screen.width, 100), min(screen.height, max(34, screen.height * 3 / 4))
      )
      box = Rect(
        x: screen.x + (screen.width - width) / 2, y: screen.y + (screen.height - height) / 2,
        width: width, height: height)
      guard width > 4, height > 2 else { return }
      let inside = box.inset(columns: 1, rows: 1)
      if view.isOpen {
        page = inside.inset(columns: 1)
        return
      }
      let rows = inside.rows([.fixed(1), .fraction(1)])
      typed = rows[0].inset(columns: 1)
      guard inside.width >= 60 else {
        list = rows[1].inset(columns: 1)
        return
      }
      let columns = rows[1].inset(columns: 1).columns([.fixed(28), .fixed(2), .fraction(1)])
      list = columns[0]
      page = columns[2]
    }
  }

  /// - Returns: the rows of the list, each of which a click opens.
  static func draw(
    _ view: GlossaryView, _ look: Look, into grid: inout Grid, in screen: Rect
  ) -> [ScreenFrame.Region] {
    let parts = Parts(view, in: screen)
    grid.fill(parts.box)
    let keys: GlossaryPhrase = view.isOpen ? .termKeys : .listKeys
    let frame = Frame(
      GlossaryPhrase.title.text(in: look), subtitle: keys.text(in: look), isFocused: true,
      style: look[.focusedBorder],
      titleStyle: look[.title], subtitleStyle: look[.dimmed], glyphs: look.glyphs)
    frame.draw(into: &grid, in: parts.box)
    grid.write(
      "> \(view.typed)_", row: 0, of: parts.typed, style: look[.strong], glyphs: look.glyphs)
    let rows = draw(view.terms, of: view, look, into: &grid, in: parts.list)
    if let term = view.term {
      drawPage(of: term, scroll: view.scroll, look, into: &grid, in: parts.page)
    } else {
      let text = GlossaryPhrase.noneFits(view.typed).text(in: look)
      grid.write(text, row: 0, of: parts.list, style: look[.warning], glyphs: look.glyphs)
    }
    return rows
  }

  private static func draw(
    _ terms: [Term], of view: GlossaryView, _ look: Look, into grid: inout Grid, in list: Rect
  ) -> [ScreenFrame.Region] {
    let first = max(0, min(view.selection - list.height / 2, terms.count - list.height))
    return terms.dropFirst(first).prefix(list.height).enumerated().map { row, term in
      let isOwn = term.places.contains(.panel(view.panel))
      let line = Rect(x: list.x, y: list.y + row, width: list.width, height: 1)
      grid.write(
        look.glyphs.spelledFormula(term.name(in: look.language)), row: 0, of: line,
        style: look[isOwn ? .strong : .text], glyphs: look.glyphs)
      if first + row == view.selection {
        grid.restyle(line) { $0.attributes.insert(.reverse) }
      }
      return ScreenFrame.Region(rect: line, target: .term(term.name(in: look.language)))
    }
  }

  private static func drawPage(
    of term: Term, scroll: Int, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let rows = page(of: term, rect, look.glyphs, look.language)
    for (place, row) in rows.dropFirst(scroll).prefix(rect.height).enumerated() {
      let used = grid.write(
        row.label, row: place, of: rect, style: look[.dimmed], glyphs: look.glyphs)
      let rest = Rect(
        x: rect.x + used, y: rect.y + place, width: max(0, rect.width - used), height: 1)
      grid.write(row.text, row: 0, of: rest, style: look[row.role], glyphs: look.glyphs)
    }
  }

  /// The term's name, and below it what is said of it.
  private static func page(
    of term: Term, _ rect: Rect, _ glyphs: Glyphs, _ language: Language
  ) -> [TermPage.Row] {
    let name = TermPage.Row(
      label: "", text: glyphs.spelledFormula(term.listName(in: language)), role: .title)
    let gap = TermPage.Row(label: "", text: "", role: .text)
    return [name, gap]
      + TermPage(term, columns: rect.width, glyphs: glyphs, in: language).rows
  }

  /// How many rows of the open term there is no room for.
  static func hiddenRows(of view: GlossaryView, on size: Size, in language: Language) -> Int {
    guard view.isOpen, let term = view.term else { return 0 }
    let rect = Parts(view, in: Rect(size)).page
    return max(0, page(of: term, rect, .unicode, language).count - rect.height)
  }
}

extension Glossary {
  /// The term whose name stands at a cell.
  static func term(in grid: Grid, at point: Point) -> Term? {
    guard grid.bounds.contains(point) else { return nil }
    var row: [Character] = []
    var place = 0
    for x in 0..<grid.size.columns {
      let cell = grid[x, point.y]
      if !cell.isContinuation { row.append(Character(cell.scalar)) }
      if x == point.x { place = row.count - 1 }
    }
    return term(in: row, at: place)
  }
}
