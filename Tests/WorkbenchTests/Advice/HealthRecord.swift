import Foundation
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
  /// J of always giving the mean of the targets.
  let guess: Double

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
      bounds: CostBounds(
        of: configuration.layers, configuration.training.loss, on: data.training,
        optimum: isLinear
          ? problem.flatMap { LinearOptimum.solved($0, of: data.training) } : nil))
    setUp = now
    guess = now.bounds.guessing ?? .nan
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

  /// How many states the screen would show for less than half a second, drawn 20 times a second while the run goes
  /// on at that pace, and for a second after its end.
  func flashes(updatesPerSecond pace: Int) -> Int {
    let updatesPerFrame = Double(pace) / 20
    let updates = Double((states.count - 1) * setUp.updatesPerEpoch)
    var told: ToldHealth?
    var shown: [(state: Health.Kind, frame: Int)] = []
    for frame in 0...Int(updates / updatesPerFrame) + 20 {
      let epoch = min(
        states.count - 1, Int(Double(frame) * updatesPerFrame) / setUp.updatesPerEpoch)
      guard let state = states[epoch] else { continue }
      let now = Health(state: state, since: 0, epoch: epoch, cost: 0, startCost: 0)
      let seconds = Double(frame) / 20
      if told == nil { told = ToldHealth(now, at: seconds) }
      _ = told?.note(now, at: seconds)
      let said = told?.said(of: now).state ?? state
      if shown.last?.state != said { shown.append((said, frame)) }
    }
    return zip(shown, shown.dropFirst()).count { $1.frame - $0.frame < 10 }
  }

  /// From the first epoch at which J stood to the last, where it did so before its target.
  var standing: ClosedRange<Int>? {
    let stood = costs.indices.filter { self.stood(at: $0) == true }
    guard let first = stood.first, let last = stood.last else { return nil }
    return first...last
  }

  /// The longest stretch of epochs at which J, above three fifths of what guessing costs and not at a floor, then became
  /// lower by less than a share over a window. What was said has no part in it.
  ///
  /// - Parameter share: 0.05 stands; 0.02 clearly does.
  func plateau(falling share: Double) -> ClosedRange<Int>? {
    var longest: ClosedRange<Int>?
    var first: Int?
    for epoch in costs.indices {
      guard isHigh(at: epoch), stands(at: epoch, falling: share) else {
        first = nil
        continue
      }
      let start = first ?? epoch
      first = start
      if epoch - start > longest.map({ $0.upperBound - $0.lowerBound }) ?? -1 {
        longest = start...epoch
      }
    }
    return longest
  }

  /// The part of a stretch from when it could be known and said: from where the window that looks back lies in it as a
  /// whole, and as long as a state has to be found before it is said.
  func visible(_ stretch: ClosedRange<Int>) -> ClosedRange<Int>? {
    let seen = stretch.first { $0 - window(at: $0) >= stretch.lowerBound }
    guard let said = seen.map({ $0 + (3 * setUp.dwell + 1) / 2 }), said <= stretch.upperBound else {
      return nil
    }
    return said...stretch.upperBound
  }

  private func isHigh(at epoch: Int) -> Bool {
    costs[epoch] > 0.6 * guess && !setUp.bounds.floors.contains { costs[epoch] < 1.1 * $0.value }
  }

  private func stands(at epoch: Int, falling share: Double) -> Bool {
    let end = epoch + window(at: epoch)
    guard end < costs.count, epoch < reached ?? .max else { return false }
    let least = costs[...epoch].min() ?? .nan
    return costs[epoch...end].min() ?? .nan > (1 - share) * least
  }
}
