import Datasets
import Localization
import TerminalUI
import Text
import Themes

/// The first rows of a file as they were understood; as many columns as there is width for, the selected one among
/// them.
enum PreviewRows {
  private static let widest = 18

  static func draw(_ preview: Preview, _ look: Look, into grid: inout Grid, in rect: Rect) {
    guard rect.height >= 3, rect.width > 4, let profile = preview.inspection?.profile else {
      return
    }
    let frame = Frame(
      PreviewPhrase.firstRows.text(in: look), style: look[.border], titleStyle: look[.title],
      subtitleStyle: look[.dimmed], glyphs: look.glyphs)
    let inside = frame.draw(into: &grid, in: rect)
    let rows = profile.firstRows.prefix(max(0, inside.height - 1)).map { row in
      row.map { look.glyphs.spelled($0.printable()) }
    }
    let names = profile.columns.map { look.glyphs.spelled($0.name.printable()) }
    let widths = names.indices.map { place in
      min(
        widest, max(3, ([names[place]] + rows.map { $0[place] }).map(\.displayWidth).max() ?? 0))
    }
    var first = 0
    // The selected column is seen in full, with as many before it as fit.
    while first < preview.selection,
      widths[first...min(preview.selection, widths.count - 1)].reduce(0, { $0 + $1 + 1 })
        > inside.width - 1
    {
      first += 1
    }
    var x = inside.x + 1
    for place in names.indices.dropFirst(first) {
      guard x < inside.maxX else { break }
      let isSelected = place == preview.selection
      let width = min(widths[place], inside.maxX - x)
      let isNumber = profile.columns[place].type.map { $0 == .number || $0 == .yesNo } ?? false
      func cell(_ text: String) -> String {
        text.padded(to: width, isNumber ? .right : .left, ellipsis: look.glyphs.ellipsis)
      }
      let head = look[isSelected ? .strong : .dimmed]
      grid.write(
        cell(names[place]), at: Point(x: x, y: inside.y), in: inside, style: head)
      let isOut = profile.columns[place].use == .leftOut
      for (row, texts) in rows.enumerated() {
        grid.write(
          cell(texts[place]), at: Point(x: x, y: inside.y + 1 + row), in: inside,
          style: look[isOut ? .dimmed : isSelected ? .strong : .text])
      }
      x += width + 1
    }
  }
}
