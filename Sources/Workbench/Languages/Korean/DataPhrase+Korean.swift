extension DataPhrase {
  var korean: String {
    switch self {
    case .title: "데이터"
    case .heldOutExample(let name): "검증용 \(name)"
    case .feature: "특성"
    case .least: "최소"
    case .mean: "평균"
    case .greatest: "최대"
    case .more(let count): "외 \(count)개"
    case .aboveZero: "0 초과"
    case .zeroOrBelow: "0 이하"
    }
  }
}
