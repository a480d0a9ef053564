import Localization
import TerminalUI
import Themes

/// Lines of text for a panel: each in several wordings, and as many of the lines as there is room for.
struct PanelText {
  struct Line: Equatable {
    /// The longest first. One that does not fit is not cut, for half a number says something else.
    var wordings: [String]
    var role: Role
    /// Lines of little weight go first where there are too few rows.
    var weight: Int
    /// A sentence may go on in the next row.
    var wraps: Bool
    /// Blank columns before the rows that it goes on in.
    var indent: Int
  }

  let language: Language
  private(set) var lines: [Line] = []

  init(language: Language) {
    self.language = language
  }

  mutating func add(
    _ wordings: String..., role: Role = .text, weight: Int, wraps: Bool = false, indent: Int = 0
  ) {
    lines.append(
      Line(wordings: wordings, role: role, weight: weight, wraps: wraps, indent: indent))
  }

  mutating func add(
    _ wordings: Message..., role: Role = .text, weight: Int, wraps: Bool = false
  ) {
    lines.append(
      Line(
        wordings: wordings.map { $0.text(in: language) }, role: role, weight: weight,
        wraps: wraps, indent: 0))
  }

  /// The same of a phrase's lengths, the longest first.
  mutating func add(
    phrases: [some Phrase], role: Role = .text, weight: Int, wraps: Bool = false
  ) {
    lines.append(
      Line(
        wordings: phrases.map { $0.text(in: language) }, role: role, weight: weight,
        wraps: wraps, indent: 0))
  }

  /// An empty row, where there is room to spare.
  mutating func addGap() {
    add("", weight: 0)
  }

  private typealias Block = (rows: [String], role: Role, weight: Int)

  /// The rows that fit into so many columns and rows: sentences in full where there is room for all
  /// of them, else in few words.
  func rows(columns: Int, rows: Int, _ glyphs: Glyphs) -> [(text: String, role: Role)] {
    var blocks = blocks(columns, wraps: true, glyphs)
    if Self.height(blocks) > rows { blocks = self.blocks(columns, wraps: false, glyphs) }
    while Self.height(blocks) > rows,
      let least = blocks.indices.min(by: { blocks[$0].weight < blocks[$1].weight })
    {
      blocks.remove(at: least)
    }
    while blocks.last?.rows == [""] { blocks.removeLast() }
    return blocks.flatMap { block in block.rows.map { ($0, block.role) } }
  }

  private static func height(_ blocks: [Block]) -> Int {
    blocks.reduce(0) { $0 + $1.rows.count }
  }

  private func blocks(_ columns: Int, wraps: Bool, _ glyphs: Glyphs) -> [Block] {
    lines.compactMap { line in
      let wordings = line.wordings.map(glyphs.spelled)
      let longest = wordings.first ?? ""
      if line.wraps, wraps || !wordings.contains(where: { $0.displayWidth <= columns }) {
        let rows = longest.wrapped(to: columns, indent: line.indent)
        // A word that is longer than the row is left out with its line.
        guard rows.allSatisfy({ $0.displayWidth <= columns }) else { return nil }
        return (rows.isEmpty ? [""] : rows, line.role, line.weight)
      }
      return wordings.first { $0.displayWidth <= columns }.map { ([$0], line.role, line.weight) }
    }
  }

  /// Writes the rows from the top of `rect`; how many there were is returned.
  @discardableResult
  func draw(_ look: Look, into grid: inout Grid, in rect: Rect) -> Int {
    let rows = rows(columns: rect.width, rows: rect.height, look.glyphs)
    for (row, line) in rows.enumerated() {
      grid.write(line.text, row: row, of: rect, style: look[line.role], glyphs: look.glyphs)
    }
    return rows.count
  }
}
