package import Datasets
package import NeuralNetworks

/// What one run is: its data, its network, how it is trained, and when it ends.
///
/// Everything a run does follows from this value (and from the weights it was given, if any).
package struct Configuration: Equatable, Codable, Sendable {
  /// What it is trained on.
  package var data: DataOptions
  /// From the first hidden layer to the output.
  package var layers: [LayerSpecification]
  /// How it is trained.
  package var training: TrainingOptions
  /// The run ends after this many epochs, `mostEpochs` at most; `nil` goes on until it is stopped.
  package var epochs: Int?
  /// The cost whose first epoch is reported as *reached*.
  package var targetCost: Double?
  /// Whether the run ends when it reaches the target.
  package var stopsAtTarget: Bool

  /// No run comes near it, and sums of epochs stay numbers.
  package static let mostEpochs = 1_000_000_000_000

  /// How far its targets are scaled, where they are.
  package var targetForm: TargetForm {
    TargetForm(
      data.targetScaling, output: layers.last?.activation ?? .linear, loss: training.loss)
  }

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
