package import Localization

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

extension NumberRulePhrase {
  package var message: Message {
    switch self {
    case .finite: "a finite number"
    case .above0: "a number above 0"
    case .above0OrNone: "a number above 0, or none"
    case .atLeast0: "a number that is 0 or above"
    case .share: "a share from 0 to below 1"
    case .percentage: "a percentage from 0 to 100"
    case .percentageOfSet: "a percentage of 0 to 100"
    case .rows(let range):
      say(
        "{lowerBound} to {upperBound} rows",
        lowerBound: range.lowerBound, upperBound: range.upperBound)
    }
  }
}
