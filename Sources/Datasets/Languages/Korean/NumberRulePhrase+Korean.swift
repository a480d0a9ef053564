extension NumberRulePhrase {
  package var korean: String {
    switch self {
    case .finite: "유한한 수"
    case .above0: "0보다 큰 수"
    case .above0OrNone: "0보다 큰 수 또는 none"
    case .atLeast0: "0 이상의 수"
    case .share: "0 이상 1 미만의 비율"
    case .percentage, .percentageOfSet: "0부터 100까지의 백분율"
    case .rows(let range): "\(range.lowerBound)행부터 \(range.upperBound)행까지의 행 수"
    }
  }
}
