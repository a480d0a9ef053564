public import TerminalUI

/// The cost of each variant over epochs: the median as a line in a band from quartile to quartile.
public struct ComparisonChart: Sendable {
  private let bands: [CostBand]
  private let setup: ComparisonSetup
  private let look: Look

  public init(_ results: ComparisonResults, look: Look) {
    bands = results.bands
    setup = results.setup
    self.look = look
  }

  /// The chart under a line that says what it is.
  ///
  /// - Returns: `nil` where no cost can be drawn.
  public func grid(columns: Int, rows: Int) -> Grid? {
    let axes = ComparisonAxes(bands, target: setup.targetCost)
    guard let axes, columns >= 20, rows >= 7 else { return nil }
    var grid = Grid(Size(columns: columns, rows: rows))
    let count = setup.seeds.count
    let title =
      "J(W,B) after each epoch: "
      + (count == 1 ? "seed \(setup.seeds.first)" : "median and quartiles of \(count) seeds")
    grid.write(
      look.glyphs.spelled(title), row: 0, of: grid.bounds, .centre, style: look[.title],
      glyphs: look.glyphs)
    let area = Rect(x: 0, y: 1, width: columns, height: rows - 1)
    _ = chart(axes, columns: columns).draw(into: &grid, in: area)
    return grid
  }

  private func chart(_ axes: ComparisonAxes, columns: Int) -> LineChart {
    let names = setup.variants.map(\.name)
    let series = bands.indices.map { index in
      let style = look[.curve(index)]
      let points = bands[index].points.filter { $0.cost.median.isFinite }
      return LineChart.Series(
        ConfigurationLine.letter(index), name: names[index], style: style,
        dimStyle: look.theme.isColoured ? Style(style.foreground, on: .standard, .dim) : style,
        dash: Dash(run: index), spans: band(points, axes, columns: columns),
        smoothed: points.map { Span(x: Double($0.epoch), value: $0.cost.median) })
    }
    return LineChart(
      series,
      x: ChartAxis("epoch", range: axes.epochs, scale: axes.epochScale, isWhole: true),
      y: ChartAxis("J", range: axes.costs, scale: axes.costScale),
      target: setup.targetCost.map {
        LineChart.Target($0, label: "target \($0.significant(3))", style: look[.target])
      },
      marker: look.glyphs.isUnicode ? .braille : .ascii, glyphs: look.glyphs,
      styles: ChartStyles(
        axis: look[.border], label: look[.dimmed], gridLine: look[.border],
        crosshair: look[.crosshair], text: look[.text]))
  }

  /// The band as it is filled: wholly in dim colour, or, where there is none, by a bar in every
  /// other column, so that lines can be told from bands.
  private func band(
    _ points: [CostBand.Point], _ axes: ComparisonAxes, columns: Int
  ) -> [Span] {
    let spans = points.map { point in
      Span(
        x: Double(point.epoch), least: point.cost.q1,
        greatest: min(point.cost.q3, axes.costs.upperBound), last: point.cost.median)
    }
    guard !look.theme.isColoured else { return spans }
    let axis = Axis(range: axes.epochs, scale: axes.epochScale, length: columns / 2)
    var bars: [Span] = []
    var column = -1
    for span in spans {
      guard let own = axis.dot(of: span.x), own > column else { continue }
      column = own
      bars += [span, Span(x: span.x, value: .nan)]
    }
    return bars
  }
}
