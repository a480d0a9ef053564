import Text

extension LineChart {
  /// Draws as much of the chart as `rect` has room for: below 12×5 cells only the curves.
  @discardableResult
  public func draw(into grid: inout Grid, in rect: Rect) -> Drawing {
    let area = plotArea(in: rect)
    let geometry = area.geometry
    area.drawAxes(into: &grid)
    if let target { draw(target, glyphs.targetLine, into: &grid, geometry) }
    for floor in floors { draw(floor, glyphs.floorLine, into: &grid, geometry) }

    var canvas = DotCanvas(
      size: Size(columns: geometry.plot.width, rows: geometry.plot.height), marker: marker)
    var hidden = 0
    let lines = drawCurves(into: &canvas, geometry, &hidden)
    let origin = Point(x: geometry.plot.x, y: geometry.plot.y)
    canvas.draw(into: &grid, at: origin)

    var free = FreeSpace(
      Rect(
        x: geometry.plot.x, y: geometry.plot.y, width: rect.maxX - geometry.plot.x,
        height: geometry.plot.height))
    free.take(canvas, at: origin)
    let readings = drawCrosshair(into: &grid, geometry, canvas)
    annotate(&grid, geometry, lines, &free)
    return Drawing(geometry: geometry, hidden: hidden, readings: readings)
  }

  private func plotArea(in rect: Rect) -> PlotArea {
    var x = x
    var y = y
    x.range = x.range ?? xExtent
    y.range = y.range ?? yExtent.map { AutoRange.nice($0, y.scale) }
    return PlotArea(
      in: rect, x: x, y: y, margin: series.map(\.label.displayWidth).max() ?? 0, marker: marker,
      glyphs: glyphs, styles: styles)
  }

  private func draw(
    _ line: Target, _ glyph: Unicode.Scalar, into grid: inout Grid, _ geometry: PlotGeometry
  ) {
    guard let row = geometry.row(of: line.value) else { return }
    for x in geometry.plot.x..<geometry.plot.maxX { grid.place(glyph, x, row, line.style) }
  }

  /// - Returns: for each curve, the columns of the line that carries its letter.
  private func drawCurves(
    into canvas: inout DotCanvas, _ geometry: PlotGeometry, _ hidden: inout Int
  ) -> [ColumnExtents] {
    var lines: [ColumnExtents] = []
    for (index, series) in series.enumerated() {
      let raw = ColumnExtents(series.spans, x: geometry.x, y: y.scale)
      hidden += raw.hidden
      let rank = index == raised ? 2 : 1
      if series.smoothed.isEmpty {
        let layer = canvas.addLayer(series.style, rank: rank)
        canvas.draw(raw, geometry, DotCanvas.Pen(layer: layer, dash: series.dash))
        lines.append(raw)
      } else {
        let smoothed = ColumnExtents(series.smoothed, x: geometry.x, y: y.scale)
        let band = canvas.addLayer(series.dimStyle, rank: 0)
        canvas.draw(raw, geometry, DotCanvas.Pen(layer: band))
        let layer = canvas.addLayer(series.style, rank: rank)
        canvas.draw(smoothed, geometry, DotCanvas.Pen(layer: layer, dash: series.dash))
        lines.append(smoothed)
      }
    }
    return lines
  }

  private func drawCrosshair(
    into grid: inout Grid, _ geometry: PlotGeometry, _ canvas: DotCanvas
  ) -> [Reading] {
    guard let crosshair else { return [] }
    if let column = geometry.column(of: crosshair) {
      for row in 0..<geometry.plot.height {
        let y = geometry.plot.y + row
        if canvas.isTaken(column: column - geometry.plot.x, row: row) {
          grid.restyle(Rect(x: column, y: y, width: 1, height: 1)) {
            $0.attributes.formUnion(.reverse)
          }
        } else {
          grid.place(glyphs.crosshair, column, y, styles.crosshair)
        }
      }
    }
    return series.enumerated().compactMap { index, series in
      series.spans.nearest(to: crosshair).map {
        Reading(
          series: index, span: $0, smoothed: series.smoothed.nearest(to: crosshair)?.last)
      }
    }
  }
}

extension DotCanvas {
  /// Draws a curve that has been brought down to columns: a line from column to column, and in
  /// each the whole way from least to greatest.
  mutating func draw(_ curve: ColumnExtents, _ geometry: PlotGeometry, _ pen: Pen) {
    var pen = pen
    var end = DotPoint(x: 0, y: 0)
    for column in curve.columns {
      let least = geometry.canvasRow(column.least)
      let greatest = geometry.canvasRow(column.greatest)
      if column.isConnected {
        let entry = max(greatest, min(end.y, least))
        line(&pen, to: DotPoint(x: column.position, y: entry))
      } else {
        move(&pen, to: DotPoint(x: column.position, y: least))
      }
      if greatest < least {
        line(&pen, to: DotPoint(x: column.position, y: least))
        line(&pen, to: DotPoint(x: column.position, y: greatest))
        keepEnds(least, greatest, column.position, pen.layer)
      }
      end = DotPoint(x: column.position, y: geometry.canvasRow(column.last))
      jump(&pen, to: end)
    }
  }

  /// No dash may hide how far a curve reached: the ends of a span as high as a cell are dots.
  private mutating func keepEnds(_ least: Double, _ greatest: Double, _ x: Double, _ layer: Int) {
    guard least - greatest >= Double(marker.dotsPerCell.rows), x >= 0, x < Double(width) else {
      return
    }
    for y in [least, greatest] where y >= 0 && y < Double(height) {
      set(Int(clamping: x.rounded()), Int(clamping: y.rounded()), layer: layer)
    }
  }
}

extension PlotGeometry {
  /// The row of dots of a value, from above; what the axis cannot show is far below.
  func canvasRow(_ value: Double) -> Double {
    guard let position = y.position(of: value) else { return 1e6 }
    return max(-1e6, min(Double(y.length - 1) - position, 1e6))
  }
}
