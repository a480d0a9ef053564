import Glibc
public import NeuralNetworks

/// What an activation costs on this machine, as training runs it: measured, on the calling thread.
///
/// A layer's values are computed by the engine with the activation and with `linear`, which computes
/// nothing: the difference is the activation's. Its share of a training step likewise, on the
/// network of a run. All is measured in turns, so that a machine that slows down slows all alike, in
/// the thread's processor time, and of many rounds the medians are taken.
public struct ActivationTiming: Sendable {
  /// Seconds of one activation.
  public struct Cost: Equatable, Sendable {
    public let activation: Activation
    /// Of a layer's pass without slopes, a value.
    public let forward: Double
    /// Of a layer's whole update, slopes included, a value.
    public let update: Double
    /// Of a step of the run's network, this activation in all hidden layers.
    public let step: Double
  }

  /// In the order asked for.
  public let costs: [Cost]
  /// The same network without a function: what the others are held against.
  public let linear: Cost
  /// Of rounds that the medians are of.
  public static let rounds = 21

  /// Measures for about 30 ms an activation and kind, half a second in all for five.
  ///
  /// - Parameters:
  ///   - configuration: of the run whose step is measured.
  ///   - examples: that the run trains on.
  public init(_ activations: [Activation], step configuration: Configuration, on examples: Examples)
  {
    let all = [.linear] + activations.filter { $0 != .linear }
    let layers = all.map { Self.layer(of: $0) }
    let networks = all.map { Self.network(configuration, $0, examples) }
    let kinds: [[() -> Void]] = [
      layers.map { layer in { _ = layer.evaluate() } },
      layers.map { layer in { layer.trainEpoch() } },
      networks.map { network in { network.trainBatch() } },
    ]
    let medians = kinds.map { Self.medians($0) }
    let values = Double(Self.units * Self.examples)
    let measured = all.indices.map { index in
      Cost(
        activation: all[index], forward: medians[0][index] / values,
        update: medians[1][index] / values, step: medians[2][index])
    }
    costs = activations.compactMap { activation in
      measured.first { $0.activation == activation }
    }
    linear = measured[0]
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

  /// The median time of each of `works`, done in turns, as often a round as takes about 1.5 ms.
  private static func medians(_ works: [() -> Void]) -> [Double] {
    var times: [[Double]] = works.map { _ in [] }
    for work in works { work() }
    let once = works.map { time($0, 3) }.min() ?? 1e-3
    let count = max(1, Int(1.5e-3 / max(once, 1e-9)))
    for _ in 0..<rounds {
      for (index, work) in works.enumerated() { times[index].append(time(work, count)) }
    }
    return times.map { Quartiles($0)?.median ?? 0 }
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
