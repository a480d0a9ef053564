package import Session

/// What the state asks of the world outside.
package enum Effect: Equatable, Sendable {
  /// Goes to the training thread, which does in order what it is asked.
  case worker(WorkerCommand)
  /// Sends every cell again, whatever the terminal shows by now.
  case redraw
  /// Whether clicks and the wheel are reported; if not, the mouse selects text.
  case setMouse(Bool)
  /// Gives the terminal back and stops the process until the shell's `fg`.
  case suspend
  /// Ends the program without a question.
  case quit
  /// Writes a picture of the screen as it is: `ScreenAction.exported` is the answer.
  case export(ScreenExport)
  /// Read the lessons, and how far they were taken: `LessonAction.found` is the answer.
  case loadLessons
  /// Writes how far lessons were taken; a lesson goes on where that fails.
  case saveJournal(LessonJournal)
}
