import NeuralNetworks
import Setups
import Text

/// Looks for the rate at which each of several runs learns fastest: the fewest epochs to its target;
/// where no rate gets there, the lowest cost at the end.
///
/// Of one run after the other, a copy for every rate of the ladder trains from the run's own start,
/// all side by side, until the first has reached the target. The answer depends on nothing but the
/// runs: of rates that reach it in the same epoch, the lowest is taken.
final class RateSearch {
  /// The grid that best rates were measured on, for plain gradient descent.
  static let ladder = [0.03, 0.1, 0.3, 1, 3, 10, 30]

  /// A copy of a run at one rate.
  private final class Lane {
    let rate: Double
    let training: Training
    var cost: Double
    var reached: Int?
    var hasDiverged = false

    init(rate: Double, training: Training) {
      self.rate = rate
      self.training = training
      cost = training.evaluate().cost
    }

    /// Trains so many epochs, or to the target or divergence.
    func advance(epochs: Int, target: Double?) {
      for _ in 0..<epochs where !hasDiverged && reached == nil {
        training.trainEpoch()
        cost = training.evaluate().cost
        if !cost.isFinite || !training.hasFiniteParameters {
          hasDiverged = true
        } else if let target, cost <= target {
          reached = training.epoch
        }
      }
    }
  }

  private let number: Int
  private let candidates: [RateCandidate]
  private let examples: (RunID) -> Examples?
  private var lanes: [Lane] = []
  private var epoch = 0
  private var place = 0
  private var rates: RateReport.Rates = [:]
  /// Epochs between two readings of the clock.
  private var leg = 1

  /// - Parameter examples: the training set of a run, if it is there.
  init(number: Int, _ candidates: [RateCandidate], examples: @escaping (RunID) -> Examples?) {
    self.number = number
    self.candidates = candidates
    self.examples = examples
  }

  var isComplete: Bool { place == candidates.count }

  var report: RateReport {
    if isComplete { return .found(number: number, rates) }
    let part = lanes.isEmpty ? 0 : Double(epoch) / Double(mostEpochs)
    return .searching(
      number: number, share: (Double(place) + part) / Double(max(1, candidates.count)))
  }

  /// A part of the work, of about so many seconds; never less than an epoch of each copy.
  func advance(by crew: Crew, for seconds: Double) {
    guard !isComplete else { return }
    if lanes.isEmpty { begin() }
    let start = MonotonicClock.seconds
    let target = candidates[place].configuration.targetCost
    let epochs = min(leg, mostEpochs - epoch)
    // A copy is on one thread at a time, and the crew is done when this returns.
    nonisolated(unsafe) let copies = lanes
    crew.perform(lanes.count) { unsafe copies[$0].advance(epochs: epochs, target: target) }
    epoch += epochs
    let elapsed = MonotonicClock.seconds - start
    if elapsed < seconds / 2 { leg *= 2 } else if elapsed > seconds { leg = max(1, leg / 2) }
    let isOver = lanes.allSatisfy(\.hasDiverged) || epoch >= mostEpochs
    if isOver || lanes.contains(where: { $0.reached != nil }) { finishRun() }
  }

  private func begin() {
    epoch = 0
    leg = 1
    let candidate = candidates[place]
    guard let examples = examples(candidate.run) else { return }
    let configuration = candidate.configuration
    let scale = Self.scale(of: configuration.training.optimizer)
    lanes = Self.ladder.map { rung in
      var options = configuration.training
      options.learningRate = rung * scale
      return Lane(
        rate: options.learningRate,
        training: Training(
          architecture: Architecture(inputs: examples.features, layers: configuration.layers),
          options: options, examples: examples, parameters: candidate.weights))
    }
  }

  private func finishRun() {
    let best = lanes.filter { !$0.hasDiverged }.min {
      ($0.reached ?? .max, $0.reached == nil ? $0.cost : 0)
        < ($1.reached ?? .max, $1.reached == nil ? $1.cost : 0)
    }
    rates[candidates[place].run] = .some(best?.rate)
    lanes = []
    place += 1
  }

  /// Rates of the same effect under other optimizers: momentum 0.9 adds up to ten times the step; what
  /// divides by the gradient's size starts from thousandths.
  private static func scale(of optimizer: Optimizer) -> Double {
    optimizer.gain.map { 1 / $0 } ?? 0.01
  }

  /// Enough for sigmoid, and not more work than a minute's: it is counted, not timed, so that the
  /// answer does not depend on the machine.
  private var mostEpochs: Int {
    let configuration = candidates[place].configuration
    guard let examples = examples(candidates[place].run) else { return 1 }
    let shape = Architecture(inputs: examples.features, layers: configuration.layers)
    let products = Double(examples.count * shape.parameterCount * Self.ladder.count)
    let most = configuration.targetCost == nil ? 500 : 2_000
    return min(most, max(20, Int(clamping: 5e10 / products)))
  }
}
