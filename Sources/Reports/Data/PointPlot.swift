import TerminalUI
import Text

/// Points in a frame, with the ends of both axes labelled.
struct PointPlot {
  private let glyphs: Glyphs
  private let x: [Double]
  private let y: [Double]
  private let area: Rect
  private var grid: Grid

  init(
    size: Size, glyphs: Glyphs, xTitle: String, x: [Double], yTitle: String, y: [Double]
  ) {
    self.glyphs = glyphs
    self.x = x
    self.y = y
    grid = Grid(size)
    let (left, right) = (x.min() ?? 0, x.max() ?? 1)
    let (low, high) = (y.min() ?? 0, y.max() ?? 1)
    let labels = [low.significant(3), high.significant(3)]
    let margin = labels.map(\.displayWidth).max() ?? 0
    area = Rect(x: margin + 1, y: 1, width: size.columns - margin - 1, height: size.rows - 3)
    grid.write(yTitle, at: Point(x: 0, y: 0), in: grid.bounds)
    grid.write(
      labels[1].padded(to: margin, .right), at: Point(x: 0, y: area.y), in: grid.bounds)
    grid.write(
      labels[0].padded(to: margin, .right), at: Point(x: 0, y: area.maxY - 1), in: grid.bounds)
    for row in area.y..<max(area.y, area.maxY) {
      grid[margin, row] = Cell(glyphs.vertical)
    }
    grid[margin, area.maxY] = Cell(glyphs.origin)
    for column in area.x..<max(area.x, area.maxX) {
      grid[column, area.maxY] = Cell(glyphs.horizontal)
    }
    let below = Point(x: area.x, y: area.maxY + 1)
    grid.write(left.significant(3), at: below, in: grid.bounds)
    grid.write(xTitle.padded(to: area.width, .centre).trimmedEnd, at: below, in: grid.bounds)
    grid.write(left.significant(3), at: below, in: grid.bounds)
    let end = right.significant(3)
    grid.write(
      end, at: Point(x: area.maxX - end.displayWidth, y: below.y), in: grid.bounds)
  }

  /// A dot for each point.
  mutating func drawDots() {
    let marker: Marker = glyphs.isUnicode ? .braille : .ascii
    var canvas = DotCanvas(
      size: Size(columns: area.width, rows: area.height), marker: marker)
    let layer = canvas.addLayer(.plain)
    let (across, up) = axes(width: canvas.width, height: canvas.height)
    for (x, y) in zip(x, y) {
      guard let column = across.dot(of: x), let row = up.dot(of: y) else { continue }
      canvas.set(column, canvas.height - 1 - row, layer: layer)
    }
    canvas.draw(into: &grid, at: Point(x: area.x, y: area.y))
  }

  /// A character for each point, that of its label; where several points share a cell, that of the
  /// label most of them have.
  mutating func drawMarks(_ labels: [Int], _ marks: [Unicode.Scalar]) {
    let (across, up) = axes(width: area.width, height: area.height)
    var counts: [Int: [Int]] = [:]
    for (index, label) in labels.enumerated() {
      guard let column = across.dot(of: x[index]), let row = up.dot(of: y[index]) else { continue }
      let cell = (area.height - 1 - row) * area.width + column
      counts[cell, default: Array(repeating: 0, count: marks.count)][label % marks.count] += 1
    }
    for (cell, counts) in counts {
      guard let most = counts.max(), let label = counts.firstIndex(of: most) else { continue }
      grid[area.x + cell % area.width, area.y + cell / area.width] = Cell(marks[label])
    }
  }

  private func axes(width: Int, height: Int) -> (across: Axis, up: Axis) {
    (
      Axis(range: (x.min() ?? 0)...(x.max() ?? 1), length: width),
      Axis(range: (y.min() ?? 0)...(y.max() ?? 1), length: height)
    )
  }

  var text: String { grid.trimmedText }

  /// What tells classes apart without colour.
  static func classMarks(_ glyphs: Glyphs) -> [Unicode.Scalar] {
    glyphs.isUnicode ? ["○", "●", "△", "▲", "□", "■", "◇", "◆"] : ["o", "x", "+", "*", "#", "%"]
  }
}

extension String {
  /// Without the spaces at its end.
  fileprivate var trimmedEnd: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
