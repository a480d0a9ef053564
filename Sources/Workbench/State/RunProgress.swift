public import NeuralNetworks

/// How far a run has come: the numbers of its last evaluation.
public struct RunProgress: Equatable, Sendable {
  public var epoch: Int
  /// Updates so far.
  public var step: Int
  /// Batches done in the epoch that is under way.
  public var batch: Int
  public var batchesPerEpoch: Int
  /// Time spent in updates alone.
  public var seconds: Double
  /// The rate of the next update.
  public var learningRate: Double
  /// Over the training set.
  public var evaluation: Evaluation
  /// Over the held-out rows; `nil` if none are held out.
  public var validation: Evaluation?
  /// The first epoch after which every training example was classified right.
  public var perfect: Int?

  public init(
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
