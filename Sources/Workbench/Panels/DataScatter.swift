import Localization
import NeuralNetworks
import Setups
import TerminalUI
import Text
import Themes

/// Examples of one or two features as points on axes. Classes differ in shape and colour, held-out
/// points are hollow. Where the target is the second axis, all points are alike: their height says it.
enum DataScatter {
  static func draw(
    _ examples: [DataSample.Example], of data: DataSummary, _ look: Look,
    into grid: inout Grid, in rect: Rect
  ) {
    let isPlane = data.features.count == 2
    let hasHollow = isOfHeights(data) && examples.contains(where: \.isHeldOut)
    let legend = (isPlane || hasHollow) && rect.height >= 6
    let parts = rect.rows([.fraction(1), .fixed(legend ? 1 : 0)])
    // A name that has no room beside the axis stands above it.
    let name = look.glyphs.spelled(isPlane ? data.features[1] : data.outputs[0])
    let isAbove = name.displayWidth > rect.width / 8 && parts[0].height >= 6
    let rows = parts[0].rows([.fixed(isAbove ? 1 : 0), .fraction(1)])
    grid.write(name, row: 0, of: rows[0], style: look[.dimmed], glyphs: look.glyphs)
    let ys = examples.map { isPlane ? $0.inputs[1] : $0.output }
    let axes = FunctionPlot(
      [],
      x: ChartAxis(data.features[0], range: range(of: examples.map { $0.inputs[0] })),
      y: ChartAxis(isAbove ? "" : name, range: range(of: ys)),
      marker: look.marker, glyphs: look.glyphs,
      styles: ChartStyles(axis: look[.border], label: look[.dimmed], gridLine: look[.border]))
    let geometry = axes.draw(into: &grid, in: rows[1])
    for (example, y) in zip(examples, ys) {
      guard let column = geometry.column(of: example.inputs[0]), let row = geometry.row(of: y)
      else { continue }
      let point = point(for: example, in: data, look)
      grid.write(
        point.glyph, at: Point(x: column, y: row), in: geometry.plot, style: point.style)
    }
    drawLegend(of: data, examples, look, into: &grid, in: parts[1])
  }

  private static func range(of values: [Double]) -> ClosedRange<Double> {
    AutoRange.extent(of: values).map { AutoRange.nice($0) } ?? 0...1
  }

  /// Whether numbers are learnt from one feature: a point's height is its target.
  private static func isOfHeights(_ data: DataSummary) -> Bool {
    data.features.count == 1 && (data.kind == .signed || data.kind == .nonNegative)
  }

  private static func legendValues(_ data: DataSummary) -> [Double] {
    if data.kind == .classes { return data.classes.indices.map(Double.init) }
    return isOfHeights(data) ? [] : [1, 0]
  }

  private static func drawLegend(
    of data: DataSummary, _ examples: [DataSample.Example], _ look: Look, into grid: inout Grid,
    in rect: Rect
  ) {
    guard rect.height > 0 else { return }
    var x = rect.x + 1
    for value in legendValues(data) {
      let example = DataSample.Example(inputs: [], output: value, isHeldOut: false)
      let point = point(for: example, in: data, look)
      let name =
        switch data.kind {
        case .classes: DataPanel.name(of: example, in: data)
        case .binary: "\(data.outputs[0]) = \(Int(clamping: value))"
        case .signed, .nonNegative:
          (value == 1 ? DataPhrase.aboveZero : .zeroOrBelow).text(in: look)
        }
      x += grid.write(point.glyph, at: Point(x: x, y: rect.y), in: rect, style: point.style)
      x += grid.write(" \(name)   ", at: Point(x: x, y: rect.y), in: rect, style: look[.dimmed])
    }
    if examples.contains(where: \.isHeldOut) {
      let hollow = isOfHeights(data) ? look.text("◇", ascii: "O") : look.text("◇ +", ascii: "O +")
      grid.write(
        "\(hollow) \(PanelPhrase.heldOut.text(in: look))", at: Point(x: x, y: rect.y), in: rect,
        style: look[.dimmed])
    }
  }

  private static func point(
    for example: DataSample.Example, in data: DataSummary, _ look: Look
  ) -> (glyph: String, style: Style) {
    if data.kind == .classes {
      let place = Int(clamping: example.output)
      let glyph = place < 10 ? String(place) : "*"
      var style = look[.layer(place, of: data.classes.count)]
      if example.isHeldOut { style.attributes.insert(.underline) }
      return (glyph, style)
    }
    if isOfHeights(data) {
      return example.isHeldOut
        ? (look.text("◇", ascii: "O"), look[.target]) : (look.text("•", ascii: "o"), look[.text])
    }
    let isHigh = example.output > (data.kind == .binary ? 0.5 : 0)
    let style = look[isHigh ? .positive : .negative]
    switch (isHigh, example.isHeldOut) {
    case (true, false): return (look.text("●", ascii: "o"), style)
    case (true, true): return (look.text("◇", ascii: "O"), style)
    case (false, false): return (look.text("×", ascii: "x"), style)
    case (false, true): return ("+", style)
    }
  }
}
