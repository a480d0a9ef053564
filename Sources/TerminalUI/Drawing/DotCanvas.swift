/// A place on a canvas in dots: (0, 0) is the middle of the top left dot.
public struct DotPoint: Equatable, Sendable {
  /// Dots to the right.
  public var x: Double
  /// Dots down.
  public var y: Double

  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A raster of dots, several to a cell, in which curves are drawn over one another.
///
/// Each curve has a layer of dots of its own, so that a cell can be given to one of them: to the
/// layer of the highest rank, among those to the one with the most dots, and among those to the
/// first. The choice hangs on the cell alone, so a picture doesn't shimmer from frame to frame.
/// Dots of the other layers of that rank are shown too, in the owner's style; those of lower ranks
/// are hidden.
public struct DotCanvas {
  /// In cells.
  public let size: Size
  /// What the dots are drawn as.
  public let marker: Marker
  /// In dots.
  public let width: Int
  /// In dots.
  public let height: Int
  /// A cell has 2 to the power of these dots across and down: to find a dot's cell costs a shift,
  /// not a division.
  private let columnShift: Int
  private let rowShift: Int
  private var layers: [(style: Style, rank: Int)] = []
  /// A mask for each cell, row by row, layer after layer.
  private var masks: [UInt8] = []

  /// An empty canvas of `size` cells, each of as many dots as `marker` has.
  public init(size: Size, marker: Marker) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    self.marker = marker
    let dotsPerCell = marker.dotsPerCell
    columnShift = dotsPerCell.columns.trailingZeroBitCount
    rowShift = dotsPerCell.rows.trailingZeroBitCount
    width = self.size.columns * dotsPerCell.columns
    height = self.size.rows * dotsPerCell.rows
  }

  private var cellCount: Int { size.columns * size.rows }

  /// Adds a layer and returns its index.
  public mutating func addLayer(_ style: Style, rank: Int = 0) -> Int {
    layers.append((style, rank))
    masks.append(contentsOf: repeatElement(0, count: cellCount))
    return layers.count - 1
  }

  /// Sets one dot; outside the canvas nothing happens.
  public mutating func set(_ x: Int, _ y: Int, layer: Int) {
    guard x >= 0, x < width, y >= 0, y < height else { return }
    let column = x >> columnShift
    let row = y >> rowShift
    masks[layer * cellCount + row * size.columns + column] |= marker.bit(
      column: x - column << columnShift, row: y - row << rowShift)
  }

  /// Whether any layer has a dot in this cell.
  public func isTaken(column: Int, row: Int) -> Bool {
    let cell = row * size.columns + column
    return layers.indices.contains { masks[$0 * cellCount + cell] != 0 }
  }

  /// The character and style of a cell, or `nil` where there are no dots.
  public func look(column: Int, row: Int) -> (glyph: Unicode.Scalar, style: Style)? {
    let cell = row * size.columns + column
    var owner: (layer: Int, rank: Int, dots: Int)?
    var shown: UInt8 = 0
    for (index, layer) in layers.enumerated() {
      let mask = masks[index * cellCount + cell]
      if mask == 0 { continue }
      let dots = mask.nonzeroBitCount
      if let best = owner, layer.rank < best.rank { continue }
      if let best = owner, layer.rank == best.rank {
        shown |= mask
        if dots > best.dots { owner = (index, layer.rank, dots) }
      } else {
        shown = mask
        owner = (index, layer.rank, dots)
      }
    }
    return owner.map { (marker.glyph(shown), layers[$0.layer].style) }
  }

  /// Draws the cells that have dots; the canvas's first cell goes to `point`.
  public func draw(into grid: inout Grid, at point: Point) {
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        guard let look = look(column: column, row: row) else { continue }
        grid.place(look.glyph, point.x + column, point.y + row, look.style)
      }
    }
  }
}
