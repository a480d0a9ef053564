import Localization

/// What is said when a change is taken back.
enum UndoPhrase: Phrase {
  case takenBack(ChangePhrase, isRunning: Bool)
  case nothing
  case readingGivenUp
  /// In a lesson, nothing before the step's own runs is taken back.
  case stepBegins
}
