import Datasets
package import Setups
import TerminalUI

/// The part of the features' plane, or of the one feature's axis, that a picture shows.
package struct FeatureWindow: Equatable {
  /// Of the first two features at most, in their own units.
  package let ranges: [ClosedRange<Double>]

  /// What the examples fill, up to nice numbers.
  package init(of sample: DataSample) {
    let features = min(2, sample.spreads.count)
    ranges = (0..<features).map { feature in
      AutoRange.extent(of: sample.examples.lazy.map { $0.inputs[feature] }).map {
        AutoRange.nice($0)
      } ?? 0...1
    }
  }

  /// The scaled features of the points `range` of a grid, from the top left, row by row.
  ///
  /// Every point is the middle of its share of the window: what a half cell of the screen shows.
  func points(_ range: Range<Int>, columns: Int, rows: Int, _ scaling: FittedScaling) -> [Double] {
    range.flatMap { place in
      let x = value(place % columns, of: columns, ranges[0])
      guard ranges.count > 1 else { return [scaling.scaled(x, feature: 0)] }
      let y = value(rows - 1 - place / columns, of: rows, ranges[1])
      return [scaling.scaled(x, feature: 0), scaling.scaled(y, feature: 1)]
    }
  }

  private func value(_ place: Int, of count: Int, _ range: ClosedRange<Double>) -> Double {
    let share = (Double(place) + 0.5) / Double(count)
    return range.lowerBound * (1 - share) + range.upperBound * share
  }
}
