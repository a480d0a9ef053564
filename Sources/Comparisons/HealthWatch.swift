import Analysis
import NeuralNetworks
import Session
import Setups

/// Finds the health of a compared run while it trains.
///
/// The cost of every epoch is at hand. The layers are measured where they decide what is said: at the start of a network
/// whose slopes are small everywhere, where the run turns, and now and then while it stands. That is a few times in a
/// run, and hardly ever in a quick one.
package struct HealthWatch {
  private var monitor = HealthMonitor()
  private var setUp: HealthMonitor.SetUp
  private var course = HealthCourse()
  /// When the layers were last measured; `nil` for never.
  private var measured: Int?

  /// So many seeds are watched, from the first one on: what goes wrong in many runs does in these, and a network that
  /// trains in milliseconds would train a sixth slower.
  package static let mostSeeds = 24

  init(_ training: Training, _ layers: [LayerSpecification], _ examples: Examples) {
    let loss = training.options.loss
    // The optimum of a linear network is not solved for: that may take longer than the run.
    setUp = HealthMonitor.SetUp(
      layers: layers, loss: loss, optimizer: training.options.optimizer,
      updatesPerEpoch: training.batchesPerEpoch,
      bounds: CostBounds(of: layers, loss, on: examples))
    if layers.dropLast().contains(where: { $0.activation.greatestSlope < 1 }) {
      measure(training, at: 0)
    }
  }

  /// Takes in J after an epoch, which may have been followed by updates of the next.
  mutating func note(_ run: ComparedRun, _ training: Training) {
    let epoch = run.epochs
    guard run.diverged == nil, Self.looks(at: epoch) else { return }
    setUp.reached = run.reached
    monitor.note(epoch: epoch, cost: run.cost, setUp)
    if needsLayers(at: epoch) { measure(training, at: epoch) }
    course.note(told, at: epoch)
  }

  /// Of a long run not every epoch: an epoch of a small network takes less than a microsecond. Strides are odd, so that a
  /// cost that jumps every other epoch is seen to jump.
  private static func looks(at epoch: Int) -> Bool {
    switch epoch {
    case ..<64: true
    case ..<256: epoch.isMultiple(of: 3)
    case ..<1024: epoch.isMultiple(of: 7)
    default: epoch.isMultiple(of: 31)
    }
  }

  /// What is to be said of the run, which goes no further.
  mutating func verdict(_ run: ComparedRun) -> Health.Kind? {
    setUp.reached = run.reached
    monitor.ended(divergedAt: run.diverged, setUp)
    course.note(told, at: run.epochs)
    return course.verdict
  }

  /// Its health as a run among others: J of batches jumps as a matter of course, and a linear network that stands may be
  /// at its optimum, which is not solved for.
  private var told: Health? {
    guard var health = monitor.health else { return nil }
    if health.state == .oscillating, setUp.updatesPerEpoch > 1 { health.state = .learning }
    if health.state == .plateau, setUp.layers.areHiddenLinear { health.state = .settled }
    return health
  }

  private func needsLayers(at epoch: Int) -> Bool {
    let age = epoch - (measured ?? -epoch)
    if monitor.isTurning { return 4 * age >= epoch }
    return monitor.health?.isStanding == true && 4 * age >= 3 * epoch
  }

  private mutating func measure(_ training: Training, at epoch: Int) {
    measured = epoch
    monitor.measured(training.diagnostics(), setUp)
  }
}
