/// Which cells of a plot are still free, so that names are put beside curves and not over them.
struct FreeSpace {
  let rect: Rect
  private var taken: [Bool]

  init(_ rect: Rect) {
    self.rect = rect
    taken = Array(repeating: false, count: rect.width * rect.height)
  }

  /// Takes the cells that `canvas`, whose first cell is at `origin`, has dots in.
  mutating func take(_ canvas: DotCanvas, at origin: Point) {
    for row in 0..<canvas.size.rows {
      for column in 0..<canvas.size.columns where canvas.isTaken(column: column, row: row) {
        take(Rect(x: origin.x + column, y: origin.y + row, width: 1, height: 1))
      }
    }
  }

  mutating func take(_ cells: Rect) {
    let area = cells.intersection(rect)
    guard !area.isEmpty else { return }
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX { taken[index(x, y)] = true }
    }
  }

  /// Whether all of `cells` are inside and free.
  func isFree(_ cells: Rect) -> Bool {
    guard !cells.isEmpty, cells.intersection(rect) == cells else { return false }
    return (cells.y..<cells.maxY).allSatisfy { y in
      (cells.x..<cells.maxX).allSatisfy { !taken[index($0, y)] }
    }
  }

  /// The free place for a block of this size that is nearest to `corner`, if there is one.
  func place(for size: Size, near corner: Point) -> Rect? {
    guard size.columns <= rect.width, size.rows <= rect.height else { return nil }
    var best: (rect: Rect, distance: Int)?
    for y in rect.y...rect.maxY - size.rows {
      for x in rect.x...rect.maxX - size.columns {
        // A row looks about as far as two columns.
        let distance = abs(x - corner.x) + 2 * abs(y - corner.y)
        if let best, best.distance <= distance { continue }
        let cells = Rect(x: x, y: y, width: size.columns, height: size.rows)
        if isFree(cells) { best = (cells, distance) }
      }
    }
    return best?.rect
  }

  private func index(_ x: Int, _ y: Int) -> Int {
    (y - rect.y) * rect.width + x - rect.x
  }
}
