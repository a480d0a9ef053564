import Session
import TerminalUI

extension CostHistory {
  /// The costs as a chart takes them.
  func spans(on axis: EpochAxis) -> [CurveSpan] {
    buckets.map { bucket in
      CurveSpan(
        x: axis.value(of: bucket.last), least: bucket.least, greatest: bucket.greatest,
        last: bucket.last.cost)
    }
  }

  /// The costs of the held-out rows; empty if none are held out.
  func heldOutSpans(on axis: EpochAxis) -> [CurveSpan] {
    // Rows are held out of a run from its first epoch to its last, or never.
    guard buckets.first?.last.validationCost != nil else { return [] }
    return buckets.compactMap { bucket in
      bucket.last.validationCost.map { CurveSpan(x: axis.value(of: bucket.last), value: $0) }
    }
  }

  /// The last evaluation whose cost is a number, for the end of a run that diverged.
  var lastFinite: Point? {
    buckets.last { $0.last.cost.isFinite }?.last
  }
}

extension [CurveSpan] {
  /// The running mean `m ← w·m + (1 − w)·x`, divided by `1 − wⁿ` so that it starts at the first
  /// value and not at 0. Values that are not finite are passed over.
  func smoothed(weight: Double) -> [CurveSpan] {
    var mean = 0.0
    var rest = 1.0
    return compactMap { span in
      guard span.last.isFinite else { return nil }
      mean = weight * mean + (1 - weight) * span.last
      rest *= weight
      return CurveSpan(x: span.x, value: mean / (1 - rest))
    }
  }
}
