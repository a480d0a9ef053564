import Localization

/// Which numbers an option takes.
package enum NumberRulePhrase: Phrase, Equatable, Sendable {
  case finite, above0, above0OrNone, atLeast0
  /// 0 ≤ x < 1
  case share
  /// 0 … 100, of a run's settings and of a generated data set
  case percentage, percentageOfSet
  /// So many rows, from the least to the greatest.
  case rows(ClosedRange<Int>)
}
