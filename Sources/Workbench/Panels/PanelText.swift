import TerminalUI

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
  }

  private(set) var lines: [Line] = []

  mutating func add(_ wordings: String..., role: Role = .text, weight: Int, wraps: Bool = false) {
    lines.append(Line(wordings: wordings, role: role, weight: weight, wraps: wraps))
  }

  /// An empty row, where there is room to spare.
  mutating func addGap() {
    add("", weight: 0)
  }

  /// The rows that fit into so many columns and rows.
  func rows(columns: Int, rows: Int, _ glyphs: Glyphs) -> [(text: String, role: Role)] {
    var blocks = lines.compactMap { line in
      Self.block(line, columns, glyphs).map { (rows: $0, line.role, line.weight) }
    }
    while blocks.reduce(0, { $0 + $1.rows.count }) > rows,
      let least = blocks.indices.min(by: { blocks[$0].2 < blocks[$1].2 })
    {
      blocks.remove(at: least)
    }
    while blocks.last?.rows == [""] { blocks.removeLast() }
    return blocks.flatMap { block in block.rows.map { ($0, block.1) } }
  }

  private static func block(_ line: Line, _ columns: Int, _ glyphs: Glyphs) -> [String]? {
    let wordings = line.wordings.map(glyphs.spelled)
    if let fitting = wordings.first(where: { $0.displayWidth <= columns }) { return [fitting] }
    guard line.wraps, let shortest = wordings.last else { return nil }
    return shortest.wrapped(to: columns)
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

extension String {
  /// The text in rows of at most `columns`, broken at spaces; `nil` if a word is longer than that.
  func wrapped(to columns: Int) -> [String]? {
    var rows: [String] = []
    for word in split(separator: " ") {
      guard String(word).displayWidth <= columns else { return nil }
      if let last = rows.last, last.displayWidth + 1 + String(word).displayWidth <= columns {
        rows[rows.count - 1] = "\(last) \(word)"
      } else {
        rows.append(String(word))
      }
    }
    return rows
  }
}
