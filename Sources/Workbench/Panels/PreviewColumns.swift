import Datasets
import Localization
import Reports
import TerminalUI
import Text
import Themes

/// The columns of a file, a line each: what they are for and what they hold.
enum PreviewColumns {
  private static let marker = 2

  /// The texts of a line, and how many columns each has.
  private struct Table {
    var head: [String]
    var lines: [[String]]
    var widths: [Int]
  }

  static func draw(
    _ preview: Preview, _ look: Look, into grid: inout Grid, in rect: Rect
  ) -> [ScreenFrame.Region] {
    guard rect.height > 0, rect.width > 0 else { return [] }
    let columns = preview.columns
    var inside = rect
    if rect.height >= 5 {
      let frame = Frame(
        columns.isEmpty ? "" : PreviewPhrase.columns(columns.count).text(in: look),
        isFocused: true, style: look[.focusedBorder], titleStyle: look[.title],
        subtitleStyle: look[.dimmed], glyphs: look.glyphs)
      inside = frame.draw(into: &grid, in: rect)
    }
    guard !columns.isEmpty, inside.height > 0 else { return [] }
    let table = table(preview, look, columns: inside.width)
    var list = inside
    if inside.height > 1 {
      grid.write(
        line(table.head, table.widths, look), row: 0, of: inside, style: look[.dimmed],
        glyphs: look.glyphs)
      list = Rect(
        x: inside.x, y: inside.y + 1, width: inside.width, height: inside.height - 1)
    }
    let first = max(
      0, min(preview.selection - list.height / 2, columns.count - list.height))
    var regions: [ScreenFrame.Region] = []
    for (row, place) in columns.indices.dropFirst(first).prefix(list.height).enumerated() {
      let isSelected = place == preview.selection
      let own = Rect(x: list.x, y: list.y + row, width: list.width, height: 1)
      grid.write(
        line(table.lines[place], table.widths, look, isSelected: isSelected), row: 0, of: own,
        style: style(of: columns[place], look), glyphs: look.glyphs)
      if isSelected { grid.restyle(own) { $0.attributes.insert(.reverse) } }
      regions.append(ScreenFrame.Region(rect: own, target: .column(place)))
    }
    return regions
  }

  private static func style(of column: TableProfile.Column, _ look: Look) -> Style {
    switch column.use {
    case .feature: look[.text]
    case .target: look[.strong]
    case .leftOut: look[.dimmed]
    }
  }

  private static func table(_ preview: Preview, _ look: Look, columns room: Int) -> Table {
    let target = preview.columns.first { $0.use == .target }?.name.printable() ?? ""
    let head: [ColumnPhrase] = [
      .column, .type, .range, .missing, .histogram, .correlation(target: target),
    ]
    var table = Table(
      head: head.map { $0.text(in: look) }, lines: preview.columns.map { line(of: $0, look) },
      widths: [])
    let natural = head.indices.map { part in
      ([table.head] + table.lines).map { $0[part].displayWidth }.max() ?? 0
    }
    // A title need not be read in full; what stands under it has to be.
    let last = min(natural[5], max(10, table.lines.map { $0[5].displayWidth }.max() ?? 0))
    var widths = [
      min(natural[0], 24), min(natural[1], 14), min(natural[2], 40), natural[3],
      max(TableProfile.bins, min(natural[4], 10)), last,
    ]
    func total() -> Int { widths.reduce(marker) { $0 + ($1 > 0 ? $1 + 1 : 0) } }
    func shrink(_ part: Int, to least: Int) {
      widths[part] = max(min(least, widths[part]), widths[part] - max(0, total() - room))
    }
    shrink(2, to: 18)
    shrink(0, to: 12)
    shrink(2, to: 12)
    shrink(1, to: 8)
    // Where it is narrow, the pictures go first, then what is missing.
    for part in [4, 5, 3] where total() > room { widths[part] = 0 }
    shrink(2, to: 0)
    shrink(0, to: 1)
    table.widths = widths
    return table
  }

  private static func line(of column: TableProfile.Column, _ look: Look) -> [String] {
    let words = ColumnWords(column, look.glyphs, in: look.language)
    return [words.name, words.type, words.range, words.missing, words.bars, words.role].map {
      look.glyphs.spelled($0)
    }
  }

  private static func line(
    _ texts: [String], _ widths: [Int], _ look: Look, isSelected: Bool = false
  ) -> String {
    let mark = isSelected ? String(look.glyphs.selected) : " "
    return zip(texts, widths).reduce("\(mark) ") { line, part in
      guard part.1 > 0 else { return line }
      return line + part.0.padded(to: part.1, ellipsis: look.glyphs.ellipsis) + " "
    }
  }
}
