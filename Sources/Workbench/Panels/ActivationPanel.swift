import Analysis
import Localization
import NeuralNetworks
import Reports
import Session
import Setups
import TerminalUI
import Text
import Themes

/// The selected layer's activation g(z) with its slope g′(z), and under it where the layer's own z
/// are: what slope its units really get.
enum ActivationPanel {
  static let panel = Panel(
    parts: [.diagnostics, .preactivations],
    draw: { draw($0.run, layer: $0.selectedLayer, $1, into: &$2, in: $3) },
    say: { state, _ in SpokenNetwork.activation(state) })

  static func draw(
    _ run: Run, layer selected: Int, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let layer = min(selected, run.layers.count - 1)
    let activation = run.layers[layer].activation
    let dot = look.text(" · ", ascii: " | ")
    let details = run.details.flatMap { $0.layer == layer ? $0 : nil }
    let subject = [
      "\(run.letter)", PanelPhrase.layer(layer + 1).text(in: look), activation.rawValue,
      details?.coverageText(in: look.language),
    ].compactMap { $0 }.joined(separator: dot)
    let title = rect.width < 44 ? subject : ActivationPhrase.title.text(in: look) + dot + subject
    let inside = look.drawFrame(
      title, subtitle: look.glyphs.isUnicode ? activation.formula : "",
      into: &grid, in: rect)
    guard !inside.isEmpty else { return }
    let parts = inside.rows([.fraction(1), .fixed(inside.height > 3 ? 1 : 0)])
    // The first row of the foot is the histogram's title.
    let foot = inside.height < 8 ? 0 : max(2, inside.height / 4) + 1
    let domain = domain(of: details?.preactivations)
    let geometry: PlotGeometry
    if activation.isElementwise {
      var plot = plot(of: activation, over: domain, run, look)
      plot.footRows = foot
      geometry = plot.draw(into: &grid, in: parts[0])
    } else {
      geometry = drawLogits(of: run, domain, foot, look, into: &grid, in: parts[0])
    }
    if let histogram = details?.preactivations {
      draw(histogram, of: run, layer, under: geometry, look, into: &grid)
    }
    drawNumbers(of: details, layer, in: run, look, into: &grid, in: parts[1])
  }

  /// What is seen of the z axis: −6 to 6, or more if the layer's own z spread farther.
  static func domain(of histogram: Histogram?) -> ClosedRange<Double> {
    let spread = histogram.map { abs($0.mean) + 4 * $0.standardDeviation } ?? 0
    let steps = [6, 8, 10, 15, 20, 30, 50, 100, 200, 500, 1_000, 10_000, 100_000, 1e6, 1e9, 1e12]
    let edge = steps.first { $0 >= spread } ?? 6
    return -edge...edge
  }

  // MARK: The curve

  private static func plot(
    of activation: Activation, over domain: ClosedRange<Double>, _ run: Run,
    _ look: Look
  ) -> FunctionPlot {
    var flat = look[.flat]
    if !look.theme.isColoured { flat = Style(.standard, on: .standard, .dim) }
    var plot = FunctionPlot(
      [
        .init(
          look.text("g′(z)", ascii: "g'(z)"), style: look[.derivative], dash: .short,
          value: activation.slope),
        .init("g(z)", style: look[.curve(run.colour)], value: activation.value),
      ],
      x: ChartAxis("z", range: domain),
      shading: .init(
        FlatStretches.of(activation, over: domain), label: PanelPhrase.flat.text(in: look),
        style: flat),
      marker: look.marker, glyphs: look.glyphs, styles: look.chartStyles)
    // A curve that runs away would flatten the rest: the slope and the bend are what is to be seen.
    let top = activation.value(domain.upperBound)
    if top > 3 { plot.y.range = (min(-0.5, activation.value(-1).rounded(.down)))...max(3, top / 2) }
    return plot
  }

  /// A softmax output has no curve of one variable; its logits are shown all the same.
  private static func drawLogits(
    of run: Run, _ domain: ClosedRange<Double>, _ foot: Int, _ look: Look,
    into grid: inout Grid, in rect: Rect
  ) -> PlotGeometry {
    var empty = FunctionPlot(
      [], x: ChartAxis("z", range: domain), y: ChartAxis("", range: 0...1), marker: look.marker,
      glyphs: look.glyphs, styles: look.chartStyles)
    empty.footRows = foot
    let geometry = empty.draw(into: &grid, in: rect)
    let text = ActivationPhrase.softmax(
      outputs: run.layers.last?.units ?? 0,
      shares: look.text("eᶻ / Σ eᶻ", ascii: "exp(z) / sum of exp(z)")
    ).text(in: look)
    let lines = text.split(separator: "\n").map(String.init)
    for (row, line) in lines.enumerated() where row + 1 < geometry.plot.height {
      grid.write(
        line, row: row + 1, of: geometry.plot, .centre, style: look[.dimmed], glyphs: look.glyphs)
    }
    return geometry
  }

  // MARK: The layer's own values

  private static func draw(
    _ histogram: Histogram, of run: Run, _ layer: Int, under geometry: PlotGeometry, _ look: Look,
    into grid: inout Grid
  ) {
    let rows = geometry.foot.rows([
      .fixed(geometry.foot.height > 1 ? 1 : 0), .fraction(1),
    ])
    let foot = rows[1]
    guard foot.height > 0, let chart = HistogramChart(histogram, look) else { return }
    chart.draw(into: &grid, in: foot, under: geometry)
    let label: ActivationPhrase = foot.width >= 40 ? .layerZ : .itsZ
    // Values that are not finite are in no bin, but of what is left no more can be said.
    let examples = histogram.counts.reduce(0, +) / run.layers[layer].units
    let all = run.data?.trainingCount ?? examples
    var labels = [label.text(in: look)]
    if examples < all {
      let sample = PanelPhrase.ofExamples(examples, of: all).text(in: look)
      labels = ["\(label.text(in: look)): \(sample)", sample]
    }
    let room = rows[0].inset(columns: 1)
    grid.write(
      labels.first { $0.displayWidth <= room.width } ?? label.text(in: look), row: 0, of: room,
      style: look[.dimmed])
  }

  // MARK: Numbers

  private static func drawNumbers(
    of details: RunDetails?, _ layer: Int, in run: Run, _ look: Look, into grid: inout Grid,
    in rect: Rect
  ) {
    guard let all = details?.diagnostics, all.indices.contains(layer),
      let histogram = details?.preactivations
    else { return }
    let diagnostics = all[layer]
    let units = run.layers[layer].units
    let plusMinus = look.text("±", ascii: "+-")
    let spread =
      "z \(histogram.mean.significant(2)) \(plusMinus) \(histogram.standardDeviation.significant(2))"
    guard let slope = diagnostics.slope, let flat = diagnostics.flatShare,
      let dead = diagnostics.deadUnits
    else {
      grid.write(spread, row: 0, of: rect, .centre, style: look[.text], glyphs: look.glyphs)
      return
    }
    let numbers: [ActivationPhrase] = [
      .meanSlope(slope.fixed(2)), .flatShare(flat.fixed(2)), .dead(dead, of: units),
    ]
    let line = numbers.map { $0.text(in: look) }.joined(separator: "   ")
    let full = "\(line)   \(spread)"
    let text = full.displayWidth <= rect.width ? full : line
    let short = ActivationPhrase.numbers(
      slope: slope.fixed(2), flat: flat.fixed(2), dead: dead, units: units)
    let fitting = text.displayWidth <= rect.width ? text : short.text(in: look)
    let style = dead > 0 ? look[.warning] : look[.text]
    grid.write(
      fitting, row: rect.height - 1, of: rect, .centre, style: style, glyphs: look.glyphs)
  }
}
