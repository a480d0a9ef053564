/// Gradient descent on one network in one precision.
///
/// A batch is one update. A big batch goes through in chunks that stay in the cache, their gradients
/// added up in a fixed order, so that equal seeds give equal curves bit for bit.
final class Trainer<Scalar: LaneScalar> {
  let architecture: Architecture
  private(set) var options: TrainingOptions
  private(set) var progress: TrainingPosition
  /// The training set; cut into the batches if these come in the file's order.
  private(set) var examples: ChunkedExamples<Scalar>
  let validation: ChunkedExamples<Scalar>?
  let network: Network<Scalar>
  private let gradient: ParameterBlock<Scalar>
  private(set) var moments: [ParameterBlock<Scalar>] = []
  /// The rate of the last update; `nil` before the first one.
  private(set) var lastRate: Double?
  /// The diagnostics of a network that trains on, as far as they are gathered.
  var sweep: DiagnosticSweep<Scalar>?
  /// Whether weights decay apart from their gradient.
  private var decouplesDecay: Bool
  private var order: [Int]
  private let buffer: ChunkBuffer<Scalar>
  private let arena: Arena<Scalar>

  init(
    _ start: TrainingState, options: TrainingOptions, examples: ExampleRows<Scalar>,
    validation: ExampleRows<Scalar>?
  ) {
    arena = Arena()
    architecture = start.architecture
    self.options = options
    decouplesDecay = options.optimizer.decouplesDecay
    let chunked = Self.chunked(examples, options, architecture)
    self.examples = chunked
    self.validation = validation.map { ChunkedExamples($0, needsColumns: chunked.needsColumns) }
    progress = start.progress
    network = Network(architecture, examples.features, in: arena)
    gradient = ParameterBlock(like: network.parameters, in: arena)
    buffer = ChunkBuffer(like: chunked, in: arena)
    order = Array(0..<examples.count)
    network.parameters.assign(start.parameters)
    moments = (0..<options.optimizer.moments).map { index in
      let block = ParameterBlock(like: network.parameters, in: arena)
      if index < start.moments.count { block.assign(start.moments[index]) }
      return block
    }
    arrange()
  }

  convenience init(
    _ start: TrainingState, options: TrainingOptions, _ examples: Examples,
    _ validation: Examples?
  ) {
    let features = FeatureOrder(of: examples, for: start.architecture, in: Scalar.self)
    self.init(
      start, options: options, examples: ExampleRows(examples, features),
      validation: validation.map { ExampleRows($0, features) })
  }

  /// The training set for `options`: batches of at least half a vector in the file's order are cut once,
  /// others gathered one by one.
  private static func chunked(
    _ rows: ExampleRows<Scalar>, _ options: TrainingOptions, _ architecture: Architecture
  ) -> ChunkedExamples<Scalar> {
    let size = batchSize(options, rows.count)
    let isCut = 2 * size >= Scalar.laneCount && (!options.shuffles || size == rows.count)
    return ChunkedExamples(
      rows, batchSize: isCut ? size : nil, capacity: Chunk<Scalar>.capacity(for: architecture),
      needsColumns: !Weights<Scalar>.areByInput(architecture, layer: 0))
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

  /// What goes with the state.
  var trace: TrainingSnapshot.Trace {
    get {
      TrainingSnapshot.Trace(
        order: progress.examples == 0 ? [] : order, lastRate: lastRate,
        gradient: gradient.parameters)
    }
    set {
      if !newValue.order.isEmpty { order = newValue.order }
      lastRate = newValue.lastRate
      gradient.assign(newValue.gradient)
    }
  }

  /// Has `performer` do the parts of what is large enough in this network; `nil`: this thread does all.
  func divideWork(threads: Int, among performer: PartsPerformer?) {
    let chunk = Chunk<Scalar>.capacity(for: architecture)
    let isWorthwhile = SharedWork<Scalar>.isWorthwhile(for: architecture, chunk: chunk)
    network.shared = isWorthwhile ? performer.map { SharedWork(threads: threads, $0) } : nil
  }

  /// A trainer on the same examples that goes on from `state`. What it computes is what one that begins with
  /// `state` would compute, bit for bit.
  func continued(from state: TrainingState) -> Trainer {
    let (rows, others) = (examples.rows, validation?.rows)
    let features = FeatureOrder(of: rows.source, for: state.architecture, in: Scalar.self)
    return features == rows.features
      ? Trainer(state, options: options, examples: rows, validation: others)
      : Trainer(state, options: options, rows.source, others?.source)
  }
}

extension Trainer {
  /// A start's weights and biases for `architecture`, from the seed that this run started from.
  func freshParameters(_ architecture: Architecture) -> [LayerParameters] {
    options.initialization.parameters(
      for: architecture, seed: options.seed, hiddenBias: options.hiddenBias)
  }
}

// MARK: - Updates

extension Trainer {
  var learningRate: Double {
    guard options.decay != 0 else { return options.learningRate }
    return options.learningRate / (1 + options.decay * Double(progress.epoch))
  }

  var batchesPerEpoch: Int {
    (examples.rows.count + batchSize - 1) / batchSize
  }

  private var batchSize: Int {
    Self.batchSize(options, examples.rows.count)
  }

  private static func batchSize(_ options: TrainingOptions, _ count: Int) -> Int {
    max(1, min(options.batchSize ?? count, count))
  }

  /// The rest of the current epoch.
  func trainEpoch() {
    let (epoch, count) = (progress.epoch, examples.rows.count)
    // Held here once: a step retains nothing.
    let (size, isDirect, examples, parameters) = (batchSize, isDirect, examples, network.parameters)
    flushingSubnormals {
      while progress.epoch == epoch && count > 0 {
        let end = progress.examples + size
        train(examples, parameters, to: min(end, count), directly: isDirect && end < count)
      }
    }
  }

  /// One update on the next batch; completes the epoch when it was its last batch.
  func trainBatch() {
    let count = examples.rows.count
    guard count > 0 else { return }
    let end = min(progress.examples + batchSize, count)
    flushingSubnormals { train(examples, network.parameters, to: end, directly: false) }
  }

  /// Whether an update is one step down the gradient of one chunk.
  private var isDirect: Bool {
    options.optimizer == .sgd && options.l1 == 0 && options.l2 == 0 && options.clipNorm == nil
      && batchSize <= examples.capacity
  }

  /// An update on the examples up to `end`: `directly` where the gradient comes up, or by way of its
  /// memory, where the diagnostics find it. The numbers are the same, and a network too large for the
  /// cache is quicker by a sixth (measured).
  private func train(
    _ examples: ChunkedExamples<Scalar>, _ parameters: ParameterBlock<Scalar>, to end: Int,
    directly: Bool
  ) {
    update(to: end, of: examples.rows.count) { scale, rate in
      if directly {
        differentiate(
          examples, progress.examples..<end, scale, into: parameters,
          .descend(rate: Scalar(rate)))
      } else {
        differentiate(examples, progress.examples..<end, scale, into: gradient, .set)
        descend(rate)
      }
    }
  }

  /// Cost and accuracy of the network as it is, and one epoch of one update: the forward pass that the
  /// gradient needs has both.
  func evaluateAndTrainEpoch() -> Evaluation {
    let (examples, count, penalty) = (examples, examples.rows.count, penalty)
    precondition(batchesPerEpoch <= 1 && progress.examples == 0, "an epoch of one update")
    var sums = EvaluationSums(examples.rows, options.loss)
    flushingSubnormals {
      guard count > 0 else { return }
      update(to: count, of: count) { scale, rate in
        for index in 0..<examples.count {
          let chunk = examples.chunk(index, on: network.shared)
          network.forward(chunk, evaluatedBy: &sums)
          network.backward(
            chunk, options.loss, scale: scale, into: gradient, index == 0 ? .set : .add)
        }
        descend(rate)
      }
    }
    return sums.evaluation(penalty: penalty)
  }

  /// Counts an update on the examples up to `end`, which `body` makes of the scale of their loss and the
  /// rate.
  @inline(__always)
  private func update(
    to end: Int, of count: Int, _ body: (_ scale: Scalar, _ rate: Double) -> Void
  ) {
    let scale = lossScale(end - progress.examples)
    progress.updates += 1
    let rate = learningRate
    lastRate = rate
    body(scale, rate)
    progress.advance(to: end, of: count)
    if progress.examples == 0 { arrange() }
  }

  /// Takes the optimizer's step down the gradient.
  @inline(__always)
  private func descend(_ rate: Double) {
    addPenalties(to: gradient)
    if let most = options.clipNorm { clip(gradient.flat, to: most) }
    decayWeights(weightDecay(rate))
    lastUpdate.apply(options.optimizer, rate: rate, number: progress.updates)
  }

  /// Hands the gradient of `scale` × the summed loss of the examples in `range` of this epoch's order to
  /// `target`: for `use` the first chunk, to be added the others.
  @inline(__always)
  private func differentiate(
    _ examples: ChunkedExamples<Scalar>, _ range: Range<Int>, _ scale: Scalar,
    into target: ParameterBlock<Scalar>, _ use: GradientUse<Scalar>
  ) {
    let size = examples.batchSize
    if !isShuffled && size == batchSize && range.lowerBound % size == 0 {
      let first = range.lowerBound / size * examples.chunksPerBatch
      differentiate(examples.chunk(first, on: network.shared), scale, into: target, use)
      if examples.chunksPerBatch > 1 { addRest(of: examples, after: first, scale, to: target) }
    } else {
      for first in stride(from: range.lowerBound, to: range.upperBound, by: examples.capacity) {
        let part = first..<min(first + examples.capacity, range.upperBound)
        differentiate(
          buffer.gather(examples.rows, part, order: order, on: network.shared), scale, into: target,
          first > range.lowerBound ? .add : use)
      }
    }
  }

  /// Adds the gradients of the chunks that chunk `first` shares its batch with. A function of its own: as
  /// a loop in the one that calls it, it would retain the chunks for every batch (an atomic addition is a
  /// hundredth of a step of W1).
  @inline(never)
  private func addRest(
    of examples: ChunkedExamples<Scalar>, after first: Int, _ scale: Scalar,
    to target: ParameterBlock<Scalar>
  ) {
    for index in first + 1..<min(first + examples.chunksPerBatch, examples.count) {
      differentiate(examples.chunk(index, on: network.shared), scale, into: target, .add)
    }
  }

  /// A single batch is the same set in any order.
  private var isShuffled: Bool {
    options.shuffles && batchSize < examples.rows.count
  }

  /// What makes the mean loss of `count` examples of their summed loss.
  func lossScale(_ count: Int) -> Scalar {
    Scalar(1 / Double(count * (options.loss == .cce ? 1 : examples.rows.targets.columns)))
  }

  /// Hands the gradient of `scale` × the chunk's summed loss to `target`.
  func differentiate(
    _ chunk: Chunk<Scalar>, _ scale: Scalar, into target: ParameterBlock<Scalar>,
    _ use: GradientUse<Scalar>
  ) {
    network.forward(chunk, slopes: true)
    network.backward(chunk, options.loss, scale: scale, into: target, use)
  }

  /// Adds λ₂ W + λ₁ sign(W), on the weights only.
  func addPenalties(to gradient: ParameterBlock<Scalar>) {
    guard options.l1 != 0 || options.l2 != 0 else { return }
    let (l1, l2) = (Scalar(options.l1), Scalar(decouplesDecay ? 0 : options.l2))
    for (slice, target) in zip(network.parameters.layers, gradient.layers) {
      for index in 0..<slice.weights.numbers.count {
        let w = slice.weights.numbers[index]
        let negative = Scalar.choose(.zero, isGreaterThan: w, .all(-1), else: .zero)
        let sign = Scalar.choose(w, isGreaterThan: .zero, .all(1), else: negative)
        target.weights.numbers[index] += w * l2 + sign * l1
      }
    }
  }

  /// Scales a gradient whose length is above `most` down to it. One that is not finite stays: its run
  /// diverges as it would have. Squares are of shares of the largest number, so that none overflows.
  private func clip(_ gradient: Matrix<Scalar>, to most: Double) {
    var greatest = Lanes<Scalar>.zero
    for index in 0..<gradient.count {
      let g = gradient[index]
      let size = Scalar.choose(.zero, isGreaterThan: g, -g, else: g)
      greatest = Scalar.choose(size, isGreaterThan: greatest, size, else: greatest)
    }
    let unit = greatest.max()
    guard unit > 0, unit.isFinite else { return }
    var squares = Lanes<Scalar>.zero
    for index in 0..<gradient.count {
      let share = gradient[index] / unit
      squares = squares.addingProduct(share, share)
    }
    let norm = Double(unit) * Double(squares.sum()).squareRoot()
    guard norm > most else { return }
    let scale = Scalar(most / norm)
    for index in 0..<gradient.count { gradient[index] *= scale }
  }

  /// The share of themselves that weights lose at an update.
  func weightDecay(_ rate: Double) -> Double { decouplesDecay ? rate * options.l2 : 0 }

  private func decayWeights(_ share: Double) {
    guard share != 0 else { return }
    let rest = Scalar(1 - share)
    for slice in network.parameters.layers {
      for index in 0..<slice.weights.numbers.count { slice.weights.numbers[index] *= rest }
    }
  }

  /// The parts of an update: before it, or as the last one left them.
  var lastUpdate: Update<Scalar> {
    Update(
      parameters: network.parameters.flat, gradient: gradient.flat,
      first: moments.count > 0 ? moments[0].flat : gradient.flat,
      second: moments.count > 1 ? moments[1].flat : gradient.flat)
  }

  /// Puts the examples in the order of the epoch that begins. Layers take the seed's streams from 0
  /// on, orders those from 2³² on.
  private func arrange() {
    for index in order.indices { order[index] = index }
    guard isShuffled else { return }
    var stream = RandomStream(seed: options.seed, stream: 1 << 32 + UInt64(progress.epoch))
    stream.shuffle(&order)
  }
}

// MARK: - Changes

extension Trainer {
  func setActivation(_ activation: Activation, ofLayer layer: Int) {
    network.activations[layer] = activation
    sweep = nil
  }

  /// Takes over other weights of the same shapes.
  func assign(_ parameters: [LayerParameters]) {
    network.parameters.assign(parameters)
    sweep = nil
  }

  /// Takes over new options, but for those that belong to a start; the optimizer starts afresh if it
  /// is another one. A new order begins with the next epoch.
  func setOptions(_ new: TrainingOptions) {
    let old = options
    options = new
    sweep = nil
    options.seed = old.seed
    options.initialization = old.initialization
    options.hiddenBias = old.hiddenBias
    options.precision = old.precision
    if new.optimizer != old.optimizer {
      decouplesDecay = new.optimizer.decouplesDecay
      progress.updates = 0
      lastRate = nil
      moments = (0..<new.optimizer.moments).map { _ in
        ParameterBlock(like: network.parameters, in: arena)
      }
    }
    if new.shuffles != old.shuffles || new.batchSize != old.batchSize {
      examples = Self.chunked(examples.rows, options, architecture)
      if progress.examples == 0 { arrange() }
    }
  }
}
