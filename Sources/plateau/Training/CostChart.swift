import Localization
import TerminalUI
import Text

/// The curve of a run's cost, small enough to stand below its summary.
struct CostChart {
  var costs: [Double]
  var target: Double?
  var isUnicode: Bool

  /// The chart as lines of text, at most `columns` wide and 12 high; `nil` where there is no curve
  /// to draw or no room for it. The cost axis is logarithmic if the costs span more than a decade.
  func text(columns: Int) -> String? {
    let finite = costs.filter(\.isFinite)
    guard let least = finite.min(), let greatest = finite.max(), finite.count > 1, columns >= 30
    else { return nil }
    let isWide = least > 0 && greatest > 10 * least
    let spans = costs.enumerated().map { CurveSpan(x: Double($0.offset), value: $0.element) }
    let chart = LineChart(
      [LineChart.Series("", spans: spans)],
      x: ChartAxis(TrainingPhrase.epochAxis.spoken, isWhole: true),
      y: ChartAxis(TrainingPhrase.costAxis.spoken, scale: isWide ? .logarithmic : .linear),
      target: target.map {
        LineChart.Target($0, label: TrainingPhrase.target($0.significant(3)).spoken)
      },
      showsLegend: false, marker: isUnicode ? .braille : .ascii,
      glyphs: isUnicode ? .unicode : .ascii)
    var grid = Grid(Size(columns: min(columns, 76), rows: 12))
    _ = chart.draw(into: &grid, in: grid.bounds)
    return grid.trimmedText
  }
}
