import Glibc

/// The range of an axis that follows its data and yet holds still: it grows at once to the next
/// nice bound, and shrinks only when the data use less than 60 % of it.
public enum AutoRange {
  /// The share of the range below which it shrinks.
  static let leastUse = 0.6

  /// The range to draw `data` in, after `previous`.
  public static func next(
    previous: ClosedRange<Double>?, data: ClosedRange<Double>, scale: AxisScale = .linear
  ) -> ClosedRange<Double> {
    let fresh = nice(data, scale)
    guard let previous else { return fresh }
    var lower = previous.lowerBound
    var upper = previous.upperBound
    if data.lowerBound < lower { lower = min(lower, fresh.lowerBound) }
    if data.upperBound > upper { upper = max(upper, fresh.upperBound) }
    let grown = lower...upper
    return extent(fresh, scale) < leastUse * extent(grown, scale) ? fresh : grown
  }

  /// The smallest range with nice bounds around `data`: multiples of a step of about a fifth of it,
  /// or 1, 2 or 5 times a power of ten.
  public static func nice(
    _ data: ClosedRange<Double>, _ scale: AxisScale = .linear
  ) -> ClosedRange<Double> {
    let data = drawable(data, scale)
    if scale == .logarithmic {
      return niceBelow(data.lowerBound)...niceAbove(data.upperBound)
    }
    let fifth = (data.upperBound / 5 - data.lowerBound / 5)
    guard fifth > 0, fifth.isFinite else { return data }
    let step = NiceStep(atLeast: fifth)
    let lower = step.multiple((data.lowerBound / step.value + 1e-9).rounded(.down))
    let upper = step.multiple((data.upperBound / step.value - 1e-9).rounded(.up))
    guard lower.isFinite, upper.isFinite else { return data }
    return min(lower, data.lowerBound)...max(upper, data.upperBound)
  }

  /// The least and greatest that `scale` can show of `values`, or `nil` when there are none.
  public static func extent(
    of values: some Sequence<Double>, _ scale: AxisScale = .linear
  ) -> ClosedRange<Double>? {
    var result: ClosedRange<Double>?
    for value in values where scale.shows(value) {
      result = result.map { min($0.lowerBound, value)...max($0.upperBound, value) } ?? value...value
    }
    return result
  }

  /// The nearest range that an axis can be drawn for: finite, positive where it has to be, and with
  /// some length.
  static func drawable(_ range: ClosedRange<Double>, _ scale: AxisScale) -> ClosedRange<Double> {
    let greatest = Double.greatestFiniteMagnitude
    var lower = max(-greatest, min(range.lowerBound, greatest))
    var upper = max(-greatest, min(range.upperBound, greatest))
    if scale == .logarithmic {
      upper = upper > 0 ? max(upper, 1e-300) : 1
      lower = lower > 0 ? max(lower, 1e-300) : upper / 1000
      if upper / lower < 1 + 1e-9 { (lower, upper) = (lower / 2, min(upper * 2, greatest)) }
    } else if upper - lower <= max(upper.magnitude, lower.magnitude) * 1e-12 {
      let margin = max(upper.magnitude, lower.magnitude) / 10
      if margin == 0 { return 0...1 }
      (lower, upper) = (max(lower - margin, -greatest), min(upper + margin, greatest))
    }
    return lower...upper
  }

  private static func extent(_ range: ClosedRange<Double>, _ scale: AxisScale) -> Double {
    scale == .linear
      ? range.upperBound / 2 - range.lowerBound / 2 : log10(range.upperBound / range.lowerBound)
  }

  private static func niceBelow(_ value: Double) -> Double {
    let decade = pow(10, log10(value).rounded(.down))
    return [5, 2, 1].map { $0 * decade }.first { $0 <= value * (1 + 1e-9) } ?? value
  }

  private static func niceAbove(_ value: Double) -> Double {
    let decade = pow(10, log10(value).rounded(.down))
    let bound = [1, 2, 5, 10].map { $0 * decade }.first { $0 >= value * (1 - 1e-9) }
    return bound.flatMap { $0.isFinite ? $0 : nil } ?? value
  }
}
