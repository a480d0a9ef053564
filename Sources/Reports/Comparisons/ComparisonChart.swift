package import Comparisons
import Localization
import Setups
package import TerminalUI
import Text
package import Themes

/// The cost of each variant over epochs: the median as a line in a band from quartile to quartile.
package struct ComparisonChart: Sendable {
  private let bands: [CostBand]
  private let setup: ComparisonSetup
  private let look: Look

  /// A chart of `results`, in the colours and characters of `look`.
  package init(_ results: ComparisonResults, look: Look) {
    bands = results.bands
    setup = results.setup
    self.look = look
  }

  /// The chart under a line that says what it is.
  ///
  /// - Returns: `nil` where no cost can be drawn.
  package func grid(columns: Int, rows: Int) -> Grid? {
    let axes = ComparisonAxes(bands, target: setup.targetCost)
    guard let axes, columns >= 20, rows >= 7 else { return nil }
    var grid = Grid(Size(columns: columns, rows: rows))
    let count = setup.seeds.count
    let seeds: ComparisonPhrase = count == 1 ? .seed(setup.seeds.first) : .medians(count)
    let title = ComparisonPhrase.eachEpoch(seeds: seeds.message).text(in: look)
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
        dash: Dash(run: index), spans: band(points, index, axes, columns: columns),
        smoothed: points.map { CurveSpan(x: Double($0.epoch), value: $0.cost.median) })
    }
    return LineChart(
      series,
      x: ChartAxis(
        ComparisonPhrase.epochAxis(isLogarithmic: false).text(in: look), range: axes.epochs,
        scale: axes.epochScale, isWhole: true),
      y: ChartAxis("J", range: axes.costs, scale: axes.costScale),
      target: setup.targetCost.map {
        LineChart.Target(
          $0, label: ComparisonPhrase.target($0.significant(3)).text(in: look), style: look[.dimmed]
        )
      },
      marker: look.glyphs.isUnicode ? .braille : .ascii, glyphs: look.glyphs,
      styles: look.chartStyles)
  }

  /// The band of the variant `index`: filled in a dim colour, or, where there is none, a bar in
  /// every eighth column, so that lines can be told from bands.
  private func band(
    _ points: [CostBand.Point], _ index: Int, _ axes: ComparisonAxes, columns: Int
  ) -> [CurveSpan] {
    let across = Axis(range: axes.epochs, scale: axes.epochScale, length: 2 * columns)
    let up = Axis(range: axes.costs, scale: axes.costScale, length: 1024)
    let spans = zip(points, points.dropFirst()).flatMap { Self.spans(from: $0, to: $1, across, up) }
    let all = spans + (points.last.map { [Self.span($0, up)] } ?? [])
    guard !look.theme.isColoured else { return all }
    let own = all.filter { span in
      (across.dot(of: span.x) ?? 0) % 16 == (5 * index + 3) % 16
    }
    return own.flatMap { [$0, CurveSpan(x: $0.x, value: .nan)] }
  }

  /// What the band is at `point`, as far as the axis goes.
  private static func span(_ point: CostBand.Point, _ up: Axis) -> CurveSpan {
    let range = up.range
    return CurveSpan(
      x: Double(point.epoch), least: max(point.cost.q1, range.lowerBound),
      greatest: min(point.cost.q3, range.upperBound), last: point.cost.median)
  }

  /// The band from one point to before the next, a span in each column: straight on the screen, as
  /// the line in it.
  private static func spans(
    from point: CostBand.Point, to next: CostBand.Point, _ across: Axis, _ up: Axis
  ) -> [CurveSpan] {
    let (a, b) = (span(point, up), span(next, up))
    guard let start = across.position(of: a.x), let end = across.position(of: b.x), end - start > 1
    else { return [a] }
    func between(_ a: Double, _ b: Double, _ share: Double) -> Double {
      guard let low = up.position(of: a), let high = up.position(of: b) else { return .nan }
      return up.value(at: low + share * (high - low))
    }
    let columns = Array(Int(clamping: start) + 1..<Int(clamping: end.rounded(.up)))
    return [a]
      + columns.map { column in
        let share = (Double(column) - start) / (end - start)
        return CurveSpan(
          x: across.value(at: Double(column)), least: between(a.least, b.least, share),
          greatest: between(a.greatest, b.greatest, share), last: between(a.last, b.last, share))
      }
  }
}
