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

/// What the screen says of a run's data.
public struct DataSummary: Equatable, Sendable {
  /// The short name: `digits01`, or a file's name without its folder.
  public var name: String
  public var title: String
  public var features: [String]
  public var outputs: [String]
  /// In the order of the output columns; empty unless the target is classes.
  public var classes: [String]
  public var kind: TargetKind
  public var trainingCount: Int
  public var validationCount: Int
  /// Columns × rows of a picture, for data that are pictures.
  public var picture: Size?
  public var isGenerated: Bool
  /// What a run on these data takes as a matter of course.
  public var defaults: RunDefaults

  /// A picture's size in pixels.
  public struct Size: Equatable, Sendable {
    public var width: Int
    public var height: Int

    public init(width: Int, height: Int) {
      self.width = width
      self.height = height
    }
  }

  public init(
    name: String, title: String, features: [String], outputs: [String], classes: [String],
    kind: TargetKind, trainingCount: Int, validationCount: Int, picture: Size?, isGenerated: Bool,
    defaults: RunDefaults
  ) {
    self.name = name
    self.title = title
    self.features = features
    self.outputs = outputs
    self.classes = classes
    self.kind = kind
    self.trainingCount = trainingCount
    self.validationCount = validationCount
    self.picture = picture
    self.isGenerated = isGenerated
    self.defaults = defaults
  }
}
