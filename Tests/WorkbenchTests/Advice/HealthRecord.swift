import NeuralNetworks
import Session
import Setups
import TestSupport

@testable import Analysis
@testable import Datasets
@testable import Workbench

/// What was said of one run after every epoch, and what then became of it.
struct HealthRecord {
  var states: [Health.Kind?] = []
  /// Whether it was known then that the run can never get much lower.
  var isStuck: [Bool] = []
  /// J after every epoch.
  var costs: [Double] = []
  /// The first epoch at the target.
  var reached: Int?
  let setUp: HealthMonitor.SetUp

  /// The longest runs say nothing new.
  static let mostEpochs = 3_000

  /// Trains to the end, as the screen does at the usual pace: the layers are measured after every epoch.
  init(_ settings: Settings, seed: UInt64, loader: inout DataLoader) throws {
    var settings = settings
    settings[.seed] = String(seed)
    let configuration = try loader.configuration(settings)
    let data = try loader.prepare(configuration)
    let training = Training(
      architecture: Architecture(inputs: data.training.features, layers: configuration.layers),
      options: configuration.training, examples: data.training)
    let output = configuration.layers[configuration.layers.count - 1].activation
    let problem = LinearOptimum.Problem(output: output, configuration.training.loss)
    let isLinear = configuration.layers.areHiddenLinear
    var now = HealthMonitor.SetUp(
      layers: configuration.layers, loss: configuration.training.loss,
      optimizer: configuration.training.optimizer, updatesPerEpoch: training.batchesPerEpoch,
      floors: Floor.floors(
        of: configuration.layers,
        rangeCost: output.leastCost(of: data.training.targets, configuration.training.loss),
        optimum: isLinear
          ? problem.flatMap { LinearOptimum.solved($0, of: data.training) } : nil))
    setUp = now
    var monitor = HealthMonitor()
    let last = min(configuration.epochs ?? Self.mostEpochs, Self.mostEpochs)
    while true {
      let cost = training.evaluate().cost
      costs.append(cost)
      if reached == nil, let target = configuration.targetCost, cost <= target {
        reached = training.epoch
        now.reached = reached
      }
      let hasDiverged = !cost.isFinite || !training.hasFiniteParameters
      if !hasDiverged { monitor.measured(training.diagnostics(), now) }
      monitor.note(epoch: training.epoch, cost: cost, now)
      let hasEnded =
        hasDiverged || training.epoch >= last || configuration.stopsAtTarget && reached != nil
      if hasEnded { monitor.ended(divergedAt: hasDiverged ? training.epoch : nil, now) }
      states.append(monitor.health?.state)
      isStuck.append(monitor.health?.isStuck ?? false)
      if hasEnded { break }
      training.trainEpoch()
    }
  }

  // MARK: What became of it

  /// The window of the question whether J stands: a quarter of the epochs so far.
  private func window(at epoch: Int) -> Int {
    max(3, setUp.dwell, (epoch + 3) / 4)
  }

  /// Whether J, from that epoch on, became lower by less than a twentieth over a window; `nil` where the run
  /// ended before, or had reached its target.
  func stood(at epoch: Int) -> Bool? {
    let end = epoch + window(at: epoch)
    guard end < costs.count, epoch < reached ?? .max else { return nil }
    let least = costs[...epoch].min() ?? .nan
    let later = min(least, costs[epoch...end].min() ?? .nan)
    return later > 0.95 * least
  }

  /// Whether J never became lower by a tenth again.
  func endedHere(at epoch: Int) -> Bool {
    let least = costs[...epoch].min() ?? .nan
    return costs[epoch...].allSatisfy { !($0 < 0.9 * least) }
  }

  /// Each state with how many epochs it lasted, in order.
  var spans: [(state: Health.Kind?, first: Int, count: Int)] {
    states.enumerated().reduce(into: []) { spans, entry in
      if let last = spans.last, last.state == entry.element {
        spans[spans.count - 1].count += 1
      } else {
        spans.append((entry.element, entry.offset, 1))
      }
    }
  }

  /// From the first epoch at which J stood to the last, where it did so before its target.
  var plateau: ClosedRange<Int>? {
    let stood = costs.indices.filter { self.stood(at: $0) == true }
    guard let first = stood.first, let last = stood.last else { return nil }
    return first...last
  }
}
