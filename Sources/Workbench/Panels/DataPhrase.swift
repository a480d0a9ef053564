import Localization

/// What the panel of the data says.
enum DataPhrase: Phrase {
  case title
  case heldOutExample(String)
  case feature, least, mean, greatest
  case more(Int)
  case moreColumns(Int)
  case aboveZero, zeroOrBelow
}

extension DataPhrase {
  var message: Message {
    switch self {
    case .title: "Data"
    case .heldOutExample(let name): say("held out {name}", name: name)
    case .feature: "feature"
    case .least: "least"
    case .mean: "mean"
    case .greatest: "greatest"
    case .more(let count): say("and {count} more", count: count)
    case .moreColumns(let count):
      say(
        "{count} more column (End, Home)", or: "{count} more columns (End, Home)", count: count)
    case .aboveZero: "above 0"
    case .zeroOrBelow: "0 or below"
    }
  }
}
