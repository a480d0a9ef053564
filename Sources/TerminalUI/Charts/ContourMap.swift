/// A function over a plane as a heat map, with lines where it passes nice values.
///
/// The values stand on a grid that covers the plane, edges included; between them the map is
/// interpolated, on a logarithmic scale in the logarithms.
public struct ContourMap: Sendable {
  /// Row by row from the lowest, each from the left.
  public var values: [Double]
  /// The values in a row.
  public var columns: Int
  public var scale: ColourScale
  /// Where there are lines, with what is written beside them.
  public var levels: [Tick]
  /// Which points are marked off with a stipple; empty for none.
  public var isStippled: [Bool]
  /// What the lines are made of.
  public var marker: Marker

  public init(
    _ values: [Double], columns: Int, scale: ColourScale, levels: [Tick] = [],
    isStippled: [Bool] = [], marker: Marker = .braille
  ) {
    self.values = values
    self.columns = max(0, columns)
    self.scale = scale
    self.levels = levels
    self.isStippled = isStippled
    self.marker = marker
  }

  private var rows: Int { columns > 0 ? values.count / columns : 0 }

  /// Draws the map over the whole of `rect`. The middle of the first dot, and that of the last, are
  /// the edges of the plane, as on the axes of a plot.
  public func draw(into grid: inout Grid, in rect: Rect) {
    guard rows > 0, !rect.isEmpty else { return }
    let shares = scale.shares(of: values)
    let dots = marker.dotsPerCell
    let resampler = Resampler(shares, columns: columns, rows: rows)
    let halves = resampler.grid(
      columns: rect.width, rows: 2 * rect.height,
      of: Size(columns: rect.width * dots.columns, rows: rect.height * dots.rows))
    HeatMap(halves, columns: rect.width, palette: scale.palette, glyphs: scale.glyphs)
      .draw(into: &grid, in: rect)
    func ink(_ column: Int, _ row: Int) -> Style {
      let upper = halves[2 * row * rect.width + column]
      let lower = halves[(2 * row + 1) * rect.width + column]
      return scale.ink(over: (upper + lower) / 2)
    }
    stipple(&grid, rect, ink)
    var free = FreeSpace(rect)
    let lines = lines(resampler, rect)
    for line in lines {
      for row in 0..<rect.height {
        for column in 0..<rect.width {
          guard let look = line.look(column: column, row: row) else { continue }
          grid.place(look.glyph, rect.x + column, rect.y + row, ink(column, row))
        }
      }
    }
    for (level, line) in zip(levels, lines) {
      write(level.label, on: line, &grid, rect, &free, ink)
    }
  }

  // MARK: Lines

  /// A canvas for each level: a dot wherever the function passes it between one dot and the next to
  /// the right or below.
  private func lines(_ resampler: Resampler, _ rect: Rect) -> [DotCanvas] {
    let size = Size(columns: rect.width, rows: rect.height)
    var lines = levels.map { _ in DotCanvas(size: size, marker: marker) }
    for index in lines.indices { _ = lines[index].addLayer(.plain) }
    let limits = levels.map { scale.share(of: $0.value) }
    let dots = Size(
      columns: rect.width * marker.dotsPerCell.columns, rows: rect.height * marker.dotsPerCell.rows)
    var above: [Double] = []
    for y in 0..<dots.rows {
      let line = resampler.row(y, of: dots)
      // Nothing can be told to pass the end of the scale.
      for (index, limit) in limits.enumerated() where limit > 0 && limit < 1 {
        for x in line.indices {
          let isAbove = line[x] >= limit
          let passesRight = x + 1 < line.count && isAbove != (line[x + 1] >= limit)
          let passesDown = !above.isEmpty && isAbove != (above[x] >= limit)
          if passesRight || passesDown { lines[index].set(x, y, layer: 0) }
        }
      }
      above = line
    }
    return lines
  }

  /// Writes the level's value over its line, where it covers no other label: as near to the middle of
  /// the map as the line comes.
  private func write(
    _ label: String, on line: DotCanvas, _ grid: inout Grid, _ rect: Rect,
    _ free: inout FreeSpace, _ ink: (Int, Int) -> Style
  ) {
    let width = label.displayWidth
    guard width > 0, rect.width >= 24, rect.height >= 6 else { return }
    var best: (cells: Rect, distance: Int)?
    for row in 0..<rect.height {
      for column in 1..<max(1, rect.width - width - 1) {
        guard line.isTaken(column: column + width / 2, row: row) else { continue }
        let cells = Rect(x: rect.x + column, y: rect.y + row, width: width, height: 1)
        let distance = abs(column + width / 2 - rect.width / 2) + 2 * abs(row - rect.height / 2)
        if let best, best.distance <= distance { continue }
        if free.isFree(cells) { best = (cells, distance) }
      }
    }
    guard let cells = best?.cells else { return }
    for (offset, character) in label.unicodeScalars.enumerated() {
      let column = cells.x - rect.x + offset
      grid.place(
        character, rect.x + column, cells.y, ink(column, cells.y - rect.y).bold)
    }
    free.take(Rect(x: cells.x - 2, y: cells.y - 1, width: width + 4, height: 3))
  }

  // MARK: Stipple

  private func stipple(_ grid: inout Grid, _ rect: Rect, _ ink: (Int, Int) -> Style) {
    guard isStippled.count == values.count else { return }
    let glyph: Unicode.Scalar = scale.glyphs.isUnicode ? "·" : "~"
    for row in 0..<rect.height {
      let y = (2 * (rect.height - 1 - row) + 1) * rows / (2 * rect.height)
      for column in 0..<rect.width where (column + 2 * (row % 2)) % 4 == 0 {
        let x = (2 * column + 1) * columns / (2 * rect.width)
        guard isStippled[y * columns + x] else { continue }
        grid.place(glyph, rect.x + column, rect.y + row, ink(column, row))
      }
    }
  }
}
