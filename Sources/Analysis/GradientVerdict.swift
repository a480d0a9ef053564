package import NeuralNetworks

/// What is wrong with the gradient on its way back, or that nothing is, with the number it rests on.
package struct GradientVerdict: Equatable, Sendable {
  /// Layers count from 0. `init` says which is found first.
  package enum Finding: Equatable, Sendable {
    /// A cost or weight became NaN or infinite in that epoch.
    case diverged(epoch: Int)
    /// J is so much above its start, and the updates are large.
    case diverging(cost: Double, start: Double)
    /// Every unit has slope 0 on every example.
    case deadLayer(Int, units: Int)
    /// At least half of the units have.
    case mostlyDead(Int, dead: Int, units: Int)
    /// Nearly all (unit, example) pairs are on a flat part.
    case flat(Int, share: Double, slope: Double)
    /// The first layer gets this share of the last one's gradient, and hardly moves.
    case plateau(ratio: Double)
    /// The first layer gets little.
    case slow(ratio: Double)
    /// The optimizer makes up for a first layer that gets little: it moves all the same.
    case evened(ratio: Double, update: Double)
    /// The first layer gets this many times the last one's gradient, more than 50.
    case exploding(ratio: Double)
    /// log₁₀ of update over weights.
    case largeUpdates(Int, Double)
    /// Fewer than half of this layer's units have slope 0 on every example.
    case someDead(Int, dead: Int, units: Int)
    /// J stands still, and so do all layers: the largest log₁₀ of update over weights.
    case stalled(cost: Double?, update: Double)
    /// Nothing is wrong; `ratio` is the first layer's gradient over the last one's.
    case healthy(ratio: Double)
  }

  /// Why the first layer gets little.
  package enum Cause: Equatable, Sendable {
    /// No layer is flat: slopes that are small everywhere multiply. `isQuarter`: of sigmoids alone.
    case slopes(product: Double, isQuarter: Bool)
    /// This layer is flat on much of the data.
    case flat(Int, share: Double)
    /// The slopes alone would leave much more: the weights are small.
    case weights(product: Double)
  }

  /// What is wrong.
  package var finding: Finding
  /// Why; `nil` where there is nothing to explain.
  package var cause: Cause?
}

extension GradientVerdict {
  /// What is judged: the layers as they are, and how the run stands.
  package struct Evidence: Equatable, Sendable {
    /// What was measured, layer by layer.
    package var layers: [LayerDiagnostics]
    /// The layers' units and activations.
    package var specifications: [LayerSpecification]
    /// What J is the mean of.
    package var loss: Loss
    /// The optimizer: some divide by the size of the gradient.
    package var optimizer: Optimizer
    /// J now.
    package var cost: Double?
    /// J at epoch 0.
    package var startCost: Double?
    /// J at half of the epochs so far.
    package var earlierCost: Double?
    /// Where a cost or weight became NaN or infinite; `nil` if none has.
    package var divergedEpoch: Int?
    /// Whether the layers' numbers are of all examples: a verdict rests on no fewer.
    package var isWhole = true

    package init(
      layers: [LayerDiagnostics], specifications: [LayerSpecification], loss: Loss,
      optimizer: Optimizer = .sgd, cost: Double? = nil, startCost: Double? = nil,
      earlierCost: Double? = nil, divergedEpoch: Int? = nil
    ) {
      self.layers = layers
      self.specifications = specifications
      self.loss = loss
      self.optimizer = optimizer
      self.cost = cost
      self.startCost = startCost
      self.earlierCost = earlierCost
      self.divergedEpoch = divergedEpoch
    }

    /// The layers whose slope the gradient goes through: all but an output that its loss cancels.
    fileprivate var passed: Range<Int> {
      guard let output = specifications.last else { return 0..<0 }
      let isCancelled = loss.cancelsSlope(of: output.activation)
      return 0..<(layers.count - (isCancelled ? 1 : 0))
    }

    fileprivate var largestUpdate: (layer: Int, ratio: Double)? {
      layers.enumerated().compactMap { place, layer in layer.updateRatio.map { (place, $0) } }
        .max { $0.1 < $1.1 }
    }

    /// Mean |∂J/∂W| of the first layer over that of the last; `nil` where that is not a number.
    package var gradientRatio: Double? {
      guard let first = layers.first?.gradientMeanAbsolute,
        let last = layers.last?.gradientMeanAbsolute, last > 0, (first / last).isFinite
      else { return nil }
      return first / last
    }
  }
}

/// The thresholds. Measured at epoch 0 on circles, 2-[8]×k-1, α 0.3, 24 seeds each.
extension GradientVerdict {
  /// With 3 sigmoid layers the first gets 1/410 of the output layer's gradient, and 3 of 24 runs reach
  /// the target; with 4 it is 1/1,800, and none does in 3,000 epochs.
  static let plateauRatio = 1.0 / 500
  /// With 1 sigmoid layer it is 1/18, and learning takes ten times as long as with ReLU, which gets
  /// 1/5 to 1/3 at any depth (on the digits, when they are learned, 1/10).
  static let slowRatio = 1.0 / 15
  /// The mirror of the plateau: the first layer's steps are then too large at a rate that suits the
  /// last.
  static let explodingRatio = 50.0
  /// Sigmoids are flat on 66 % of the digits when started with weights × 10, and learn quickest so;
  /// at 88 % (× 30) they are slower than from an ordinary start, at 97 % (× 100) they never learn.
  static let flatShare = 0.8
  /// A unit that is off on most examples is what a ReLU is for; on 19 of 20 it hardly learns.
  static let offShare = 0.95
  /// Below this no layer is to blame for being flat.
  static let notableFlatShare = 0.3
  /// Full-batch descent never raises J at a rate that suits it; noise of small batches stays below 2.
  static let divergingFactor = 2.0
  /// log₁₀ of update over weights: −3 is healthy, above −2 large, below −4 stalled.
  package static let (stalledUpdate, healthyUpdate, largeUpdate) = (-4.0, -3.0, -2.0)
  /// J that has lost less than 3 % since half of the epochs stands still.
  static let standing = 0.97
  /// Two sigmoids leave 0.05: circles with 2-8-8-1 stay at J = 0.69 for hundreds of epochs. One leaves
  /// 0.23, and J falls from the start.
  static let standstillProduct = 0.1
  /// Glorot's weights take up to a tenth besides the slopes, with 6 layers of sigmoids; where slopes
  /// alone would leave 30 times what is left, they are not the cause.
  static let unexplained = 30.0

  /// Judges a network whose layers are `evidence.layers`; `nil` if there are none.
  package init?(_ evidence: Evidence) {
    guard evidence.isWhole, !evidence.layers.isEmpty,
      evidence.layers.count == evidence.specifications.count
    else { return nil }
    guard
      let finding = Self.instability(evidence) ?? Self.deadOrFlat(evidence)
        ?? Self.littleOrMuch(evidence) ?? Self.rest(evidence)
    else { return nil }
    self.finding = finding
    switch finding {
    case .stalled: cause = Self.causeOfStandstill(evidence)
    case .plateau(let ratio), .slow(let ratio), .evened(let ratio, _):
      cause = Self.cause(evidence, ratio: ratio)
    case .healthy:
      cause = Self.flattest(evidence, least: Self.notableFlatShare, where: \.isTwoSided)
    default: break
    }
  }

  private static func instability(_ evidence: Evidence) -> Finding? {
    if let epoch = evidence.divergedEpoch { return .diverged(epoch: epoch) }
    guard let cost = evidence.cost, let start = evidence.startCost, start > 0,
      cost > divergingFactor * start, let update = evidence.largestUpdate,
      update.ratio > largeUpdate
    else { return nil }
    return .diverging(cost: cost, start: start)
  }

  private static func deadOrFlat(_ evidence: Evidence) -> Finding? {
    let dead = evidence.passed.compactMap { layer in
      evidence.layers[layer].deadUnits.map {
        (layer: layer, dead: $0, units: evidence.specifications[layer].units)
      }
    }
    if let whole = dead.first(where: { $0.dead == $0.units }) {
      return .deadLayer(whole.layer, units: whole.units)
    }
    if let most = dead.max(by: { $0.dead * $1.units < $1.dead * $0.units }),
      2 * most.dead >= most.units
    {
      return .mostlyDead(most.layer, dead: most.dead, units: most.units)
    }
    for layer in evidence.passed {
      guard let share = evidence.layers[layer].flatShare, let slope = evidence.layers[layer].slope
      else { continue }
      let limit = evidence.specifications[layer].activation.isTwoSided ? flatShare : offShare
      if share >= limit { return .flat(layer, share: share, slope: slope) }
    }
    return nil
  }

  private static func littleOrMuch(_ evidence: Evidence) -> Finding? {
    guard let ratio = evidence.gradientRatio, evidence.layers.count > 1 else { return nil }
    let update = evidence.layers[0].updateRatio
    if ratio < plateauRatio, update.map({ $0 < stalledUpdate }) ?? true {
      return .plateau(ratio: ratio)
    }
    if let standstill = standstill(evidence) { return standstill }
    if ratio > explodingRatio { return .exploding(ratio: ratio) }
    guard ratio < slowRatio else { return nil }
    guard ratio < plateauRatio, let update else { return .slow(ratio: ratio) }
    return evidence.optimizer.dividesByGradient
      ? .evened(ratio: ratio, update: update) : .slow(ratio: ratio)
  }

  /// No update to speak of; or J as it was at half of the epochs, and updates below the healthy or
  /// slopes that leave little.
  private static func standstill(_ evidence: Evidence) -> Finding? {
    guard let update = evidence.largestUpdate?.ratio, update < largeUpdate else { return nil }
    let found = Finding.stalled(cost: evidence.cost, update: update)
    if update < stalledUpdate { return found }
    guard let cost = evidence.cost, let earlier = evidence.earlierCost, cost > standing * earlier
    else { return nil }
    return update < healthyUpdate || causeOfStandstill(evidence) != nil ? found : nil
  }

  /// The slopes, where they leave little and J is not far below its start; else it may as well be a
  /// minimum.
  private static func causeOfStandstill(_ evidence: Evidence) -> Cause? {
    guard let cost = evidence.cost, let start = evidence.startCost, cost > start / 2,
      let cause = cause(evidence, ratio: 1), case .slopes(let product, _) = cause,
      product < standstillProduct
    else { return nil }
    return cause
  }

  private static func rest(_ evidence: Evidence) -> Finding? {
    let update = evidence.largestUpdate
    if let update, update.ratio > largeUpdate { return .largeUpdates(update.layer, update.ratio) }
    for layer in evidence.passed {
      if let dead = evidence.layers[layer].deadUnits, dead > 0 {
        return .someDead(layer, dead: dead, units: evidence.specifications[layer].units)
      }
    }
    if let standstill = standstill(evidence) { return standstill }
    return evidence.gradientRatio.map { .healthy(ratio: $0) }
  }

  private static func cause(_ evidence: Evidence, ratio: Double) -> Cause? {
    if let flat = flattest(evidence, least: notableFlatShare, where: \.isTwoSided) { return flat }
    let (layers, output) = (evidence.layers, evidence.specifications[evidence.layers.count - 1])
    let products = SlopeProduct.running(layers, output: output.activation, loss: evidence.loss)
    guard let product = products.first.flatMap(\.self) else { return nil }
    if product > unexplained * ratio { return .weights(product: product) }
    let isQuarter = evidence.passed.allSatisfy {
      evidence.specifications[$0].activation.greatestSlope == 0.25
    }
    return .slopes(product: product, isQuarter: isQuarter)
  }

  /// The layer that is flat on the largest share of its examples.
  private static func flattest(
    _ evidence: Evidence, least: Double, where condition: (Activation) -> Bool
  ) -> Cause? {
    let shares = evidence.passed.compactMap { layer -> (layer: Int, share: Double)? in
      guard condition(evidence.specifications[layer].activation) else { return nil }
      return evidence.layers[layer].flatShare.map { (layer, $0) }
    }
    guard let most = shares.max(by: { $0.share < $1.share }), most.share >= least else {
      return nil
    }
    return .flat(most.layer, share: most.share)
  }
}
