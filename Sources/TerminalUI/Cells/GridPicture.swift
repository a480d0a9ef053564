/// A grid as text, for tests, for a file, and for a screen that is printed rather than drawn.
extension Grid {
  /// The rows joined by line ends, spaces at the end of each kept. A wide character stands once,
  /// for both of its cells.
  public var text: String {
    rows().joined(separator: "\n")
  }

  /// The rows joined by line ends, without spaces at the end of each.
  public var trimmedText: String {
    rows().map { row in
      String(row.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  private func rows() -> [String] {
    (0..<size.rows).map { y in
      var text = String.UnicodeScalarView()
      for cell in row(y) where !cell.isContinuation { text.append(cell.scalar) }
      return String(text)
    }
  }

  /// A second plane of the picture: for each cell the character that `key` gives its style.
  public func styleMap(_ key: (Style) -> Character) -> String {
    (0..<size.rows).map { y in String(row(y).map { key($0.style) }) }.joined(separator: "\n")
  }

  /// A second plane of the picture: for each cell the character that stands for its style in
  /// `names`, or `.` for a style without one.
  public func styleMap(_ names: [Style: Character]) -> String {
    styleMap { names[$0] ?? "." }
  }
}
