import Analysis
import Localization
import NeuralNetworks
import Session
import TerminalUI
import Themes

/// A number of every layer over the epochs: the gradient on a logarithmic scale, or the update ratio
/// with the lines between healthy, large and stalled.
enum GradientCurves {
  static func draw(
    _ quantity: DiagnosticsHistory.Quantity, of scene: GradientPanel.Scene, _ look: Look,
    into grid: inout Grid, in rect: Rect
  ) {
    guard rect.height > 2 else { return }
    let parts = rect.rows([.fixed(1), .fraction(1)])
    grid.write(
      title(of: quantity, width: rect.width).text(in: look), row: 0, of: parts[0], .centre,
      style: look[.dimmed],
      glyphs: look.glyphs)
    chart(quantity, of: scene, look).draw(into: &grid, in: parts[1])
  }

  private static func title(of quantity: DiagnosticsHistory.Quantity, width: Int)
    -> GradientCurvesPhrase
  {
    switch quantity {
    case .gradientMeanAbsolute: .meanAbsolute
    case .gradientNorm: .norm
    case .updateRatio: width < 60 ? .updatesShort : .updates
    }
  }

  static func chart(
    _ quantity: DiagnosticsHistory.Quantity, of scene: GradientPanel.Scene, _ look: Look
  ) -> LineChart {
    let history = scene.run.gradients.layers
    let layers = scene.run.layers
    let isRatio = quantity == .updateRatio
    let shown = history.layers == layers.count ? layers.count : 0
    let series = (0..<shown).map { layer in
      LineChart.Series(
        "\(layer + 1)", name: layers[layer].activation.rawValue,
        style: look[.layer(layer, of: shown)], dash: Dash(run: layer),
        spans: history.spans(of: quantity, ofLayer: layer))
    }
    var chart = LineChart(
      series, x: ChartAxis(PanelPhrase.epochs.text(in: look), isWhole: true),
      y: ChartAxis("", scale: isRatio ? .linear : .logarithmic), marker: look.marker,
      glyphs: look.glyphs,
      styles: look.chartStyles)
    chart.raised = shown > 0 ? min(scene.layer, shown - 1) : nil
    let end = max(1, history.buckets.last?.lastEpoch ?? 0)
    chart.x.range = AutoRange.nice(0...end)
    chart.y.range = range(of: chart, isRatio: isRatio)
    guard isRatio else { return chart }
    chart.target = LineChart.Target(
      -3, label: GradientCurvesPhrase.healthy.text(in: look), style: look[.target])
    // The limits are told from the layers by their dots and by having no letter.
    chart.series += [GradientEvidence.largeUpdate, GradientEvidence.stalledUpdate].map { limit in
      LineChart.Series(
        "", style: look[.dimmed], dash: .dotted,
        spans: [
          CurveSpan(x: 0, value: limit),
          CurveSpan(x: chart.x.range?.upperBound ?? end, value: limit),
        ])
    }
    return chart
  }

  /// The update ratios' axis always shows −5 to −1, so that one sees on which side of −3 they are.
  private static func range(of chart: LineChart, isRatio: Bool) -> ClosedRange<Double>? {
    let extent = chart.yExtent
    guard isRatio else { return extent.map { AutoRange.nice($0, .logarithmic) } }
    return AutoRange.nice(min(-5, extent?.lowerBound ?? -5)...max(-1, extent?.upperBound ?? -1))
  }
}

extension DiagnosticsHistory {
  /// A number of a layer as a chart takes it.
  func spans(of quantity: Quantity, ofLayer layer: Int) -> [CurveSpan] {
    buckets.map { bucket in
      let extent = bucket.extent(of: quantity, ofLayer: layer)
      return CurveSpan(
        x: bucket.lastEpoch, least: extent.least, greatest: extent.greatest, last: extent.last)
    }
  }
}
