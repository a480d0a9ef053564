import NeuralNetworks
import TerminalUI

/// An activation's curve, one row high: small enough to stand beside its name.
enum CurvePicture {
  /// g over z from −3 to 3, its own range as high as the row.
  static func text(of activation: Activation, columns: Int, _ marker: Marker) -> String {
    guard columns > 0, activation.isElementwise else { return "" }
    var canvas = DotCanvas(size: Size(columns: columns, rows: 1), marker: marker)
    let layer = canvas.addLayer(.plain)
    let values = (0..<canvas.width).map { dot in
      activation.value(-3 + 6 * Double(dot) / Double(max(1, canvas.width - 1)))
    }
    let least = values.min() ?? 0
    let extent = max((values.max() ?? 1) - least, 1e-9)
    var pen = DotCanvas.Pen(layer: layer)
    for (dot, value) in values.enumerated() {
      let height = (value - least) / extent * Double(canvas.height - 1)
      let point = DotPoint(x: Double(dot), y: Double(canvas.height - 1) - height)
      if dot == 0 { canvas.move(&pen, to: point) } else { canvas.line(&pen, to: point) }
    }
    var grid = Grid(Size(columns: columns, rows: 1))
    canvas.draw(into: &grid, at: Point(x: 0, y: 0))
    return grid.text
  }
}
