package import NeuralNetworks

/// How far a run has come: the numbers of its last evaluation.
package struct RunProgress: Equatable, Sendable {
  /// Completed epochs.
  package var epoch: Int
  /// Updates so far.
  package var step: Int
  /// Batches done in the epoch that is under way.
  package var batch: Int
  /// Updates in an epoch.
  package var batchesPerEpoch: Int
  /// Time spent in updates alone.
  package var seconds: Double
  /// The rate of the next update.
  package var learningRate: Double
  /// Over the training set.
  package var evaluation: Evaluation
  /// Over the held-out rows; `nil` if none are held out.
  package var validation: Evaluation?
  /// The first epoch after which every training example was classified right.
  package var perfect: Int?

  package init(
    epoch: Int, step: Int, batch: Int, batchesPerEpoch: Int, seconds: Double, learningRate: Double,
    evaluation: Evaluation, validation: Evaluation?
  ) {
    self.epoch = epoch
    self.step = step
    self.batch = batch
    self.batchesPerEpoch = batchesPerEpoch
    self.seconds = seconds
    self.learningRate = learningRate
    self.evaluation = evaluation
    self.validation = validation
  }
}
