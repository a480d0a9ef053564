/// A plot with its axes: how a rectangle is shared between curves, ticks, labels and units.
struct PlotArea {
  let geometry: PlotGeometry
  let marker: Marker
  private let rect: Rect
  private let xTicks: Ticks?
  /// The columns there are for the labels of the x axis, left of its title.
  private let xRoom: Int
  private let yTicks: Ticks?
  private let xTitle: String
  private let yTitle: String
  private let glyphs: Glyphs
  private let styles: ChartStyles

  /// Below 12×5 cells there are no axes, only curves.
  ///
  /// - Parameters:
  ///   - margin: columns kept free right of the plot, for the curves' letters.
  ///   - foot: rows kept free between the plot and its x axis.
  init(
    in rect: Rect, x: ChartAxis, y: ChartAxis, margin: Int, foot: Int = 0, marker: Marker,
    glyphs: Glyphs, styles: ChartStyles
  ) {
    self.rect = rect
    self.glyphs = glyphs
    self.styles = styles
    self.marker = marker
    let dots = marker.dotsPerCell
    let hasAxes = rect.width >= 12 && rect.height >= 5
    let margin = rect.width > 6 ? min(margin, rect.width / 4) : 0
    let height = hasAxes ? rect.height - 2 : rect.height
    let foot = max(0, min(foot, height - 3))
    let rows = height - foot
    let yAxis = Axis(
      range: y.range ?? 0...1, scale: y.scale, length: rows * dots.rows, dotsPerCell: dots.rows)
    yTicks = hasAxes ? Ticks(yAxis, .upright, wholeNumbers: y.isWhole, glyphs: glyphs) : nil
    yTitle = glyphs.shown(y.title, upTo: hasAxes ? rect.width / 8 : 0)
    let gutter = hasAxes ? max(yTicks?.labelWidth ?? 0, yTitle.displayWidth) + 1 : 0
    let left = gutter < rect.width / 2 ? gutter : 0
    let plot = Rect(
      x: rect.x + left, y: rect.y, width: rect.width - left - margin, height: rows)
    let xAxis = Axis(
      range: x.range ?? 0...1, scale: x.scale, length: plot.width * dots.columns,
      dotsPerCell: dots.columns)
    let footRect = Rect(x: plot.x, y: plot.maxY, width: plot.width, height: foot)
    geometry = PlotGeometry(plot: plot, foot: footRect, x: xAxis, y: yAxis)
    xTitle = glyphs.shown(x.title, upTo: hasAxes ? plot.width / 3 - 1 : 0)
    let reserved = xTitle.isEmpty ? 0 : max(0, xTitle.displayWidth + 1 - margin)
    xTicks =
      hasAxes
      ? Ticks(
        xAxis, .across, wholeNumbers: x.isWhole, room: plot.width - reserved, glyphs: glyphs) : nil
    xRoom = plot.width - reserved
  }

  private var plot: Rect { geometry.plot }

  /// The lines, ticks, labels and units around the plot, and the light lines across it.
  func drawAxes(into grid: inout Grid, withGridLines: Bool = true) {
    if let yTicks, plot.x > rect.x { draw(yTicks, into: &grid, withGridLines) }
    if let xTicks { draw(xTicks, into: &grid) }
  }

  private func draw(_ ticks: Ticks, into grid: inout Grid, _ withGridLines: Bool) {
    for y in plot.y..<geometry.foot.maxY { grid.place(glyphs.vertical, plot.x - 1, y, styles.axis) }
    let gutter = Rect(x: rect.x, y: rect.y, width: plot.x - 1 - rect.x, height: plot.height)
    for tick in ticks.ticks {
      let row = plot.maxY - 1 - tick.cell
      grid.place(glyphs.verticalTick, plot.x - 1, row, styles.axis)
      guard tick.isMajor else { continue }
      grid.write(
        tick.label, row: row - rect.y, of: gutter, .right, style: styles.label, glyphs: glyphs)
      guard withGridLines else { continue }
      for x in stride(from: plot.x + 1, to: plot.maxX, by: 2) {
        grid.place(glyphs.gridLine, x, row, styles.gridLine)
      }
    }
    let labelled = Set(ticks.ticks.filter(\.isMajor).map { plot.height - 1 - $0.cell })
    if let row = (0..<plot.height).first(where: { !labelled.contains($0) }) {
      grid.write(yTitle, row: row, of: gutter, .right, style: styles.label, glyphs: glyphs)
    }
  }

  private func draw(_ ticks: Ticks, into grid: inout Grid) {
    let axis = geometry.foot.maxY
    for x in plot.x..<plot.maxX { grid.place(glyphs.horizontal, x, axis, styles.axis) }
    if plot.x > rect.x { grid.place(glyphs.origin, plot.x - 1, axis, styles.axis) }
    let row = Rect(x: plot.x, y: axis + 1, width: rect.maxX - plot.x, height: 1)
    for tick in ticks.ticks {
      grid.place(glyphs.horizontalTick, plot.x + tick.cell, axis, styles.axis)
      guard tick.isMajor else { continue }
      let start = Ticks.columns(of: tick, room: xRoom).lowerBound
      grid.write(tick.label, at: Point(x: row.x + start, y: row.y), in: row, style: styles.label)
    }
    grid.write(xTitle, row: 0, of: row, .right, style: styles.label, glyphs: glyphs)
  }
}

extension Glyphs {
  /// The title as these glyphs spell it, or nothing where it is wider than `columns`.
  fileprivate func shown(_ title: String, upTo columns: Int) -> String {
    let title = spelled(title)
    return title.displayWidth <= columns ? title : ""
  }
}
