/// A function over a plane as a heat map, with lines where it passes nice values.
///
/// The values stand on a grid that covers the plane, edges included; between them the map is
/// interpolated, on a logarithmic scale in the logarithms.
public struct ContourMap: Sendable {
  /// Row by row from the lowest, each from the left.
  public var values: [Double]
  /// The values in a row.
  public var columns: Int
  /// Which value has which colour.
  public var scale: ColourScale
  /// Where there are lines, with what is written over them; by ascending value.
  public var levels: [Tick]
  /// Which points are marked off with a stipple; empty for none.
  public var isStippled: [Bool]
  /// What the lines are made of.
  public var marker: Marker
  /// Cells of the grid that no number is written over.
  public var keptFree: [Rect] = []

  /// A map of `values`, row by row from the top, `columns` of them in a row.
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
    for cells in keptFree { free.take(cells) }
    // Nothing can be told to pass the ends of the scale.
    let inner = levels.map { ($0.label, scale.share(of: $0.value)) }.filter { $1 > 0 && $1 < 1 }
    let lines = lines(resampler, inner.map(\.1), rect)
    for row in 0..<rect.height {
      for column in 0..<rect.width {
        let (x, y) = (rect.x + column, rect.y + row)
        if let look = lines.canvas.look(column: column, row: row) {
          grid.place(look.glyph, x, y, ink(column, row))
        } else if grid[x, y].scalar == " " {
          // What is written over one colour then needs no new pair of colours, before it or after it:
          // a third of the bytes (measured).
          grid[x, y].style.foreground = ink(column, row).foreground
        }
      }
    }
    for (label, cells) in zip(inner.map(\.0), lines.cells) {
      write(label, along: cells, &grid, rect, &free, ink)
    }
  }

  // MARK: Lines

  /// A dot wherever the function passes a limit between one dot and the next to the right or above,
  /// and the cells where it passes each.
  private func lines(
    _ resampler: Resampler, _ limits: [Double], _ rect: Rect
  ) -> (canvas: DotCanvas, cells: [[Point]]) {
    var canvas = DotCanvas(size: Size(columns: rect.width, rows: rect.height), marker: marker)
    let layer = canvas.addLayer(.plain)
    var cells: [[Point]] = limits.map { _ in [] }
    let size = Size(columns: canvas.width, rows: canvas.height)
    let dots = marker.dotsPerCell
    let places = resampler.places(size.columns, of: size.columns)
    let starts = resampler.starts(of: places)
    func mark(_ x: Int, _ y: Int, _ limit: Int) {
      canvas.set(x, y, layer: layer)
      let cell = Point(x: x / dots.columns, y: y / dots.rows)
      if cells[limit].last != cell { cells[limit].append(cell) }
    }
    var above: [Resampler.Band] = []
    for y in 0..<size.rows {
      let bands = resampler.bands(at: Double(y), of: size.rows, places, starts: starts, limits)
      if above.isEmpty { above = bands }
      var upper = 0
      for (index, band) in bands.enumerated() {
        let next = index + 1 < bands.count ? bands[index + 1] : nil
        let end = next?.start ?? size.columns
        // By the bands above it: all of a part that differs, else its last dot if the right one does.
        var x = band.start
        while x < end {
          while upper + 1 < above.count, above[upper + 1].start <= x { upper += 1 }
          let part = upper + 1 < above.count ? min(end, above[upper + 1].start) : end
          let limit = min(band.level, above[upper].level)
          if above[upper].level != band.level {
            for dot in x..<(part < end ? part : end - 1) { mark(dot, y, limit) }
          }
          if part == end, next != nil || above[upper].level != band.level {
            mark(end - 1, y, min(limit, next?.level ?? limit))
          }
          x = part
        }
      }
      above = bands
    }
    return (canvas, cells)
  }

  /// Writes a level's value over its line, where it covers no other label: as near to the middle of
  /// the map as the line comes.
  private func write(
    _ label: String, along line: [Point], _ grid: inout Grid, _ rect: Rect,
    _ free: inout FreeSpace, _ ink: (Int, Int) -> Style
  ) {
    let width = label.displayWidth
    guard width > 0, rect.width >= 24, rect.height >= 6 else { return }
    var best: (cells: Rect, distance: Int)?
    for cell in line {
      let distance = abs(cell.x - rect.width / 2) + 2 * abs(cell.y - rect.height / 2)
      if let best, best.distance <= distance { continue }
      let cells = Rect(
        x: rect.x + cell.x - width / 2, y: rect.y + cell.y, width: width, height: 1)
      if free.isFree(cells) { best = (cells, distance) }
    }
    guard let cells = best?.cells else { return }
    let style = ink(cells.x - rect.x + width / 2, cells.y - rect.y).bold
    for (offset, character) in label.unicodeScalars.enumerated() {
      let column = cells.x - rect.x + offset
      var style = style
      style.background = ink(column, cells.y - rect.y).background
      grid.place(character, rect.x + column, cells.y, style)
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
