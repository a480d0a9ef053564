import Files
import Text

/// The quartiles of a sample: with x₀ ≤ … ≤ xₙ₋₁, the value at place p (n − 1) for p = ¼, ½, ¾,
/// between two neighbours in proportion (Hyndman & Fan 1996, definition 7: NumPy's and R's own).
///
/// What never happened counts as ∞: a median of runs of which half did not reach a target is ∞.
package struct Quartiles: Equatable, Sendable {
  /// A quarter of the values are at or below it.
  package let q1: Double
  /// Half of the values are at or below it.
  package let median: Double
  /// Three quarters of the values are at or below it.
  package let q3: Double

  /// Of `values`, in any order; NaN counts as ∞. `nil` if there are none.
  package init?(_ values: [Double]) {
    guard !values.isEmpty else { return nil }
    let sorted = values.map { $0.isNaN ? .infinity : $0 }.sorted()
    func value(at share: Double) -> Double {
      let place = share * Double(sorted.count - 1)
      let lower = sorted[Int(clamping: place)]
      let fraction = place - place.rounded(.down)
      guard fraction > 0, lower.isFinite else { return lower }
      return lower + fraction * (sorted[Int(clamping: place) + 1] - lower)
    }
    q1 = value(at: 0.25)
    median = value(at: 0.5)
    q3 = value(at: 0.75)
  }

  private init(all value: Double) {
    (q1, median, q3) = (value, value, value)
  }

  /// Of what never happened.
  static let never = Quartiles(all: .infinity)

  /// `{q1, median, q3}`; ∞ is null.
  var json: JSON {
    .object([
      .init("q1", .number(q1)), .init("median", .number(median)), .init("q3", .number(q3)),
    ])
  }
}
