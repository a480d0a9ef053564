import Localization

/// The key that shows or mends what is wrong with a run.
enum HealthHintPhrase: Phrase {
  case activation, fork, lowerRate, lowerAndRestart, penalty
}

extension HealthHintPhrase {
  var message: Message {
    switch self {
    case .activation: "Press a for another activation."
    case .fork: "Press f to try another network beside it."
    case .lowerRate: "Press [ to lower the rate."
    case .lowerAndRestart: "Press [ to lower the rate, then r to start again."
    case .penalty: "Press L for a penalty on large weights."
    }
  }
}
