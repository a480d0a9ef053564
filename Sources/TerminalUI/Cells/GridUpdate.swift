/// A grid as what a terminal is told that shows another one: for a recording, which any terminal plays.
extension Grid {
  /// What makes this grid of `before` on a terminal: ECMA-48's sequences for places, colours and attributes,
  /// with xterm's 256 colours. Each row has its cells from the first to the last that differ. Empty where
  /// nothing does; the whole screen where nothing is known of it, or its size is another.
  ///
  /// It begins and ends in the terminal's own style, and leaves the cursor anywhere.
  package func update(from before: Grid?) -> String {
    let known = before.flatMap { $0.size == size ? $0 : nil }
    var pen = Pen()
    if known == nil { pen.text += "\u{1B}[2J" }
    for y in 0..<size.rows {
      let row = row(y)
      let old = known?.row(y) ?? ArraySlice(repeating: .blank, count: size.columns)
      guard let columns = row.columns(differingFrom: old) else { continue }
      pen.text += "\u{1B}[\(y + 1);\(columns.lowerBound + 1)H"
      pen.put(row.dropFirst(columns.lowerBound).prefix(columns.count))
    }
    pen.take(.plain)
    return pen.text
  }

  /// Writes cells, and a style where it changes.
  private struct Pen {
    var text = ""
    private var style = Style.plain

    mutating func take(_ style: Style) {
      guard style != self.style else { return }
      self.style = style
      text += style.escape
    }

    /// A wide character without its second half, and half of one, would push the rest of the row aside.
    mutating func put(_ cells: ArraySlice<Cell>) {
      var x = cells.startIndex
      while x < cells.endIndex {
        take(cells[x].style)
        let isWide = x + 1 < cells.endIndex && cells[x + 1].isContinuation
        let scalar = cells[x].isContinuation ? " " : cells[x].scalar.shown
        let fits = scalar.columns == (isWide ? 2 : 1)
        text.unicodeScalars.append(fits ? scalar : "?")
        x += isWide && fits ? 2 : 1
      }
    }
  }
}

extension ArraySlice<Cell> {
  /// The columns from the first to the last that differ, and no half of a wide character, be it one that
  /// goes or one that comes; `nil` if none do. The rows are equally long.
  package func columns(differingFrom old: ArraySlice<Cell>) -> Range<Int>? {
    let offset = old.startIndex - startIndex
    func differs(_ cell: Int) -> Bool { old[cell + offset] != self[cell] }
    guard var first = indices.first(where: differs), var last = indices.last(where: differs)
    else { return nil }
    func isHalf(_ cell: Int) -> Bool {
      old[cell + offset].isContinuation || self[cell].isContinuation
    }
    while first > startIndex, isHalf(first) { first -= 1 }
    while last + 1 < endIndex, isHalf(last + 1) { last += 1 }
    return first - startIndex..<last + 1 - startIndex
  }
}

extension Unicode.Scalar {
  /// A byte of a file's name that is no character stands in a private area; no font has it.
  package var shown: Unicode.Scalar {
    (0x10DC80...0x10DCFF).contains(value) ? "\u{FFFD}" : self
  }
}
