import NeuralNetworks

extension ProblemPhrase {
  /// The engine's own: its preconditions say the same.
  package var english: String { problem.description }
}
