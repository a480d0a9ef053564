import Comparisons
import TerminalUI

/// What the axes of a comparison's chart go over, on the screen as in a file.
struct ComparisonAxes: Equatable {
  let epochs: ClosedRange<Double>
  /// Logarithmic where the slowest variant's band is 20 times as long as the quickest's, whose curve
  /// would be a line along the axis otherwise.
  let epochScale: AxisScale
  let costs: ClosedRange<Double>
  /// Logarithmic unless a cost is 0.
  let costScale: AxisScale

  /// `nil` where there is no cost to draw.
  init?(_ bands: [CostBand], target: Double?) {
    let ends = bands.compactMap { $0.points.last?.epoch }.filter { $0 > 0 }
    let last = ends.max() ?? 1
    let isWide = last >= 20 * (ends.min() ?? 1)
    epochScale = isWide ? .logarithmic : .linear
    epochs = isWide ? 1...Double(last) : 0...Double(last)
    let values = bands.flatMap { band in
      band.points.flatMap { [$0.cost.q1, $0.cost.median, $0.cost.q3] }
    }.filter(\.isFinite)
    guard let least = values.min() else { return nil }
    costScale = least > 0 ? .logarithmic : .linear
    guard let extent = AutoRange.extent(of: values + (target.map { [$0] } ?? []), costScale) else {
      return nil
    }
    costs = AutoRange.nice(extent, costScale)
  }
}
