import Localization
import Workbench

/// What cannot be said to a command.
enum CommandErrorPhrase: Phrase {
  case languages([String], instead: String)
  case frameworks([String], instead: String)
  /// Neither a command nor something to train on.
  case noCommand(String, nearest: String?)
  case datasetTwice(String, String)
  case wholeNumber(option: String, instead: String)
  case severalRuns(Int)
  case targetOrEnd
  case lessonSteps(String, count: Int, instead: Int)
  /// What messages call the output stream.
  case standardOutput
}
