import Analysis
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// Predicted against actual with the diagonal on which they are equal, or what is left between them.
enum PredictedPlot {
  static func draw(_ picture: OutputsPicture, into grid: inout Grid) {
    let look = picture.look
    guard let predictions = picture.outputs.predictions else { return }
    let points = points(predictions, picture.output)
    let isResidual = picture.layout.mode == .residuals
    let ys = points.map { isResidual ? $0.a - $0.y : $0.a }
    let actual = AutoRange.extent(of: points.lazy.map(\.y)).map { AutoRange.nice($0) } ?? 0...1
    var shown = AutoRange.extent(of: ys).map { AutoRange.nice($0) } ?? 0...1
    if isResidual {
      let most = max(abs(shown.lowerBound), abs(shown.upperBound))
      shown = -most...most
    }
    let axes = FunctionPlot(
      [],
      x: ChartAxis(
        picture.data.outputs[min(picture.output, picture.data.outputs.count - 1)],
        range: actual),
      y: ChartAxis((isResidual ? PredictionPhrase.error : .output).text(in: look), range: shown),
      marker: look.marker,
      glyphs: look.glyphs,
      styles: ChartStyles(axis: look[.border], label: look[.dimmed], gridLine: look[.border]))
    let geometry = axes.draw(into: &grid, in: picture.layout.main)
    let plot = geometry.plot
    var canvas = DotCanvas(
      size: Size(columns: plot.width, rows: plot.height), marker: look.marker)
    drawReference(on: &canvas, geometry, isResidual, look)
    let layer = canvas.addLayer(look[.curve(picture.run.colour)])
    for (point, y) in zip(points, ys).prefix(predictions.trainingCount) {
      guard let column = geometry.x.dot(of: point.y), let row = geometry.y.dot(of: y) else {
        continue
      }
      canvas.set(column, canvas.height - 1 - row, layer: layer)
    }
    canvas.draw(into: &grid, at: Point(x: plot.x, y: plot.y))
    for (point, y) in zip(points, ys).dropFirst(predictions.trainingCount) {
      guard let column = geometry.column(of: point.y), let row = geometry.row(of: y) else {
        continue
      }
      grid.write(
        look.text("◇", ascii: "O"), at: Point(x: column, y: row), in: plot, style: look[.target])
    }
  }

  /// Where predicted and actual are equal.
  private static func drawReference(
    on canvas: inout DotCanvas, _ geometry: PlotGeometry, _ isResidual: Bool, _ look: Look
  ) {
    let layer = canvas.addLayer(look[.strong])
    var pen = DotCanvas.Pen(layer: layer, dash: .short)
    let ends = [geometry.x.range.lowerBound, geometry.x.range.upperBound]
    for (place, x) in ends.enumerated() {
      guard let column = geometry.x.position(of: x),
        let height = geometry.y.position(of: isResidual ? 0 : x)
      else { continue }
      let point = DotPoint(x: column, y: Double(canvas.height - 1) - height)
      if place == 0 { canvas.move(&pen, to: point) } else { canvas.line(&pen, to: point) }
    }
  }

  private static func points(
    _ predictions: Predictions, _ output: Int
  ) -> [(a: Double, y: Double)] {
    stride(from: output, to: predictions.outputs.count, by: predictions.width).map {
      (predictions.outputs[$0], predictions.targets[$0])
    }
  }

  static func notes(_ picture: OutputsPicture) -> [String] {
    guard let predictions = picture.outputs.predictions else { return [] }
    let errors = points(predictions, picture.output).prefix(predictions.trainingCount)
      .map { abs($0.a - $0.y) }
    let mean = errors.isEmpty ? 0 : errors.reduce(0, +) / Double(errors.count)
    let squares = errors.reduce(0) { $0 + $1 * $1 } / Double(max(1, errors.count))
    let heldOut = predictions.count - predictions.trainingCount
    let hollow = picture.look.text("◇", ascii: "O")
    let dashed: PredictionPhrase =
      picture.layout.mode == .residuals ? .dashedNoError : .dashedEqual
    return [
      PanelPhrase.rows(predictions.trainingCount).text(in: picture.look),
      OutputsSummary.sample(picture),
      PredictionPhrase.meanError(mean.significant(3)).text(in: picture.look),
      PredictionPhrase.rootMeanSquare(squares.squareRoot().significant(3)).text(in: picture.look),
      dashed.text(in: picture.look),
      heldOut > 0 ? "\(hollow) \(PanelPhrase.heldOut.text(in: picture.look))" : "",
    ]
  }
}
