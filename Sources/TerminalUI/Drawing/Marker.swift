/// What the dots of a curve are made of.
public enum Marker: String, CaseIterable, Sendable {
  /// 2×4 dots a cell (U+2800 …): the finest.
  case braille
  /// Quadrants, 2×2 a cell: for fonts whose braille is hard to see.
  case blocks
  /// One `•` a cell.
  case dots
  /// `'` `.` `:`, 1×2 a cell.
  case ascii

  /// The dots in one cell.
  public var dotsPerCell: Size {
    switch self {
    case .braille: Size(columns: 2, rows: 4)
    case .blocks: Size(columns: 2, rows: 2)
    case .dots: Size(columns: 1, rows: 1)
    case .ascii: Size(columns: 1, rows: 2)
    }
  }

  /// The bit of a cell's mask for the dot in `column` and `row` of the cell, from the top left.
  func bit(column: Int, row: Int) -> UInt8 {
    switch self {
    case .braille: row == 3 ? 0x40 << column : 1 << (column * 3 + row)
    case .blocks: 1 << (row * 2 + column)
    case .dots, .ascii: 1 << row
    }
  }

  /// The character that shows a mask that is not 0.
  func glyph(_ mask: UInt8) -> Unicode.Scalar {
    switch self {
    case .braille: Unicode.Scalar(0x2800 + UInt32(mask)) ?? "?"
    case .blocks: Self.quadrants[Int(mask & 15)]
    case .dots: "•"
    case .ascii: Self.halves[Int(mask & 3)]
    }
  }

  private static let quadrants: [Unicode.Scalar] = [
    " ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█",
  ]
  private static let halves: [Unicode.Scalar] = [" ", "'", ".", ":"]
}

/// How a curve is interrupted, so that curves differ without colour: dots on and dots off, counted
/// along the curve.
public enum Dash: Int, CaseIterable, Sendable {
  /// Dots on and off: without end, 4 and 2, 2 and 2, 1 and 3.
  case solid, long, short, dotted

  /// The dash of the run with this index: they repeat when there are more runs than dashes.
  public init(run index: Int) {
    let count = Self.allCases.count
    self = Self.allCases[(index % count + count) % count]
  }

  /// Whether the dot at `distance` along the curve is drawn: 4 on and 2 off, 2-2, or 1-3.
  func isOn(at distance: Int) -> Bool {
    switch self {
    case .solid: true
    case .long: distance % 6 < 4
    case .short: distance % 4 < 2
    case .dotted: distance % 4 < 1
    }
  }

  /// A piece of such a curve, `columns` wide: for legends and tables.
  public func sample(columns: Int, marker: Marker) -> String {
    var canvas = DotCanvas(size: Size(columns: columns, rows: 1), marker: marker)
    let layer = canvas.addLayer(.plain)
    let y = Double(canvas.height / 2)
    var pen = DotCanvas.Pen(layer: layer, dash: self)
    canvas.move(&pen, to: DotPoint(x: 0, y: y))
    canvas.line(&pen, to: DotPoint(x: Double(canvas.width - 1), y: y))
    var grid = Grid(Size(columns: columns, rows: 1))
    canvas.draw(into: &grid, at: Point(x: 0, y: 0))
    return grid.text
  }
}
