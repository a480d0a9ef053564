import Comparisons
import Glibc
import TerminalUI
import Text

/// A quantity that was measured several times, and no more of it than repeats.
package struct Repeated: Equatable, Sendable {
  /// The middle measurement; NaN if there is none.
  package let median: Double
  /// Half of the distance between the quartiles: what is less is noise.
  package let spread: Double

  /// What `values`, measurements of the same thing, have in common.
  package init(_ values: [Double]) {
    let quartiles = Quartiles(values)
    median = quartiles?.median ?? .nan
    spread = quartiles.map { ($0.q3 - $0.q1) / 2 } ?? .nan
  }

  /// `factor` times it, to the digit that differs from round to round, three at most. What does not
  /// stand out of the noise is `< 0.3`: less than could be seen.
  func text(times factor: Double = 1) -> String {
    guard median.isFinite, spread.isFinite else { return "–" }
    guard median > spread else {
      return "< \((factor * (max(0, median) + spread)).significant(1))"
    }
    return (factor * median).significant(digits)
  }

  /// That are worth showing.
  var digits: Int {
    guard spread > 0, median > 0 else { return 3 }
    return max(1, min(3, Int(clamping: floor(log10(median)) - floor(log10(spread))) + 1))
  }
}
