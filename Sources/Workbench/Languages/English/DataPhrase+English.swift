extension DataPhrase {
  var english: String {
    switch self {
    case .title: "Data"
    case .heldOutExample(let name): "held out \(name)"
    case .feature: "feature"
    case .least: "least"
    case .mean: "mean"
    case .greatest: "greatest"
    case .more(let count): "and \(count) more"
    case .aboveZero: "above 0"
    case .zeroOrBelow: "0 or below"
    }
  }
}
