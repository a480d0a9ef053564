import Analysis
import TerminalUI
import Themes

/// One map of the cost on its axes, with the run's path and its present place.
struct SurfacePicture {
  private let surface: CostSurface
  private let map: CostMap
  private let scale: ColourScale
  private let levels: [Tick]
  private let letter: Character
  private let showsPath: Bool
  private let marker: Marker
  private let look: Look

  init(
    _ surface: CostSurface, _ layer: CostSurface.Layer, scale: ColourScale, levels: [Tick],
    letter: Character, showsPath: Bool, marker: Marker, _ look: Look
  ) {
    self.surface = surface
    map = layer.map
    self.scale = scale
    self.levels = levels
    self.letter = letter
    self.showsPath = showsPath
    self.marker = marker
    self.look = look
  }

  func draw(_ words: SurfaceWords, into grid: inout Grid, in rect: Rect) {
    let axes = FunctionPlot(
      [], x: ChartAxis(words.x, range: surface.window.x),
      y: ChartAxis(words.y, range: surface.window.y), marker: marker, glyphs: look.glyphs,
      styles: ChartStyles(axis: look[.border], label: look[.dimmed], gridLine: look[.border]))
    let geometry = axes.draw(into: &grid, in: rect)
    var picture = ContourMap(
      map.costs, columns: map.side, scale: scale, levels: levels,
      isStippled: map.steepness.map { $0 < CostMap.flat }, marker: marker)
    picture.keptFree = marked(geometry)
    picture.draw(into: &grid, in: geometry.plot)
    if showsPath { drawPath(into: &grid, geometry) }
    if let here = surface.path.last { mark(here, String(letter), look[.here], &grid, geometry) }
  }

  /// The cells that a number would be hidden in: where the run stands, where it set out, and its path.
  private func marked(_ geometry: PlotGeometry) -> [Rect] {
    let path = showsPath ? surface.path : Array(surface.path.suffix(1))
    func cells(_ points: [SlicePoint], width: Int) -> [Rect] {
      points.compactMap { cell(of: $0, geometry) }
        .map { Rect(x: $0.x - width / 2, y: $0.y, width: width, height: 1) }
    }
    return cells(path, width: 1) + cells(Array(path.prefix(1) + path.suffix(1)), width: 3)
  }

  private func drawPath(into grid: inout Grid, _ geometry: PlotGeometry) {
    let plot = geometry.plot
    var canvas = DotCanvas(size: Size(columns: plot.width, rows: plot.height), marker: marker)
    let layer = canvas.addLayer(look[.path])
    var pen = DotCanvas.Pen(layer: layer)
    var isDown = false
    for point in surface.path {
      guard let x = geometry.x.position(of: point.x), let y = geometry.y.position(of: point.y)
      else {
        isDown = false
        continue
      }
      let dot = DotPoint(x: x, y: Double(geometry.y.length - 1) - y)
      if isDown { canvas.line(&pen, to: dot) } else { canvas.move(&pen, to: dot) }
      isDown = true
    }
    canvas.draw(into: &grid, at: Point(x: plot.x, y: plot.y))
    if let start = surface.path.first {
      mark(start, look.text("○", ascii: "o"), look[.path], &grid, geometry)
    }
  }

  private func mark(
    _ point: SlicePoint, _ glyph: String, _ style: Style, _ grid: inout Grid,
    _ geometry: PlotGeometry
  ) {
    guard let cell = cell(of: point, geometry) else { return }
    grid.write(glyph, at: cell, in: geometry.plot, style: style)
  }

  private func cell(of point: SlicePoint, _ geometry: PlotGeometry) -> Point? {
    guard let column = geometry.column(of: point.x), let row = geometry.row(of: point.y) else {
      return nil
    }
    return Point(x: column, y: row)
  }
}
