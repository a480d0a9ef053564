extension Grid {
  /// Every cell of `rect` becomes `cell`, background and all.
  public mutating func fill(_ rect: Rect, _ cell: Cell = .blank) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.y..<area.maxY {
      mendEdge(area.x, y)
      mendEdge(area.maxX, y)
      for x in area.x..<area.maxX { self[x, y] = cell }
    }
  }

  /// Gives every cell of `rect` another background; characters, colours and attributes stay.
  public mutating func shade(_ rect: Rect, _ background: Colour) {
    restyle(rect) { $0.background = background }
  }

  /// Changes the style of every cell of `rect`; the characters stay.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX {
        var cell = self[x, y]
        var style = cell.style
        change(&style)
        cell.style = style
        self[x, y] = cell
      }
    }
  }

  /// Blanks a wide character that would be cut between columns `x - 1` and `x`.
  private mutating func mendEdge(_ x: Int, _ y: Int) {
    guard x > 0, x < size.columns, self[x, y].isContinuation else { return }
    self[x - 1, y] = Cell(" ", self[x - 1, y].style)
    self[x, y] = Cell(" ", self[x, y].style)
  }
}
