public import NeuralNetworks

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
  /// What was done to the features.
  public var scaling: FittedScaling
  public var isGenerated: Bool
  /// What a run on these data takes as a matter of course.
  public var defaults: RunDefaults
  public var sample: DataSample

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
    kind: TargetKind, trainingCount: Int, validationCount: Int, picture: Size?,
    scaling: FittedScaling, isGenerated: Bool, defaults: RunDefaults, sample: DataSample
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
    self.scaling = scaling
    self.isGenerated = isGenerated
    self.defaults = defaults
    self.sample = sample
  }
}
