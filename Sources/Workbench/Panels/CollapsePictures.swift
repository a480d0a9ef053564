import Analysis
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// What there is to see of a network beside a linear function: how far a layer's activation bends where its
/// own z are, and what the linear model weighs.
enum CollapsePictures {
  private static let leastHeight = 8
  private static let leastWidth = 50

  static func draw(
    _ run: Run, layer selected: Int, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    guard rect.height >= leastHeight, rect.width >= leastWidth, let collapse = run.details?.collapse
    else { return }
    let layer = bentLayer(of: run, selected: selected)
    let columns = layer == nil ? rect.width : (rect.width - 3) / 2
    let weights = weights(of: collapse, run, look).flatMap { $0.fits(in: columns) ? $0 : nil }
    let isBoth = weights != nil && layer != nil
    let parts = rect.columns([.fraction(1), .fraction(isBoth ? 1 : 0)], gap: isBoth ? 3 : 0)
    if let layer { drawBend(of: run, layer, look, into: &grid, in: parts[0]) }
    weights?.draw(look, into: &grid, in: isBoth ? parts[1] : rect)
  }

  // MARK: The bend

  /// The selected layer if it is hidden and bends, or the first that does.
  private static func bentLayer(of run: Run, selected: Int) -> Int? {
    let bent = run.layers.dropLast().indices.filter { layer in
      !run.layers[layer].activation.isLinear && run.layers[layer].activation.isElementwise
    }
    return bent.contains(selected) ? selected : bent.first
  }

  /// g(z) with the straight line that is nearest to it over the layer's own z, which stand under it.
  private static func drawBend(
    of run: Run, _ layer: Int, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let activation = run.layers[layer].activation
    let histogram = run.details.flatMap { $0.layer == layer ? $0.preactivations : nil }
    let line = NearestLine(to: activation, over: histogram)
    let parts = rect.rows([.fixed(1), .fraction(1)])
    // Before the layer's z are there, and of another layer, they are no part of it.
    let phrases: [CollapsePhrase] =
      (histogram == nil ? [] : [.nearestLine(layer: layer + 1)]) + [.nearestLineShort]
    let titles = phrases.map { look.glyphs.spelled($0.text(in: look)) }
    grid.write(
      titles.first { $0.displayWidth <= rect.width } ?? "", row: 0, of: parts[0],
      style: look[.dimmed], glyphs: look.glyphs)
    var plot = FunctionPlot(
      [
        .init("g(z)", style: look[.curve(run.colour)], value: activation.value),
        .init("", style: look[.strong], dash: .short) { line.slope * $0 + line.offset },
      ],
      x: ChartAxis("z", range: ActivationPanel.domain(of: histogram)), marker: look.marker,
      glyphs: look.glyphs, styles: look.chartStyles)
    // The line alone would set the scale.
    let ends = [plot.x.range?.lowerBound ?? -6, plot.x.range?.upperBound ?? 6]
    let values = AutoRange.extent(of: ends.map(activation.value) + [-0.5, 1]) ?? -1...1
    plot.y.range = AutoRange.nice(values)
    plot.footRows = max(2, parts[1].height / 5)
    let geometry = plot.draw(into: &grid, in: parts[1])
    histogram.flatMap { HistogramChart($0, look) }?
      .draw(into: &grid, in: geometry.foot, under: geometry)
  }

  // MARK: The weights

  private static func titles(_ phrase: CollapsePhrase, _ look: Look) -> [String] {
    [phrase.text(in: look), "W"]
  }

  /// Of the network, if it is linear; else of the best linear model.
  private static func weights(
    of collapse: Collapse, _ run: Run, _ look: Look
  ) -> WeightBars? {
    guard let data = run.data, data.picture == nil else { return nil }
    let outputs = data.kind == .classes ? data.classes : data.outputs
    if case .linear(let steps, _) = collapse.form, let map = steps.last {
      guard map.outputs == outputs.count, map.inputs == data.features.count else { return nil }
      let rows = (0..<map.outputs).map {
        Array(map.weights[$0 * map.inputs..<($0 + 1) * map.inputs])
      }
      return WeightBars(
        titles: titles(.ownWeights, look), rows, features: data.features,
        outputs: outputs)
    }
    guard case .found(let solution) = collapse.optimum,
      solution.weights.count == outputs.count,
      solution.weights.allSatisfy({ $0.count == data.features.count })
    else { return nil }
    let phrase: CollapsePhrase = solution.isSeparable ? .separatingWeights : .bestWeights
    return WeightBars(
      titles: titles(phrase, look), solution.weights, features: data.features, outputs: outputs)
  }
}

/// The straight line that is nearest to an activation over a layer's z: least squares, weighed by how often
/// each z is.
struct NearestLine {
  private(set) var slope: Double
  private(set) var offset: Double

  /// - Parameter histogram: of z; `nil` for those from −1 to 1.
  init(to activation: Activation, over histogram: Histogram?) {
    let counts = histogram?.counts.map(Double.init) ?? Array(repeating: 1, count: 21)
    let range = histogram?.range ?? -1...1
    let width = (range.upperBound - range.lowerBound) / Double(max(1, counts.count))
    var (n, x, y, xx, xy) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for (bin, count) in counts.enumerated() where count > 0 {
      let z = range.lowerBound + (Double(bin) + 0.5) * width
      let g = activation.value(z)
      n += count
      x += count * z
      y += count * g
      xx += count * z * z
      xy += count * z * g
    }
    let spread = n * xx - x * x
    slope = spread > 0 ? (n * xy - x * y) / spread : 0
    offset = n > 0 ? (y - slope * x) / n : 0
    if !slope.isFinite || !offset.isFinite { (slope, offset) = (0, 0) }
  }
}
