import Glibc
public import NeuralNetworks

/// What an activation costs on this machine, as training runs it: measured, on the calling thread.
///
/// A layer's values are computed by the engine with the activation and with `linear`, which computes
/// nothing: the difference is the activation's. Its share of a training step likewise, on the
/// network of a run. All is measured in turns, so that a machine that slows down slows all alike, in
/// the thread's processor time, and of many rounds the medians are taken.
public struct ActivationTiming: Sendable {
  /// Seconds beyond those of `linear`, and what they are of.
  public struct Cost: Equatable, Sendable {
    public let activation: Activation
    /// Of a layer's pass without slopes, a value.
    public let forward: Double
    /// Of a layer's whole update, slopes included, a value.
    public let update: Double
    /// A step of the run's network with `linear`, in seconds, and how many times as long it is
    /// with this activation in all hidden layers.
    public let linearStep: Double
    public let stepRatio: Double

    /// The share of the activation in its step.
    public var stepShare: Double { 1 - 1 / stepRatio }
  }

  /// In the order asked for.
  public let costs: [Cost]
  /// Seconds a value of the layer without a function: forward, and of an update.
  public let linear: (forward: Double, update: Double)
  /// Of rounds that the medians are of.
  public static let rounds = 21

  /// Measures for about 30 ms an activation and kind, half a second in all for five.
  ///
  /// - Parameters:
  ///   - configuration: of the run whose step is measured.
  ///   - examples: that the run trains on.
  public init(_ activations: [Activation], step configuration: Configuration, on examples: Examples)
  {
    let all = [.linear] + activations
    let layers = all.map { Self.layer(of: $0) }
    let networks = all.map { Self.network(configuration, $0, examples) }
    let forward = Self.measure(layers.map { layer in { _ = layer.evaluate() } })
    let update = Self.measure(layers.map { layer in { layer.trainEpoch() } })
    let step = Self.measure(networks.map { network in { network.trainBatch() } })
    let values = Double(Self.units * Self.examples)
    linear = (forward[0].seconds / values, update[0].seconds / values)
    costs = activations.indices.map { index in
      Cost(
        activation: activations[index], forward: forward[index + 1].beyondFirst / values,
        update: update[index + 1].beyondFirst / values, linearStep: step[0].seconds,
        stepRatio: step[index + 1].ratioToFirst)
    }
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

  /// Medians over all rounds, each round held against its own first.
  private struct Measured {
    var seconds: Double
    var beyondFirst: Double
    var ratioToFirst: Double
  }

  /// Measures `works` in turns, there and back, as often a round as takes about 1.5 ms. What slows
  /// the machine for a while slows neighbours alike.
  private static func measure(_ works: [() -> Void]) -> [Measured] {
    for work in works { work() }
    let once = works.map { time($0, 3) }.min() ?? 1e-3
    let count = max(1, Int(1.5e-3 / max(once, 1e-9)))
    var times: [[Double]] = works.map { _ in [] }
    for round in 0..<rounds {
      let order = round.isMultiple(of: 2) ? Array(works.indices) : works.indices.reversed()
      for index in order { times[index].append(time(works[index], count)) }
    }
    func median(_ values: [Double]) -> Double { Quartiles(values)?.median ?? .nan }
    return times.map { own in
      Measured(
        seconds: median(own), beyondFirst: median(zip(own, times[0]).map { $0 - $1 }),
        ratioToFirst: median(zip(own, times[0]).map { $0 / $1 }))
    }
  }

  /// Seconds of this thread's processor time that `work` takes, done `count` times.
  private static func time(_ work: () -> Void, _ count: Int) -> Double {
    let start = processorSeconds
    for _ in 0..<count { work() }
    return (processorSeconds - start) / Double(count)
  }

  private static var processorSeconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
