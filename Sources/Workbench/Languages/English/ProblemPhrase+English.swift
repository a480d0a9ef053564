extension ProblemPhrase {
  /// The engine's own: its preconditions say the same.
  var english: String { problem.description }
}
