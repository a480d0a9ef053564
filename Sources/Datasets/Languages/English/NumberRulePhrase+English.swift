extension NumberRulePhrase {
  package var english: String {
    switch self {
    case .finite: "a finite number"
    case .above0: "a number above 0"
    case .above0OrNone: "a number above 0, or none"
    case .atLeast0: "a number that is 0 or above"
    case .share: "a share from 0 to below 1"
    case .percentage: "a percentage from 0 to 100"
    case .percentageOfSet: "a percentage of 0 to 100"
    case .rows(let range): "\(range.lowerBound) to \(range.upperBound) rows"
    }
  }
}
