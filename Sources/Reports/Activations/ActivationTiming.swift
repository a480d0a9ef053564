import Comparisons
package import NeuralNetworks
import Session
package import Setups
import Text

/// What an activation costs on this machine, as training runs it: measured, on the calling thread.
///
/// A layer's values are computed by the engine with the activation and with `linear`, which computes
/// nothing: the difference is the activation's. Its share of a training step likewise, on the
/// network of a run. All is measured in turns, values and slopes too, so that a machine that slows down
/// slows all alike, in the thread's processor time; a difference is one of a round, and of many rounds the
/// medians are taken.
package struct ActivationTiming: Sendable {
  /// Seconds beyond those of `linear`, and what they are of.
  package struct Cost: Equatable, Sendable {
    /// The activation that was timed.
    package let activation: Activation
    /// Of a layer's pass without slopes, a value.
    package let forward: Repeated
    /// Of the slope that a whole update computes besides, a value.
    package let slope: Repeated
    /// How much longer a step of the run's network takes with this activation in all hidden layers, as a
    /// share of one with `linear`.
    package let stepExcess: Repeated
  }

  /// In the order asked for.
  package let costs: [Cost]
  /// Seconds a value of the layer without a function, forward and of an update, and of a whole step.
  package let linear: (forward: Repeated, update: Repeated, step: Repeated)
  /// Of rounds that the medians are of.
  package static let rounds = 21

  /// Measures for about 30 ms an activation and kind, half a second in all for five.
  ///
  /// - Parameters:
  ///   - configuration: of the run whose step is measured.
  ///   - examples: that the run trains on.
  package init(
    _ activations: [Activation], step configuration: Configuration, on examples: Examples
  ) {
    let all = [.linear] + activations
    let layers = all.map { Self.layer(of: $0) }
    let networks = all.map { Self.network(configuration, $0, examples) }
    let values = Double(Self.units * Self.examples)
    let seconds = Self.measure(
      layers.map { layer in { _ = layer.evaluate() } }
        + layers.map { layer in { layer.trainEpoch() } }
        + networks.map { network in { network.trainBatch() } })
    let forward = seconds[..<all.count].map { $0.map { $0 / values } }
    let update = seconds[all.count..<2 * all.count].map { $0.map { $0 / values } }
    let step = Array(seconds[(2 * all.count)...])
    func difference(_ one: [Double], _ other: [Double]) -> [Double] { zip(one, other).map(-) }
    linear = (Repeated(forward[0]), Repeated(update[0]), Repeated(step[0]))
    costs = activations.indices.map { index in
      let value = difference(forward[index + 1], forward[0])
      return Cost(
        activation: activations[index], forward: Repeated(value),
        slope: Repeated(difference(difference(update[index + 1], update[0]), value)),
        stepExcess: Repeated(zip(step[index + 1], step[0]).map { $0 / $1 - 1 }))
    }
  }

  /// How far the rounds of the same work lie apart, as a share of it.
  package var disturbance: Double {
    [linear.forward, linear.update, linear.step].map { $0.spread / $0.median }.max() ?? 0
  }

  /// Of a layer that is measured: enough for all lanes and few enough for the cache.
  private static let units = 32
  private static let examples = 512
  /// So small that weights stay what they are, and every round has the same work.
  private static let rate = 1e-12

  /// One layer of the activation on one feature: a multiplication before it and one after.
  private static func layer(of activation: Activation) -> Training {
    let inputs = (0..<examples).map { 6 * Double($0) / Double(examples) - 3 }
    return Training(
      architecture: Architecture(
        inputs: 1,
        layers: [.init(units: units, activation: activation), .init(units: 1, activation: .linear)]),
      options: TrainingOptions(loss: .mse, learningRate: rate),
      examples: Examples(
        features: 1, outputs: 1, kind: .signed, inputs: inputs, targets: inputs))
  }

  private static func network(
    _ configuration: Configuration, _ activation: Activation, _ examples: Examples
  ) -> Training {
    var options = configuration.training
    options.learningRate = rate
    let hidden = configuration.layers.dropLast().map { _ in activation }
    return Training(
      architecture: Architecture(
        inputs: examples.features, layers: Variant(hidden).layers(configuration.layers)),
      options: options, examples: examples)
  }

  /// The seconds of each of `works` in every round: in turns, there and back, as often a round as takes
  /// about 1.5 ms. What slows the machine for a while slows neighbours alike.
  private static func measure(_ works: [() -> Void]) -> [[Double]] {
    for work in works { work() }
    let counts = works.map { max(1, Int(clamping: 1.5e-3 / max(time($0, 3), 1e-9))) }
    var times: [[Double]] = works.map { _ in [] }
    for round in 0..<rounds {
      let order = round.isMultiple(of: 2) ? Array(works.indices) : works.indices.reversed()
      for index in order { times[index].append(time(works[index], counts[index])) }
    }
    return times
  }

  /// Seconds of this thread's processor time that `work` takes, done `count` times.
  private static func time(_ work: () -> Void, _ count: Int) -> Double {
    let start = MonotonicClock.secondsOfThisThread
    for _ in 0..<count { work() }
    return (MonotonicClock.secondsOfThisThread - start) / Double(count)
  }
}
