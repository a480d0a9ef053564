/// A cell of text or data that something else was written over.
package struct Collision: Equatable, Sendable {
  /// Where it was.
  package var place: Point
  /// What was there.
  package var hidden: Unicode.Scalar
}

/// A screen's worth of character cells: what panels draw into and the terminal shows.
///
/// A write outside the grid does nothing, so that a panel can be drawn at any size.
public struct Grid: Equatable, Sendable {
  /// In cells; never negative.
  public let size: Size
  /// Row by row.
  public private(set) var cells: [Cell]
  /// Where what was drawn hid a word or a curve, and what it hid; kept only where it is not `nil`, for
  /// tests.
  package var collisions: [Collision]?

  /// A grid of `size`, every cell of which is `cell`. A size below 0 becomes 0.
  public init(_ size: Size, filledWith cell: Cell = .blank) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: cell, count: self.size.columns * self.size.rows)
  }

  /// All of its cells.
  public var bounds: Rect { Rect(size) }

  /// The cell at column `x` of row `y`; outside the grid it is blank, and setting it does nothing.
  public subscript(x: Int, y: Int) -> Cell {
    get {
      guard x >= 0, x < size.columns, y >= 0, y < size.rows else { return .blank }
      return cells[y * size.columns + x]
    }
    set {
      guard x >= 0, x < size.columns, y >= 0, y < size.rows else { return }
      cells[y * size.columns + x] = newValue
    }
  }

  /// What is in `rect`; blank where that is outside the grid.
  package func part(_ rect: Rect) -> Grid {
    var part = Grid(Size(columns: rect.width, rows: rect.height))
    for y in 0..<part.size.rows {
      for x in 0..<part.size.columns { part[x, y] = self[rect.x + x, rect.y + y] }
    }
    return part
  }

  /// The cells of row `y`.
  public func row(_ y: Int) -> ArraySlice<Cell> {
    cells[y * size.columns..<(y + 1) * size.columns]
  }
}
