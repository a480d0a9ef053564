import Localization

/// What is said where nothing is drawn: events, and answers to what was typed.
enum NarrationPhrase: Phrase, Equatable {
  /// A run's cost.
  struct Cost: Equatable {
    var run: Character
    var value: String
  }

  // Of runs
  case epoch(String, [Cost])
  case reached(Character, target: String, epoch: String)
  case diverged(Character, epoch: String)
  case finished(Character, epoch: String, cost: String)
  case allEnded
  case ofRun(Character, String)
  // Of what was typed
  case welcome, keysToo
  case unknown(String, nearest: String?)
  case wants(String, String, values: [String])
  case refuses(String, String, values: [String])
  case takesNothing(String, String)
  case values([String])
  case alreadyRunning, notRunning, nothingChanged, notKnown, done
  case typeCommands
  case typeAfter(String)
  case waitWants(String)
  // Of lessons
  case noLesson
  case step(String, String, Int, of: Int)
  case choose(Int)
  case typeNumber, yourTurn, onward, lessonEnds
  case lesson(String, name: String, String, place: String?)
  case openLesson
}
