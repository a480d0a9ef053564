import Analysis
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// The output over the one feature, over the examples, with the kink of every unit of the first layer
/// and under it a strip that shows which units are on where.
enum CurveFit {
  static func draw(_ picture: OutputsPicture, into grid: inout Grid) {
    let (layout, look) = (picture.layout, picture.look)
    let axes = OutputsLayout.axes(
      picture.data, yRange(of: picture), look.marker, foot: layout.stripRows, glyphs: look.glyphs,
      styles: ChartStyles(axis: look[.border], label: look[.dimmed], gridLine: look[.border]))
    let geometry = axes.draw(into: &grid, in: layout.main)
    drawPoints(picture, geometry, into: &grid)
    drawCurve(picture, geometry, into: &grid)
    drawKinks(picture, geometry, into: &grid)
    UnitStrip.draw(picture, geometry, into: &grid)
  }

  /// What the examples fill, and a tenth more: fixed, so that the curve is seen to move.
  private static func yRange(of picture: OutputsPicture) -> ClosedRange<Double> {
    guard picture.data.kind != .classes,
      let extent = AutoRange.extent(of: picture.data.sample.examples.lazy.map(\.output))
    else { return 0...1 }
    let margin = (extent.upperBound - extent.lowerBound) / 10
    return AutoRange.nice(extent.lowerBound - margin...extent.upperBound + margin)
  }

  /// What an example's point is above: of classes, whether it is the one that is looked at.
  private static func value(
    of example: DataSample.Example, _ picture: OutputsPicture
  ) -> Double {
    guard picture.data.kind == .classes else { return example.output }
    return Int(clamping: example.output) == picture.output ? 1 : 0
  }

  /// Where an example is, as exactly as the curve: a few dots; those that are held out are hollow.
  private static func drawPoints(
    _ picture: OutputsPicture, _ geometry: PlotGeometry, into grid: inout Grid
  ) {
    let (look, plot) = (picture.look, geometry.plot)
    var canvas = DotCanvas(
      size: Size(columns: plot.width, rows: plot.height), marker: picture.look.marker)
    let layer = canvas.addLayer(look[.dimmed])
    let isFine = canvas.marker.dotsPerCell.columns > 1
    for example in picture.data.sample.examples where !example.isHeldOut {
      guard let x = geometry.x.dot(of: example.inputs[0]),
        let y = geometry.y.dot(of: value(of: example, picture))
      else { continue }
      for (across, up) in isFine ? [(0, 0), (1, 0), (0, 1), (1, 1)] : [(0, 0)] {
        canvas.set(x + across, canvas.height - 1 - y + up, layer: layer)
      }
    }
    canvas.draw(into: &grid, at: Point(x: plot.x, y: plot.y))
    for example in picture.data.sample.examples where example.isHeldOut {
      guard let column = geometry.column(of: example.inputs[0]),
        let row = geometry.row(of: value(of: example, picture))
      else { continue }
      grid.write(
        look.text("◇", ascii: "O"), at: Point(x: column, y: row), in: plot, style: look[.target])
    }
  }

  /// Through the computed points; outside the plot it is cut off.
  private static func drawCurve(
    _ picture: OutputsPicture, _ geometry: PlotGeometry, into grid: inout Grid
  ) {
    let values = picture.outputs.map.layer(min(picture.output, picture.outputs.map.depth - 1))
    guard values.count > 1 else { return }
    let plot = geometry.plot
    var canvas = DotCanvas(
      size: Size(columns: plot.width, rows: plot.height), marker: picture.look.marker)
    let layer = canvas.addLayer(picture.look[.curve(picture.run.colour)].bold)
    var pen: DotCanvas.Pen?
    for (place, value) in values.enumerated() {
      guard value.isFinite, let height = geometry.y.position(of: value) else {
        pen = nil
        continue
      }
      let share = (Double(place) + 0.5) / Double(values.count)
      let point = DotPoint(
        x: share * Double(canvas.width) - 0.5, y: Double(canvas.height - 1) - height)
      if pen == nil {
        var new = DotCanvas.Pen(layer: layer)
        canvas.move(&new, to: point)
        pen = new
      } else if var current = pen {
        canvas.line(&current, to: point)
        pen = current
      }
    }
    canvas.draw(into: &grid, at: Point(x: plot.x, y: plot.y))
  }

  // MARK: Kinks

  private static func drawKinks(
    _ picture: OutputsPicture, _ geometry: PlotGeometry, into grid: inout Grid
  ) {
    let look = picture.look
    let selected = selectedKink(picture)
    for kink in picture.outputs.kinks {
      guard let column = geometry.column(of: kink.x), let y = value(at: kink.x, picture),
        let row = geometry.row(of: y)
      else { continue }
      let isSelected = kink == selected
      if isSelected {
        for below in row + 1..<max(row + 1, geometry.plot.maxY) {
          grid.write(
            String(look.glyphs.crosshair), at: Point(x: column, y: below), in: geometry.plot,
            style: look[.crosshair])
        }
      }
      grid.write(
        look.text("◆", ascii: "^"), at: Point(x: column, y: row), in: geometry.plot,
        style: look[isSelected ? .strong : .title])
    }
  }

  /// The network's output at `x`, between the computed points.
  private static func value(at x: Double, _ picture: OutputsPicture) -> Double? {
    let map = picture.outputs.map
    let values = map.layer(min(picture.output, map.depth - 1))
    guard let range = picture.outputs.ranges.first, values.count > 1 else { return nil }
    let share = (x - range.lowerBound) / (range.upperBound - range.lowerBound)
    let place = max(0, min(share * Double(values.count) - 0.5, Double(values.count - 1)))
    let left = min(Int(clamping: place), values.count - 2)
    return values[left] + (place - Double(left)) * (values[left + 1] - values[left])
  }

  /// The kink of the unit that is looked at, if that is one of the first layer.
  private static func selectedKink(_ picture: OutputsPicture) -> Kink? {
    guard picture.outputs.layer == 0 else { return nil }
    return picture.outputs.kinks.first { $0.unit == picture.choice.unit }
  }

  /// How many kinks are inside the examples, and what the selected unit does at its own.
  static func notes(_ picture: OutputsPicture) -> [String] {
    let kinks = picture.outputs.kinks
    let first = picture.run.layers[0]
    guard !kinks.isEmpty else {
      return [UnitsPhrase.noKink(activation: first.activation.rawValue), .bars].map {
        $0.text(in: picture.look)
      }
    }
    let spread = picture.data.sample.spreads[0]
    let inside = kinks.count { (spread.least...spread.greatest).contains($0.x) }
    let count = UnitsPhrase.kinks(inside, of: first.units).text(in: picture.look)
    guard let kink = selectedKink(picture) else { return [count] }
    let place = UnitsPhrase.kink(
      unit: kink.unit + 1, feature: picture.data.features[0], x: kink.x.significant(3)
    ).text(in: picture.look)
    guard kink.slopeBefore.isFinite else { return [place, count] }
    // Of a deeper network v is what the unit's output is worth further on.
    let slopes = UnitsPhrase.slopes(kink.slopeBefore.significant(3), kink.slopeAfter.significant(3))
    return [
      "\(place), \(slopes.text(in: picture.look))",
      UnitsPhrase.step(kink.step.significant(3)).text(in: picture.look), count,
    ]
  }
}

extension Style {
  /// The same, bold.
  fileprivate var bold: Style {
    var style = self
    style.attributes.insert(.bold)
    return style
  }
}
