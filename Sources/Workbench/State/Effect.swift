package import Session

/// What the state asks of the world outside.
package enum Effect: Equatable, Sendable {
  case worker(WorkerCommand)
  case redraw
  case setMouse(Bool)
  case suspend
  case quit
  /// Read the lessons, and how far they were taken: `LessonAction.found` is the answer.
  case loadLessons
  case saveJournal(LessonJournal)
}
