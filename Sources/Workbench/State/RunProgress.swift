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

/// What only a panel that shows it needs, computed at the frame rate at most.
public struct RunDetails: Equatable, Sendable {
  /// The epoch these were taken at.
  public var epoch: Int
  /// Layer by layer.
  public var parameters: [LayerParameters]
  /// Layer by layer, over the training set.
  public var diagnostics: [LayerDiagnostics]
  /// The layer the histogram belongs to.
  public var layer: Int
  /// z of that layer over its units and the training examples.
  public var preactivations: Histogram

  public init(
    epoch: Int, parameters: [LayerParameters], diagnostics: [LayerDiagnostics], layer: Int,
    preactivations: Histogram
  ) {
    self.epoch = epoch
    self.parameters = parameters
    self.diagnostics = diagnostics
    self.layer = layer
    self.preactivations = preactivations
  }
}
