/// A run: a network, its training set, and how far training has come.
///
/// Epoch 0 is the state before any update; epoch k is after k passes over the training examples. The
/// same seed, shapes and data give the same numbers on every run, bit for bit. Not `Sendable`: a run
/// lives on one thread.
public final class Training {
  private(set) var engine: Engine
  private var performer: PartsPerformer?
  private var threads = 1
  /// The network's shape as it is now: changes while it trains are in it.
  public private(set) var architecture: Architecture
  /// What it was last asked to train with.
  public private(set) var options: TrainingOptions

  /// A run at epoch 0.
  ///
  /// Starts from `parameters` if given, which have the architecture's shapes, otherwise from weights
  /// drawn as `options` say. The architecture has no `problem(with:)` the loss, and fits the examples.
  public init(
    architecture: Architecture, options: TrainingOptions, examples: Examples,
    validation: Examples? = nil, parameters: [LayerParameters]? = nil
  ) {
    Self.check(architecture, options, examples)
    self.architecture = architecture
    self.options = options
    let start = TrainingState(
      architecture: architecture,
      parameters: parameters
        ?? options.initialization.parameters(
          for: architecture, seed: options.seed, hiddenBias: options.hiddenBias),
      moments: [], progress: TrainingPosition())
    switch options.precision {
    case .single: engine = .single(Trainer(start, options: options, examples, validation))
    case .double: engine = .double(Trainer(start, options: options, examples, validation))
    }
  }

  /// A run that a trainer goes on with.
  init(_ engine: Engine, _ architecture: Architecture, _ options: TrainingOptions) {
    self.engine = engine
    self.architecture = architecture
    self.options = options
  }

  private static func check(
    _ architecture: Architecture, _ options: TrainingOptions, _ examples: Examples
  ) {
    let problem = architecture.problem(with: options.loss)
    precondition(problem == nil, problem?.description ?? "")
    precondition(
      architecture.inputs == examples.features,
      "a network of \(architecture.inputs) inputs cannot read \(examples.features) features")
    precondition(
      architecture.layers.last?.units == examples.outputs,
      "an output layer of \(architecture.layers.last?.units ?? 0) units cannot meet "
        + "\(examples.outputs) targets")
  }
}

/// The trainer in the run's precision. An enum, not a protocol: calls through a protocol's witness
/// table would reach code that is not specialised for the precision.
enum Engine {
  case single(Trainer<Float>)
  case double(Trainer<Double>)
}

// MARK: - Progress

extension Training {
  private var progress: TrainingPosition {
    switch engine {
    case .single(let trainer): trainer.progress
    case .double(let trainer): trainer.progress
    }
  }

  /// Completed epochs.
  public var epoch: Int { progress.epoch }
  /// Updates so far.
  public var step: Int { progress.step }
  /// Batches done in the current epoch.
  public var batch: Int { progress.batch }

  /// Updates in an epoch.
  public var batchesPerEpoch: Int {
    switch engine {
    case .single(let trainer): trainer.batchesPerEpoch
    case .double(let trainer): trainer.batchesPerEpoch
    }
  }

  /// The current epoch's rate: α / (1 + decay · epoch).
  public var learningRate: Double {
    options.learningRate / (1 + options.decay * Double(epoch))
  }

  /// The weights and biases of every layer, in double precision.
  public var parameters: [LayerParameters] {
    switch engine {
    case .single(let trainer): trainer.network.parameters.parameters
    case .double(let trainer): trainer.network.parameters.parameters
    }
  }

  /// False once any weight or bias is NaN or infinite: the run has diverged.
  public var hasFiniteParameters: Bool {
    switch engine {
    case .single(let trainer): trainer.hasFiniteParameters
    case .double(let trainer): trainer.hasFiniteParameters
    }
  }
}

// MARK: - Training

extension Training {
  /// One update; completes the epoch when it was its last batch.
  public func trainBatch() {
    switch engine {
    case .single(let trainer): trainer.trainBatch()
    case .double(let trainer): trainer.trainBatch()
    }
  }

  /// The rest of the current epoch.
  public func trainEpoch() {
    switch engine {
    case .single(let trainer): trainer.trainEpoch()
    case .double(let trainer): trainer.trainEpoch()
    }
  }

  /// `evaluate()`, then `trainEpoch()`, in one pass over the examples: for an epoch that is one update, and
  /// has not begun.
  public func evaluateAndTrainEpoch() -> Evaluation {
    switch engine {
    case .single(let trainer): trainer.evaluateAndTrainEpoch()
    case .double(let trainer): trainer.evaluateAndTrainEpoch()
    }
  }
}

// MARK: - Threads

extension Training {
  /// From now on has `performer` do the parts of large products; `nil`: the calling thread does all.
  ///
  /// The numbers are the same, bit for bit. Products too small to gain are not divided, and a network
  /// of small layers never calls it.
  ///
  /// - Parameter threads: how many parts are done at once; more threads are given smaller parts.
  public func divideWork(threads: Int = 2, among performer: PartsPerformer?) {
    (self.threads, self.performer) = (threads, performer)
    switch engine {
    case .single(let trainer): trainer.divideWork(threads: threads, among: performer)
    case .double(let trainer): trainer.divideWork(threads: threads, among: performer)
    }
  }
}

// MARK: - Changes while it trains

extension Training {
  /// Gives layer `layer` another activation. Weights, counters and the optimizer's memory stay.
  public func setActivation(_ activation: Activation, ofLayer layer: Int) {
    architecture.layers[layer].activation = activation
    switch engine {
    case .single(let trainer): trainer.setActivation(activation, ofLayer: layer)
    case .double(let trainer): trainer.setActivation(activation, ofLayer: layer)
    }
  }

  /// Takes over loss, optimizer, rate, decay, batch size, penalties and shuffling from the next update
  /// on; the optimizer starts afresh if it is another one. Seed, initialiser and precision belong to a
  /// run's start: they take effect in a new one.
  public func setOptions(_ options: TrainingOptions) {
    self.options = options
    switch engine {
    case .single(let trainer): trainer.setOptions(options)
    case .double(let trainer): trainer.setOptions(options)
    }
  }

  /// Gives one parameter another value: that at `place` from 0, layer by layer W by rows, then b. A place
  /// past the end changes nothing. Counters and the optimizer's memory stay.
  public func changeParameter(_ place: Int, _ change: (Double) -> Double) {
    var (parameters, rest) = (self.parameters, place)
    for layer in parameters.indices {
      let (weights, biases) = (parameters[layer].weights.count, parameters[layer].biases.count)
      if rest < weights {
        parameters[layer].weights[rest] = change(parameters[layer].weights[rest])
      } else if rest < weights + biases {
        let unit = rest - weights
        parameters[layer].biases[unit] = change(parameters[layer].biases[unit])
      }
      rest -= weights + biases
      if rest < 0 { break }
    }
    switch engine {
    case .single(let trainer): trainer.assign(parameters)
    case .double(let trainer): trainer.assign(parameters)
    }
  }

  /// Appends a unit to layer `layer`, its weights drawn from the layer's stream. Other weights stay.
  public func addUnit(toLayer layer: Int) {
    reshape { $0.resizing(layer: layer, by: 1, fresh: $1) }
  }

  /// Removes the last unit of layer `layer`, which has more than one. Other weights stay.
  public func removeUnit(fromLayer layer: Int) {
    precondition(architecture.layers[layer].units > 1, "a layer has at least one unit")
    reshape { $0.resizing(layer: layer, by: -1, fresh: $1) }
  }

  /// Puts a layer at `index`. Layers whose shape it does not change keep their weights.
  public func insertLayer(_ layer: LayerSpecification, at index: Int) {
    reshape { $0.inserting(layer, at: index, fresh: $1) }
  }

  /// Removes the layer at `index`, of more than one. Layers whose shape that does not change keep
  /// their weights.
  public func removeLayer(at index: Int) {
    precondition(architecture.layers.count > 1, "a network has at least one layer")
    reshape { $0.removing(at: index, fresh: $1) }
  }

  private func reshape(
    _ change: (TrainingState, _ fresh: (Architecture) -> [LayerParameters]) -> TrainingState
  ) {
    switch engine {
    case .single(let trainer):
      let state = change(trainer.state, trainer.freshParameters)
      engine = .single(trainer.continued(from: state))
      architecture = state.architecture
    case .double(let trainer):
      let state = change(trainer.state, trainer.freshParameters)
      engine = .double(trainer.continued(from: state))
      architecture = state.architecture
    }
    divideWork(threads: threads, among: performer)
  }
}
