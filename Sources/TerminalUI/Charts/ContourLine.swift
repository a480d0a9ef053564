import Text

/// Where a surface over a grid of points passes through one value: a boundary, a level.
///
/// The surface is that of its points joined by straight lines, cut square by square of four points
/// (marching squares); a point that is not finite leaves a gap.
public struct ContourLine: Equatable, Sendable {
  /// A piece of the line, in columns and rows of the grid of points, (0, 0) the top left point.
  public struct Segment: Equatable, Sendable {
    /// One end.
    public var from: DotPoint
    /// The other end.
    public var to: DotPoint
  }

  /// The pieces, in no order that matters.
  public private(set) var segments: [Segment] = []

  /// - Parameters:
  ///   - level: the value that separates one side from the other; a point at it is above.
  ///   - values: row by row, from the top left.
  ///   - columns: the points in a row.
  public init(at level: Double, of values: [Double], columns: Int) {
    guard columns > 1 else { return }
    let rows = values.count / columns
    guard rows > 1 else { return }
    for row in 0..<rows - 1 {
      for column in 0..<columns - 1 {
        let place = row * columns + column
        let corners = [
          values[place], values[place + 1], values[place + columns + 1], values[place + columns],
        ]
        add(corners, level, column, row)
      }
    }
  }

  /// The cut through one square, its corners clockwise from the top left.
  private mutating func add(_ corners: [Double], _ level: Double, _ column: Int, _ row: Int) {
    let mask = corners.enumerated().reduce(0) { $0 | ($1.element >= level ? 1 << $1.offset : 0) }
    guard mask != 0, mask != 15, corners.allSatisfy(\.isFinite) else { return }
    /// Where the line crosses the edge from corner `a` to the next one.
    func crossing(_ a: Int) -> DotPoint {
      let (from, to) = (Self.places[a], Self.places[(a + 1) % 4])
      let (low, high) = (corners[a], corners[(a + 1) % 4])
      let share = (level / 2 - low / 2) / (high / 2 - low / 2)
      return DotPoint(
        x: Double(column) + from.x + share * (to.x - from.x),
        y: Double(row) + from.y + share * (to.y - from.y))
    }
    let crossed = (0..<4).filter { mask >> $0 & 1 != mask >> (($0 + 1) % 4) & 1 }
    if crossed.count == 2 {
      segments.append(Segment(from: crossing(crossed[0]), to: crossing(crossed[1])))
      return
    }
    // A saddle: the mean of the corners says which two of them are joined.
    let isAbove = corners.reduce(0) { $0 + $1 / 4 } >= level
    let pairs = isAbove == (mask & 1 == 1) ? [(0, 1), (2, 3)] : [(3, 0), (1, 2)]
    for (a, b) in pairs { segments.append(Segment(from: crossing(a), to: crossing(b))) }
  }

  private static let places = [(0, 0), (1, 0), (1, 1), (0, 1)].map {
    (x: Double($0), y: Double($1))
  }

  /// Draws the line over `rect`, which shows `columns` × `rows` points as a `HeatMap` does: each
  /// point is the middle of its share of the rectangle. Without Unicode the line is made of strokes.
  public func draw(
    into grid: inout Grid, in rect: Rect, columns: Int, rows: Int, marker: Marker, style: Style,
    glyphs: Glyphs = .unicode
  ) {
    guard columns > 0, rows > 0, !rect.isEmpty, !segments.isEmpty else { return }
    let marker = glyphs.isUnicode ? marker : .dots
    var canvas = DotCanvas(size: Size(columns: rect.width, rows: rect.height), marker: marker)
    let layer = canvas.addLayer(style)
    let scale = DotPoint(
      x: Double(canvas.width) / Double(columns), y: Double(canvas.height) / Double(rows))
    func dot(_ point: DotPoint) -> DotPoint {
      DotPoint(x: (point.x + 0.5) * scale.x - 0.5, y: (point.y + 0.5) * scale.y - 0.5)
    }
    for segment in segments {
      let (from, to) = (dot(segment.from), dot(segment.to))
      if glyphs.isUnicode {
        var pen = DotCanvas.Pen(layer: layer)
        canvas.move(&pen, to: from)
        canvas.line(&pen, to: to)
      } else {
        let x = Int(clamping: ((from.x + to.x) / 2).rounded())
        let y = Int(clamping: ((from.y + to.y) / 2).rounded())
        guard rect.contains(Point(x: rect.x + x, y: rect.y + y)) else { continue }
        grid.place(Self.stroke(to.x - from.x, to.y - from.y), rect.x + x, rect.y + y, style)
      }
    }
    canvas.draw(into: &grid, at: Point(x: rect.x, y: rect.y))
  }

  /// The ASCII stroke that runs nearest to the direction (x, y), y downwards.
  private static func stroke(_ x: Double, _ y: Double) -> Unicode.Scalar {
    if abs(x) > 2 * abs(y) { return "-" }
    if abs(y) > 2 * abs(x) { return "|" }
    return x * y > 0 ? "\\" : "/"
  }
}
