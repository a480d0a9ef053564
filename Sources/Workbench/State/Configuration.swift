package import NeuralNetworks

/// What one run is: its data, its network, how it is trained, and when it ends.
///
/// Everything a run does follows from this value (and from the weights it was given, if any).
package struct Configuration: Equatable, Codable, Sendable {
  package var data: DataOptions
  /// From the first hidden layer to the output.
  package var layers: [LayerSpecification]
  package var training: TrainingOptions
  /// The run ends after this many epochs, `mostEpochs` at most; `nil` goes on until it is stopped.
  package var epochs: Int?
  /// The cost whose first epoch is reported as *reached*.
  package var targetCost: Double?
  /// Whether the run ends when it reaches the target.
  package var stopsAtTarget: Bool

  /// No run comes near it, and sums of epochs stay numbers.
  package static let mostEpochs = 1_000_000_000_000

  package init(
    data: DataOptions, layers: [LayerSpecification], training: TrainingOptions,
    epochs: Int? = nil, targetCost: Double? = nil, stopsAtTarget: Bool = false
  ) {
    self.data = data
    self.layers = layers
    self.training = training
    self.epochs = epochs
    self.targetCost = targetCost
    self.stopsAtTarget = stopsAtTarget
  }
}

/// Which data, and how they are prepared.
package struct DataOptions: Equatable, Hashable, Codable, Sendable {
  /// A built-in name, or the path of a CSV file.
  package var dataset: String
  /// The target columns; `nil` is the last one.
  package var target: [String]?
  package var scaling: Scaling
  /// The share of rows held out for testing, 0 ..< 1.
  package var validation: Double
  /// Generated sets only: percent of noise; `nil` is the set's own.
  package var noise: Double?
  /// Generated sets only: how many rows; `nil` is the set's own.
  package var rows: Int?
  /// Generated sets only: another seed is another draw.
  package var seed: UInt64

  package init(
    dataset: String, target: [String]? = nil, scaling: Scaling = .auto, validation: Double = 0,
    noise: Double? = nil, rows: Int? = nil, seed: UInt64 = 1
  ) {
    self.dataset = dataset
    self.target = target
    self.scaling = scaling
    self.validation = validation
    self.noise = noise
    self.rows = rows
    self.seed = seed
  }
}

/// How features are scaled; fitted on the training examples only.
package enum Scaling: String, CaseIterable, Codable, Sendable {
  /// A built-in set's own (pixels / 16, coffee standardised …); `standard` for a file.
  case auto
  case none
  /// To mean 0 and standard deviation 1.
  case standard
  /// To 0 … 1.
  case minmax
}
