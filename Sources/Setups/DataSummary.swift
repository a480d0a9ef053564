package import Datasets
package import Localization
package import NeuralNetworks

/// What the screen says of a run's data.
package struct DataSummary: Equatable, Sendable {
  /// The short name: `digits01`, or a file's name without its folder.
  package var name: String
  /// What a row is, in a line.
  package var title: Message
  /// The names of the feature columns.
  package var features: [String]
  /// The names of the target columns.
  package var outputs: [String]
  /// In the order of the output columns; empty unless the target is classes.
  package var classes: [String]
  /// What the target is.
  package var kind: TargetKind
  /// The rows that train.
  package var trainingCount: Int
  /// The rows that are held out.
  package var validationCount: Int
  /// Columns × rows of a picture, for data that are pictures.
  package var picture: Size?
  /// What was done to the features.
  package var scaling: FittedScaling
  /// What was done to the targets.
  package var targetScaling: FittedScaling
  /// Whether they are drawn by a formula.
  package var isGenerated: Bool
  /// What a run on these data takes as a matter of course.
  package var defaults: RunDefaults
  /// Some rows, for panels that show examples.
  package var sample: DataSample
  /// How the file was read; `nil` if they are not from one.
  package var reading: Message?

  /// A picture's size in pixels.
  package struct Size: Equatable, Sendable {
    /// Pixels across.
    package var width: Int
    /// Pixels down.
    package var height: Int

    package init(width: Int, height: Int) {
      self.width = width
      self.height = height
    }
  }

  package init(
    name: String, title: Message, features: [String], outputs: [String], classes: [String],
    kind: TargetKind, trainingCount: Int, validationCount: Int, picture: Size?,
    scaling: FittedScaling, targetScaling: FittedScaling, isGenerated: Bool, defaults: RunDefaults,
    sample: DataSample
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
    self.targetScaling = targetScaling
    self.isGenerated = isGenerated
    self.defaults = defaults
    self.sample = sample
  }
}
