/// Functions of one variable over a range of it: an activation g(z) with its slope g′(z).
public struct FunctionPlot: Sendable {
  /// One function.
  public struct Curve: Sendable {
    /// Written beside the curve.
    public var label: String
    /// Of the curve and its label.
    public var style: Style
    /// How it is told from the others without colour.
    public var dash: Dash
    /// The function; a value that is not finite is a gap.
    public var value: @Sendable (Double) -> Double

    public init(
      _ label: String, style: Style = .plain, dash: Dash = .solid,
      value: @escaping @Sendable (Double) -> Double
    ) {
      self.label = label
      self.style = style
      self.dash = dash
      self.value = value
    }
  }

  /// Marks ranges of the x axis off from the rest.
  public struct Shading: Equatable, Sendable {
    /// The ranges of x; parts outside the axis are left out.
    public var intervals: [ClosedRange<Double>]
    /// Written into each range that is wide enough.
    public var label: String
    /// A background; a style without one hatches instead, for screens without colour.
    public var style: Style

    public init(_ intervals: [ClosedRange<Double>], label: String = "", style: Style = .plain) {
      self.intervals = intervals
      self.label = label
      self.style = style
    }
  }

  /// In order: where two share a cell equally, the first has it.
  public var curves: [Curve]
  /// Its range is what is shown of the curves: −1…1 unless set.
  public var x: ChartAxis
  /// `nil` as its range: what the curves need.
  public var y: ChartAxis
  /// What is marked off; `nil` for nothing.
  public var shading: Shading?
  /// Rows to keep free between the curves and the x axis, for a histogram over the same axis.
  public var footRows: Int
  /// What the curves are made of.
  public var marker: Marker
  /// What the rest is made of.
  public var glyphs: Glyphs
  /// The styles of axes and labels.
  public var styles: ChartStyles

  public init(
    _ curves: [Curve], x: ChartAxis, y: ChartAxis = ChartAxis(), shading: Shading? = nil,
    footRows: Int = 0, marker: Marker = .braille, glyphs: Glyphs = .unicode,
    styles: ChartStyles = .plain
  ) {
    self.curves = curves
    self.x = x
    self.y = y
    self.shading = shading
    self.footRows = footRows
    self.marker = marker
    self.glyphs = glyphs
    self.styles = styles
  }

  /// Draws as much of the plot as `rect` has room for, and says where it is, so that a histogram
  /// can stand exactly under it.
  @discardableResult
  public func draw(into grid: inout Grid, in rect: Rect) -> PlotGeometry {
    let area = area(in: rect)
    let geometry = area.geometry
    area.drawAxes(into: &grid)
    shade(&grid, geometry)

    var canvas = DotCanvas(
      size: Size(columns: geometry.plot.width, rows: geometry.plot.height), marker: marker)
    let lines = curves.map { curve in
      let extents = ColumnExtents(samples(curve, geometry.x), x: geometry.x, y: y.scale)
      let layer = canvas.addLayer(curve.style)
      canvas.draw(extents, geometry, DotCanvas.Pen(layer: layer, dash: curve.dash))
      return extents
    }
    let origin = Point(x: geometry.plot.x, y: geometry.plot.y)
    canvas.draw(into: &grid, at: origin)
    var free = FreeSpace(geometry.plot)
    free.take(canvas, at: origin)
    writeLabels(&grid, geometry, lines, &free)
    writeShadingLabels(&grid, geometry, &free)
    return geometry
  }

  /// Where everything is when the plot is drawn into `rect`.
  public func geometry(in rect: Rect) -> PlotGeometry { area(in: rect).geometry }

  private func area(in rect: Rect) -> PlotArea {
    var x = x
    var y = y
    x.range = x.range ?? -1...1
    y.range = y.range ?? yExtent(over: x).map { AutoRange.nice($0, y.scale) }
    return PlotArea(
      in: rect, x: x, y: y, margin: 0, foot: footRows, marker: marker, glyphs: glyphs,
      styles: styles)
  }

  /// A value for each column of dots.
  private func samples(_ curve: Curve, _ axis: Axis) -> [CurveSpan] {
    (0..<axis.length).map { dot in
      let x = axis.value(at: Double(dot))
      return CurveSpan(x: x, value: curve.value(x))
    }
  }

  private func yExtent(over x: ChartAxis) -> ClosedRange<Double>? {
    let axis = Axis(range: x.range ?? -1...1, scale: x.scale, length: 240)
    return AutoRange.extent(
      of: curves.lazy.flatMap { samples($0, axis).map(\.last) }, y.scale)
  }

  /// The columns of the plot that an interval covers.
  private func columns(_ interval: ClosedRange<Double>, _ geometry: PlotGeometry) -> Rect {
    let shown = interval.clamped(to: geometry.x.range)
    let plot = geometry.plot
    guard interval.overlaps(geometry.x.range), let first = geometry.column(of: shown.lowerBound),
      let last = geometry.column(of: shown.upperBound)
    else { return Rect(x: plot.x, y: plot.y, width: 0, height: 0) }
    return Rect(x: first, y: plot.y, width: last - first + 1, height: plot.height)
  }

  private func shade(_ grid: inout Grid, _ geometry: PlotGeometry) {
    guard let shading else { return }
    for interval in shading.intervals {
      var cells = columns(interval, geometry)
      cells.height += geometry.foot.height
      if shading.style.background != .standard {
        grid.shade(cells, shading.style.background)
        continue
      }
      for y in cells.y..<cells.maxY {
        for x in cells.x..<cells.maxX {
          grid.place((x + y) % 2 == 0 ? glyphs.hatch : " ", x, y, shading.style)
        }
      }
    }
  }

  private func writeShadingLabels(
    _ grid: inout Grid, _ geometry: PlotGeometry, _ free: inout FreeSpace
  ) {
    guard let shading, !shading.label.isEmpty else { return }
    for cells in shading.intervals.map({ columns($0, geometry) }) {
      let label = " " + glyphs.spelled(shading.label) + " "
      let width = label.displayWidth
      let rows = (0..<cells.height).map { row in
        Rect(x: cells.x + (cells.width - width) / 2, y: cells.y + row, width: width, height: 1)
      }
      guard cells.width >= width,
        let place = rows.first(where: { free.isFree($0) && $0.y > cells.y })
          ?? rows.first(where: free.isFree)
      else { continue }
      grid.write(label, row: 0, of: place, style: shading.style)
      free.take(place)
    }
  }
}
