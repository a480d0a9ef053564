package import NeuralNetworks

/// Finds a run's health from its cost after every epoch, and from its layers whenever they are measured.
///
/// It knows no clock: equal costs and measurements give equal answers. A state holds until another has been
/// found for half of the dwell, and for no less than the dwell: 10 updates, half a second at the usual pace
/// of 20 a second. Only the end of a run comes at once. Thresholds differ for coming and going, so that a run
/// at one of them does not flicker.
package struct HealthMonitor: Equatable, Sendable {
  /// What of a run's set-up its health depends on.
  package struct SetUp: Equatable, Sendable {
    /// The layers as they are.
    package var layers: [LayerSpecification]
    /// What J is the mean of.
    package var loss: Loss
    /// Some optimizers make up for small gradients.
    package var optimizer: Optimizer
    /// Batches in an epoch.
    package var updatesPerEpoch: Int
    /// The first epoch at the target cost; `nil` as long as there is none.
    package var reached: Int?
    /// What its cost is held against.
    package var bounds: CostBounds

    /// An epoch has one update at least.
    package init(
      layers: [LayerSpecification], loss: Loss, optimizer: Optimizer = .sgd,
      updatesPerEpoch: Int = 1, reached: Int? = nil, bounds: CostBounds = CostBounds()
    ) {
      self.layers = layers
      self.loss = loss
      self.optimizer = optimizer
      self.updatesPerEpoch = max(1, updatesPerEpoch)
      self.reached = reached
      self.bounds = bounds
    }

    /// Epochs that a state lasts, at least.
    package var dwell: Int { (HealthMonitor.dwellUpdates - 1) / updatesPerEpoch + 1 }
    /// The shortest window that says whether J falls: few epochs of many batches are noise.
    var leastWindow: Int { max(3, dwell) }
  }

  /// How the run is doing; `nil` until enough is known: its layers at the start, or its cost for as long as a
  /// state lasts.
  package private(set) var health: Health?
  private var trend = CostTrend()
  private var startCost: Double?
  private var evidence: GradientEvidence?
  private var signs: LayerSigns?
  /// The first of the last epochs that were all found to be in another state.
  private var restlessSince: Int?
  /// When J was last seen to jump.
  private var lastJump: Int?
  private var leastHeldOut: Health.HeldOut?
  private var heldOutCost: Double?

  package init() {}

  fileprivate static let dwellUpdates = 10

  // MARK: What comes in

  /// The layers were measured, on all examples.
  package mutating func measured(_ layers: [LayerDiagnostics], _ setUp: SetUp) {
    guard layers.count == setUp.layers.count else { return }
    evidence = GradientEvidence(
      layers: layers, specifications: setUp.layers, loss: setUp.loss)
    signs = evidence.map { LayerSigns($0, margin: Self.margin) }
    guard !trend.isEmpty, let cost = trend.recent.last, cost.isFinite else { return }
    if health == nil {
      settle(judged(setUp), at: lastEpoch, cost, setUp)
    } else {
      refresh(setUp)
    }
  }

  /// J after an epoch, later than any before.
  package mutating func note(
    epoch: Int, cost: Double, heldOutCost: Double? = nil, _ setUp: SetUp
  ) {
    if epoch == 0 { (trend, startCost, health, restlessSince) = (CostTrend(), nil, nil, nil) }
    lastEpoch = epoch
    guard cost.isFinite else { return diverged(at: epoch, setUp) }
    if startCost == nil { startCost = cost }
    trend.note(epoch: epoch, cost: cost)
    note(heldOutCost, epoch: epoch)
    if trend.turns >= 3 { lastJump = epoch }
    let found = judged(setUp)
    guard let health else {
      if evidence != nil || trend.age >= setUp.dwell { settle(found, at: epoch, cost, setUp) }
      return
    }
    if found == health.state {
      restlessSince = nil
    } else {
      let since = restlessSince ?? epoch
      restlessSince = since
      if epoch - since >= setUp.dwell / 2, epoch - health.since >= setUp.dwell {
        return settle(found, at: epoch, cost, setUp)
      }
    }
    refresh(setUp)
  }

  /// The network or what it is trained with was changed: how it did before says nothing any more.
  ///
  /// - Parameter keepsStart: whether the cost at the start can still be held against that of now.
  package mutating func changed(keepsStart: Bool = true) {
    let start = keepsStart ? startCost : nil
    self = HealthMonitor()
    startCost = start
  }

  /// The run does not go on: what it has come to is said at once.
  package mutating func ended(divergedAt epoch: Int?, _ setUp: SetUp) {
    if let epoch { return diverged(at: epoch, setUp) }
    guard let cost = trend.recent.last, setUp.reached != nil, health?.state != .done else { return }
    settle(.done, at: lastEpoch, cost, setUp)
  }

  /// Whether another state than the one that holds was found in the last epoch, and in none before it: what the
  /// layers say now decides which it is.
  package var isTurning: Bool { restlessSince == lastEpoch }

  private var lastEpoch = 0

  private mutating func note(_ heldOut: Double?, epoch: Int) {
    heldOutCost = heldOut
    guard let heldOut, heldOut.isFinite, heldOut < leastHeldOut?.cost ?? .infinity else { return }
    leastHeldOut = Health.HeldOut(epoch: epoch, cost: heldOut)
  }

  private mutating func diverged(at epoch: Int, _ setUp: SetUp) {
    guard health?.state != .diverged else { return }
    settle(.diverged, at: epoch, trend.recent.last ?? .nan, setUp)
  }

  private mutating func settle(
    _ state: Health.Kind, at epoch: Int, _ cost: Double, _ setUp: SetUp
  ) {
    restlessSince = nil
    health = Health(
      state: state, since: epoch, epoch: epoch, cost: cost, startCost: startCost ?? cost)
    refresh(setUp)
  }

  /// The numbers of now, in the state that holds.
  private mutating func refresh(_ setUp: SetUp) {
    guard var now = health, now.state != .diverged else { return }
    now.epoch = lastEpoch
    now.cost = trend.recent.last ?? now.cost
    now.evidence = evidence
    switch now.state {
    case .dead: now.layer = signs?.deadLayer ?? now.layer
    case .saturated: now.layer = signs?.nearlySaturatedLayer ?? now.layer
    case .nearFloor: now.floor = nearFloor(setUp, within: Self.leavingFloor) ?? now.floor
    case .done: now.reached = setUp.reached
    default: break
    }
    now.leastHeldOut = leastHeldOut
    now.heldOutCost = heldOutCost
    health = now
  }
}

/// The thresholds, and what is found with them. docs/Measurements.md has how often they are right.
extension HealthMonitor {
  /// J that becomes lower by less than 3 % over a window stands still, and falls again from 6 % on.
  private static let (standing, falling) = (0.03, 0.06)
  /// Two sigmoids leave 0.05: circles with 2-8-8-1 stay at J = 0.69 for hundreds of epochs. One leaves 0.23,
  /// and J falls from the start, if slowly.
  private static let (littleAtStart, little) = (0.1, 0.3)
  /// A share of what guessing costs that small slopes do not keep a run from.
  private static let wellBelow = 0.1
  /// Full-batch descent never raises J at a rate that suits it; noise of small batches stays below 2.
  private static let highFactor = 2.0
  /// J that is no greater is as good as 0.
  private static let negligible = 1e-9
  /// A share of the floor above it.
  private static let (atFloor, leavingFloor) = (0.02, 0.05)
  private static let margin = 0.1
  /// Held-out costs vary; a tenth above the lowest is no accident any more.
  private static let (overfitting, overfittingStill) = (1.1, 1.03)

  /// The state that the numbers of this epoch speak for; which one holds is another question.
  private func judged(_ setUp: SetUp) -> Health.Kind {
    let cost = trend.recent.last ?? .nan
    let start = startCost ?? cost
    let window = max(setUp.leastWindow, (trend.age + 3) / 4)
    let isEarly = trend.age < 2 * setUp.leastWindow
    if isOverfitting(window: window) { return .overfitting }
    if setUp.reached != nil { return .done }
    if signs?.deadLayer != nil { return .dead }
    if nearFloor(setUp, within: health?.state == .nearFloor ? Self.leavingFloor : Self.atFloor)
      != nil
    {
      return .nearFloor
    }
    let wasStanding = health.map { $0.isStanding || $0.state == .largeSteps } ?? false
    let stands =
      !isEarly && trend.fall(over: window) < (wasStanding ? Self.falling : Self.standing)
    if let state = unsteady(cost, start: start, stands: stands) { return state }
    let isHeld = health?.state == .saturated
    let isFlat = (isHeld ? signs?.nearlySaturatedLayer : signs?.saturatedLayer) != nil
    if isEarly {
      if isFlat { return .saturated }
      return isSlowStart(setUp) ? .slowed : .learning
    }
    guard stands else { return .learning }
    // The start may be far worse than guessing: what is not much better than that has not settled.
    let high = min(start, setUp.bounds.guessing ?? start)
    if cost <= Self.wellBelow * high || cost < Self.negligible { return .settled }
    if isFlat { return .saturated }
    let isLow = cost <= high / 2
    let slopes = signs?.smallSlopes ?? 1
    if slopes < (isLow ? Self.littleAtStart : Self.little) { return .slowed }
    return isLow ? .settled : .plateau
  }

  /// Small slopes tell before J does; an optimizer that divides by the gradient makes up for them.
  private func isSlowStart(_ setUp: SetUp) -> Bool {
    guard let signs, !setUp.optimizer.dividesByGradient, !signs.isNotablyFlat,
      let slopes = signs.smallSlopes
    else { return false }
    return slopes < Self.littleAtStart
  }

  private func unsteady(_ cost: Double, start: Double, stands: Bool) -> Health.Kind? {
    let limit = max(Self.highFactor * start, Self.negligible)
    let isHigh = trend.recent.suffix(3).allSatisfy { $0 > limit }
    if isHigh, let before = trend.cost(before: 5) {
      return cost > before ? .diverging : .largeSteps
    }
    guard let lastJump else { return nil }
    let isHeld = [.oscillating, .largeSteps].contains(health?.state)
    guard lastEpoch - lastJump <= (isHeld ? trend.age / 8 : 0) else { return nil }
    return stands ? .largeSteps : .oscillating
  }

  private func nearFloor(_ setUp: SetUp, within share: Double) -> Floor? {
    guard let cost = trend.recent.last else { return nil }
    return setUp.bounds.floors.first {
      $0.value > Self.negligible && cost <= (1 + share) * $0.value
    }
  }

  private func isOverfitting(window: Int) -> Bool {
    guard let now = heldOutCost, let least = leastHeldOut else { return false }
    let isHeld = health?.state == .overfitting
    return now > (isHeld ? Self.overfittingStill : Self.overfitting) * least.cost
      && (isHeld || lastEpoch - least.epoch >= window)
  }
}
