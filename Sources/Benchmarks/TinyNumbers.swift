import NeuralNetworks
import Session

/// A set-up whose numbers become smaller than the least normal one: gradients of an example that is all
/// but learned, weights that a penalty shrinks, moments of a unit that is dead, slopes far from 0.
struct TinyNumbers {
  let name: String
  var activation = Activation.relu
  var optimizer = Optimizer.sgd
  var learningRate = 0.05
  var l2 = 0.0
  /// What the starting weights are multiplied with.
  var gain = 1.0
  var precision = Precision.single
  /// Epochs after which the numbers are tiny.
  var epochs = 1000

  static let all = [
    TinyNumbers(name: "relu", epochs: 10_000),
    TinyNumbers(name: "relu, l2 0.1", l2: 0.1, epochs: 4000),
    TinyNumbers(name: "relu, rmsprop", optimizer: .rmsprop, learningRate: 0.01),
    TinyNumbers(name: "relu, momentum", optimizer: .momentum, learningRate: 0.05, epochs: 4000),
    TinyNumbers(name: "relu, adam 0.1", optimizer: .adam, learningRate: 0.1),
    TinyNumbers(
      name: "relu, adam 0.1, double", optimizer: .adam, learningRate: 0.1, precision: .double),
    TinyNumbers(name: "sigmoid, weights × 100", activation: .sigmoid, gain: 100),
    TinyNumbers(
      name: "sigmoid, weights × 1000, double", activation: .sigmoid, gain: 1000,
      precision: .double),
  ]

  /// The rates at the start, from ordinary weights, and once the numbers are tiny, with the median ratio of
  /// neighbouring timings.
  func measure(rounds: Int = 7) -> (early: Double, late: Double, ratio: Double) {
    let late = training(gain: gain)
    for _ in 0..<epochs { late.trainEpoch() }
    let rates = (0..<rounds).map { _ in (early: rate(training(gain: 1)), late: rate(late)) }
    return (
      rates.map(\.early).median, rates.map(\.late).median,
      rates.map { $0.early / $0.late }.median
    )
  }

  /// Examples a second, over epochs enough to be timed.
  private func rate(_ training: Training) -> Double {
    let epochs = 200
    training.trainEpoch()
    let start = MonotonicClock.secondsOfThisThread
    for _ in 0..<epochs { training.trainEpoch() }
    return Double(epochs * Self.disc.count) / (MonotonicClock.secondsOfThisThread - start)
  }

  private func training(gain: Double) -> Training {
    let hidden = LayerSpecification(units: 8, activation: activation)
    return Training(
      architecture: Architecture(
        inputs: 2,
        layers: Array(repeating: hidden, count: 6) + [
          LayerSpecification(units: 1, activation: .sigmoid)
        ]),
      options: TrainingOptions(
        loss: .bce, optimizer: optimizer, learningRate: learningRate, batchSize: 32, l2: l2,
        seed: 2, initialization: Initialization(.glorotUniform, gain: gain), shuffles: false,
        precision: precision),
      examples: Self.disc)
  }

  /// A disc in a square: 500 points, 1 inside.
  private static let disc: Examples = {
    var stream = RandomStream(seed: 7, stream: 0)
    let inputs = (0..<1000).map { _ in 2 * stream.uniform() - 1 }
    let targets = (0..<500).map { point in
      let (x, y) = (inputs[2 * point], inputs[2 * point + 1])
      return x * x + y * y < 0.64 ? 1.0 : 0
    }
    return Examples(features: 2, outputs: 1, kind: .binary, inputs: inputs, targets: targets)
  }()
}

extension [Double] {
  /// The middle one, the upper of two.
  fileprivate var median: Double { sorted()[count / 2] }
}
