import Localization

/// What is said when a change is taken back.
enum UndoPhrase: Phrase {
  case takenBack(ChangePhrase, isRunning: Bool)
  case nothing
  case readingGivenUp
  /// In a lesson, nothing before the step's own runs is taken back.
  case stepBegins
}

extension UndoPhrase {
  var message: Message {
    switch self {
    case .takenBack(let change, isRunning: true):
      say("Taken back: {change}. The race goes on.", change: change)
    case .takenBack(let change, isRunning: false):
      say("Taken back: {change}. Press Space to go on.", change: change)
    case .nothing: "Nothing is left to take back."
    case .readingGivenUp: "Reading is given up; the data stay as they are."
    case .stepBegins: "The lesson's step begins here. Press F, then u, to go back farther."
    }
  }
}
