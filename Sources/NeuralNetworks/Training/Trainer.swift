/// Gradient descent on one network in one precision.
///
/// A batch is one update. A big batch goes through in chunks that stay in the cache, their gradients
/// added up in a fixed order, so that equal seeds give equal curves bit for bit.
final class Trainer<Scalar: LaneScalar> {
  private(set) var options: TrainingOptions
  private(set) var progress: Progress
  let examples: ExampleRows<Scalar>
  let validation: ExampleRows<Scalar>?
  var network: Network<Scalar>
  var chunk: Chunk<Scalar>
  private(set) var moments: [ParameterBlock<Scalar>]
  let gradient: ParameterBlock<Scalar>
  private var order: [Int]
  /// The rate of the last update; `nil` before the first one.
  private(set) var lastRate: Double?
  let architecture: Architecture
  private let arena: Arena<Scalar>

  init(
    _ start: TrainingState, options: TrainingOptions, examples: ExampleRows<Scalar>,
    validation: ExampleRows<Scalar>?
  ) {
    arena = Arena()
    architecture = start.architecture
    self.options = options
    self.examples = examples
    self.validation = validation
    progress = start.progress
    network = Network(architecture, in: arena)
    gradient = ParameterBlock(architecture, in: arena)
    chunk = Chunk(
      features: examples.inputs.columns, outputs: examples.targets.columns, in: arena)
    moments = []
    order = Array(0..<examples.count)
    network.parameters.assign(start.parameters)
    for source in start.moments {
      let block = ParameterBlock(architecture, in: arena)
      block.assign(source)
      moments.append(block)
    }
    while moments.count < options.optimizer.moments {
      moments.append(ParameterBlock(architecture, in: arena))
    }
    arrange()
  }

  /// Everything that another trainer needs to go on from here.
  var state: TrainingState {
    var current = architecture
    for layer in current.layers.indices {
      current.layers[layer].activation = network.activations[layer]
    }
    return TrainingState(
      architecture: current, parameters: network.parameters.parameters,
      moments: moments.map(\.parameters), progress: progress)
  }

  var learningRate: Double {
    options.learningRate / (1 + options.decay * Double(progress.epoch))
  }

  var batchSize: Int {
    max(1, min(options.batchSize ?? examples.count, examples.count))
  }

  var batchesPerEpoch: Int {
    (examples.count + batchSize - 1) / batchSize
  }

  /// A trainer on the same examples that goes on from `state`.
  func continued(from state: TrainingState) -> Trainer {
    Trainer(state, options: options, examples: examples, validation: validation)
  }

  /// The rest of the current epoch.
  func trainEpoch() {
    let epoch = progress.epoch
    while progress.epoch == epoch && examples.count > 0 { trainBatch() }
  }

  /// One update on the next batch; completes the epoch when it was its last batch.
  func trainBatch() {
    guard examples.count > 0 else { return }
    let end = min(progress.examples + batchSize, examples.count)
    gradient.flat.fill(with: 0)
    addGradient(of: progress.examples..<end, order: order, into: gradient)
    addPenalties(to: gradient)
    update()
    progress.advance(to: end, of: examples.count)
    if progress.examples == 0 { arrange() }
  }

  /// Adds the gradient of the mean loss over the examples in `range` of `order`; `body` sees each
  /// chunk's slopes.
  func addGradient(
    of range: Range<Int>, order: [Int]?, into gradient: ParameterBlock<Scalar>,
    _ body: () -> Void = {}
  ) {
    let values = options.loss == .cce ? 1 : examples.targets.columns
    let scale = Scalar(1 / Double(range.count * values))
    for start in stride(from: range.lowerBound, to: range.upperBound, by: Chunk<Scalar>.capacity) {
      let end = min(start + Chunk<Scalar>.capacity, range.upperBound)
      chunk.fill(examples, start..<end, order: order)
      network.forward(chunk, slopes: true)
      network.backward(chunk, options.loss, scale: scale, into: gradient)
      body()
    }
  }

  /// Adds λ₂ W + λ₁ sign(W), on the weights only.
  func addPenalties(to gradient: ParameterBlock<Scalar>) {
    guard options.l1 != 0 || options.l2 != 0 else { return }
    let (l1, l2) = (Scalar(options.l1), Scalar(options.l2))
    for (slice, target) in zip(network.parameters.layers, gradient.layers) {
      for index in 0..<slice.weights.count {
        let w = slice.weights[index]
        let sign = Lanes<Scalar>.zero.replacing(with: 1, where: w .> 0)
          .replacing(with: -1, where: w .< 0)
        target.weights[index] += w * l2 + sign * l1
      }
    }
  }

  private func update() {
    progress.updates += 1
    lastRate = learningRate
    lastUpdate.apply(options.optimizer, rate: learningRate, updates: progress.updates)
  }

  /// The parts of an update: before it, or as the last one left them.
  var lastUpdate: Update<Scalar> {
    Update(
      parameters: network.parameters.flat, gradient: gradient.flat, moments: moments.map(\.flat))
  }

  /// Puts the examples in the order of the epoch that begins.
  private func arrange() {
    for index in order.indices { order[index] = index }
    guard options.shuffles else { return }
    var stream = RandomStream(seed: options.seed, stream: Self.orderStream(progress.epoch))
    stream.shuffle(&order)
  }

  /// Layers take the streams from 0 on, orders those from 2³² on.
  private static func orderStream(_ epoch: Int) -> UInt64 {
    1 << 32 + UInt64(epoch)
  }

  /// Takes over new options; the optimizer starts afresh if it is another one.
  func setOptions(_ new: TrainingOptions) {
    let old = options
    options = new
    options.seed = old.seed
    options.initialization = old.initialization
    options.hiddenBias = old.hiddenBias
    options.precision = old.precision
    if new.optimizer != old.optimizer { restartOptimizer() }
    if new.shuffles != old.shuffles && progress.examples == 0 { arrange() }
  }

  private func restartOptimizer() {
    progress.updates = 0
    lastRate = nil
    moments = (0..<options.optimizer.moments).map { _ in ParameterBlock(architecture, in: arena) }
  }
}
