/// A grid as lines for a terminal that only scrolls, with colours: for output that stays after the
/// program has ended.
extension Grid {
  /// The rows, each with a line end, with ECMA-48's escape sequences for colours and attributes, and
  /// xterm's 256 colours. Rows begin and end in the terminal's own style, and have no spaces at
  /// their end that show nothing.
  public var coloured: String {
    (0..<size.rows).map { row($0).coloured + "\n" }.joined()
  }
}

extension ArraySlice<Cell> {
  fileprivate var coloured: String {
    var text = String.UnicodeScalarView()
    var style = Style.plain
    let end = lastIndex { $0 != .blank }.map { $0 + 1 } ?? startIndex
    for cell in self[..<end] where !cell.isContinuation {
      if cell.style != style {
        style = cell.style
        text.append(contentsOf: style.escape.unicodeScalars)
      }
      text.append(cell.scalar)
    }
    if style != .plain { text.append(contentsOf: Style.plain.escape.unicodeScalars) }
    return String(text)
  }
}

extension Style {
  /// The sequence after which characters have this style, whatever they had before (ECMA-48, SGR).
  var escape: String {
    var codes = ["0"]
    for (attribute, code) in [
      (Attributes.bold, "1"), (.dim, "2"), (.underline, "4"), (.reverse, "7"),
    ] where attributes.contains(attribute) {
      codes.append(code)
    }
    if let index = foreground.index { codes.append("38;5;\(index)") }
    if let index = background.index { codes.append("48;5;\(index)") }
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }
}
