package import Datasets
package import NeuralNetworks

/// What holds for a run on a certain data set where its user says nothing.
package struct RunDefaults: Equatable, Sendable {
  /// How long a run goes on of which nothing is said, where it cannot go on until it is stopped.
  package static let usualEpochs = 200

  /// Features after scaling: the inputs of the first layer.
  package var features: Int
  /// Target columns, one for each class: the units of the output layer.
  package var outputs: Int
  /// What the target is.
  package var kind: TargetKind
  /// Whether the target is classes even where nobody asks for them.
  package var isOfClasses = false
  /// The least and the largest target.
  package var targets: ClosedRange<Double>
  /// How many rows there are, training and held out; `nil` where nobody counted.
  package var rows: Int?
  /// The units of the hidden layers.
  package var hiddenUnits: [Int]
  /// The output layer's activation.
  package var outputActivation: Activation
  /// The loss that goes with it.
  package var loss: Loss
  /// α of plain gradient descent.
  package var learningRate: Double
  /// What the steps are made with.
  package var optimizer = Optimizer.sgd
  /// Examples in a batch; `nil` for all.
  package var batchSize: Int?
  /// What holds where targets stay in their units, if they usually do not.
  package var inUnits: Recommendation.InUnits?
  /// The cost to reach; `nil` for none.
  package var targetCost: Double?
  /// How long a run goes on: `nil` until it is stopped.
  package var epochs: Int?

  /// `targets` is the range of the target's values; `hiddenUnits` the units of each hidden layer.
  package init(
    features: Int, outputs: Int, kind: TargetKind, targets: ClosedRange<Double>,
    rows: Int? = nil,
    hiddenUnits: [Int], outputActivation: Activation? = nil, loss: Loss? = nil,
    learningRate: Double? = nil,
    targetCost: Double? = nil, epochs: Int? = nil
  ) {
    self.features = features
    self.outputs = outputs
    self.kind = kind
    self.targets = targets
    self.rows = rows
    self.hiddenUnits = hiddenUnits
    self.outputActivation = outputActivation ?? kind.outputActivation
    self.loss = loss ?? kind.loss
    self.learningRate = learningRate ?? self.loss.usualRate
    self.targetCost = targetCost
    self.epochs = epochs
  }

  /// The defaults for `dataset`.
  ///
  /// - Parameter epochs: how long a run goes on; `nil` until it is stopped.
  package init(_ dataset: Dataset, epochs: Int?) {
    let recommended = dataset.recommended
    self.init(
      features: dataset.features.count, outputs: dataset.outputWidth, kind: dataset.kind,
      targets: (dataset.outputs.min() ?? 0)...(dataset.outputs.max() ?? 0),
      rows: dataset.count, hiddenUnits: recommended.hiddenUnits,
      outputActivation: recommended.outputActivation,
      loss: recommended.loss, learningRate: recommended.learningRate,
      targetCost: recommended.targetCost, epochs: epochs)
    isOfClasses = dataset.isOfClasses
    optimizer = recommended.optimizer
    batchSize = recommended.batchSize
    inUnits = recommended.inUnits
  }

  /// The default network: `hidden` in the hidden layers, what the target asks for at the output.
  package func layers(hidden: Activation = .relu) -> [LayerSpecification] {
    hiddenUnits.map { LayerSpecification(units: $0, activation: hidden) }
      + [LayerSpecification(units: outputs, activation: outputActivation)]
  }

  /// The defaults where targets are scaled as far as `form` says.
  package func forTargets(_ form: TargetForm) -> RunDefaults {
    guard form == .inUnits, let inUnits else { return self }
    var defaults = self
    defaults.learningRate = inUnits.learningRate
    defaults.targetCost = inUnits.targetCost
    defaults.outputActivation = inUnits.outputActivation
    return defaults
  }

  /// The default loss of a network with such an output layer.
  package func loss(of output: Activation) -> Loss {
    output.isElementwise ? loss : TargetKind.classes.loss
  }

  /// Whether so large a share of the rows can be held out: at least one row, and not all of them.
  package func canHoldOut(_ share: Double) -> Bool {
    guard share > 0, let rows else { return true }
    return 1..<max(2, rows) ~= PreparedData.heldOutCount(share, of: rows) && rows > 1
  }

  /// The default learning rate of an optimizer. What divides by the gradient's size starts from the same
  /// rate on all data.
  package func learningRate(of optimizer: Optimizer) -> Double {
    optimizer.gain.map { learningRate / $0 } ?? 0.001
  }
}
