extension UndoPhrase {
  var english: String {
    switch self {
    case .takenBack(let change, let isRunning):
      "Taken back: \(change.english). \(isRunning ? "The race goes on." : "Press Space to go on.")"
    case .nothing: "Nothing is left to take back."
    case .readingGivenUp: "Reading is given up; the data stay as they are."
    case .stepBegins: "The lesson's step begins here. Press F, then u, to go back farther."
    }
  }
}
