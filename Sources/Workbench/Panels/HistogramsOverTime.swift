import Localization
import NeuralNetworks
import Session
import TerminalUI
import Text
import Themes

/// How a layer's numbers were spread, over the epochs: a column for each moment, light where most of
/// them are.
struct HistogramsOverTime {
  private let history: HistogramHistory
  private let title: String

  init(_ history: HistogramHistory, _ title: String) {
    self.history = history
    self.title = title
  }

  func draw(_ look: Look, into grid: inout Grid, in rect: Rect) {
    guard rect.height > 2, rect.width > 8 else { return }
    let parts = rect.rows([.fixed(1), .fraction(1)])
    grid.write(
      heading(look, width: rect.width), row: 0, of: parts[0], .centre, style: look[.dimmed],
      glyphs: look.glyphs)
    guard let first = history.slices.first, let last = history.slices.last,
      let values = range, values.upperBound > values.lowerBound
    else { return }
    let plot = FunctionPlot(
      [],
      x: ChartAxis(
        PanelPhrase.epochs.text(in: look), range: first.epoch...max(first.epoch + 1, last.epoch),
        isWhole: true),
      y: ChartAxis("", range: AutoRange.nice(values)), marker: look.marker, glyphs: look.glyphs,
      styles: look.chartStyles)
    let geometry = plot.draw(into: &grid, in: parts[1])
    guard !geometry.plot.isEmpty else { return }
    HeatMap(
      shares(geometry), columns: geometry.plot.width,
      palette: look.theme.isColoured ? .viridis : nil, glyphs: look.glyphs
    ).draw(into: &grid, in: geometry.plot)
  }

  /// The title with mean and spread as they are now.
  private func heading(_ look: Look, width: Int) -> String {
    guard let now = history.slices.last?.histogram else {
      return GradientCurvesPhrase.noneYet(title).text(in: look)
    }
    let spread = "\(now.mean.significant(2)) ± \(now.standardDeviation.significant(2))"
    let full = look.glyphs.spelled(GradientCurvesPhrase.now(title, spread: spread).text(in: look))
    return full.displayWidth <= width ? full : title
  }

  /// All values of all moments lie in it; `nil` where there are none.
  private var range: ClosedRange<Double>? {
    let ends = history.slices.flatMap {
      [$0.histogram.range.lowerBound, $0.histogram.range.upperBound]
    }
    return AutoRange.extent(of: ends)
  }

  /// For every half cell of the plot, the density of the values there over the densest of its column.
  private func shares(_ geometry: PlotGeometry) -> [Double] {
    let (columns, rows) = (geometry.plot.width, 2 * geometry.plot.height)
    let top = geometry.y.range.upperBound
    let step = (top - geometry.y.range.lowerBound) / Double(rows)
    var shares = Array(repeating: 0.0, count: columns * rows)
    var slice = 0
    for column in 0..<columns {
      let epoch = geometry.x(atColumn: geometry.plot.x + column)
      while slice + 1 < history.slices.count, history.slices[slice + 1].epoch <= epoch {
        slice += 1
      }
      let cumulated = Cumulated(history.slices[slice].histogram)
      let counts = (0..<rows).map { row in
        let upper = top - Double(row) * step
        return cumulated.count(below: upper) - cumulated.count(below: upper - step)
      }
      guard let most = counts.max(), most > 0 else { continue }
      for row in 0..<rows { shares[row * columns + column] = counts[row] / most }
    }
    return shares
  }
}

/// How many values of a histogram lie below any value, those of a bin spread evenly over it.
private struct Cumulated {
  private let range: ClosedRange<Double>
  private var sums: [Double] = [0]

  init(_ histogram: Histogram) {
    range = histogram.range
    for count in histogram.counts { sums.append(sums[sums.count - 1] + Double(count)) }
  }

  func count(below value: Double) -> Double {
    let extent = range.upperBound - range.lowerBound
    guard extent > 0 else { return value > range.lowerBound ? sums[sums.count - 1] : 0 }
    let place = (value - range.lowerBound) / extent * Double(sums.count - 1)
    guard place > 0 else { return 0 }
    guard place < Double(sums.count - 1) else { return sums[sums.count - 1] }
    let bin = Int(clamping: place)
    return sums[bin] + (place - Double(bin)) * (sums[bin + 1] - sums[bin])
  }
}
