package import Datasets
package import NeuralNetworks

/// What came of a run: what a report says of it.
package struct TrainingOutcome: Equatable, Sendable {
  /// J over the training set after every epoch, from 0 on. At least one.
  package var costs: [Double]
  /// Over the training set, at the end.
  package var training: Evaluation
  /// Over the held-out rows, at the end.
  package var validation: Evaluation?
  /// The first epoch whose cost is at or below the target.
  package var reached: Int?
  /// The epoch at which a cost or a weight was no longer finite.
  package var diverged: Int?
  /// Of updates only: no loading, evaluating or writing.
  package var seconds: Double
  /// The layers at the end, over the training set.
  package var layers: [LayerDiagnostics]
  /// Of each target over the training set, at the end; `nil` where the accuracy says it all.
  package var scores: TargetScores?
  /// The same over the held-out rows.
  package var validationScores: TargetScores?

  package init(
    costs: [Double], training: Evaluation, validation: Evaluation? = nil, reached: Int? = nil,
    diverged: Int? = nil, seconds: Double, layers: [LayerDiagnostics],
    scores: TargetScores? = nil, validationScores: TargetScores? = nil
  ) {
    self.costs = costs
    self.training = training
    self.validation = validation
    self.reached = reached
    self.diverged = diverged
    self.seconds = seconds
    self.layers = layers
    self.scores = scores
    self.validationScores = validationScores
  }

  /// Full passes over the training examples.
  package var epochs: Int { costs.count - 1 }

  /// How many examples a second the updates went through; `nil` before the first.
  ///
  /// - Parameter examples: of the training set.
  package func examplesPerSecond(_ examples: Int) -> Double? {
    epochs > 0 && seconds > 0 ? Double(epochs) * Double(examples) / seconds : nil
  }
}
