import Localization

/// The next key: the one that shows or mends what is wrong with a run, or shows more of one that does well.
enum HealthHintPhrase: Phrase {
  case activation, fork, lowerRate, lowerAndRestart, penalty
  case start, faster, newSeed
}

extension HealthHintPhrase {
  var message: Message {
    switch self {
    case .activation: "Press a for another activation."
    case .fork: "Press f to try another network beside it."
    case .lowerRate: "Press [ to lower the rate."
    case .lowerAndRestart: "Press [ to lower the rate, then r to start again."
    case .penalty: "Press L for a penalty on large weights."
    case .start: "Press Space to train it."
    case .faster: "Press > to watch it faster."
    case .newSeed: "Press R to see whether another seed does the same."
    }
  }
}
