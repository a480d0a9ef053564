import NeuralNetworks
import Oracle
import Session
import Text

/// A network and its data that speed is measured with: docs/Performance.md says which and why.
struct Workload {
  let name: String
  /// Features, then the units of every layer.
  let sizes: [Int]
  let hidden: Activation
  let output: Activation
  let count: Int
  let batch: Int
  let rate: Double

  static let all =
    [
      Workload("W1", [2, 4, 2, 1], .tanh, .tanh, count: 250, batch: 10, rate: 0.03),
      Workload("W2", [2, 3, 1], .sigmoid, .sigmoid, count: 200, batch: 32, rate: 0.1),
      Workload("W3", [400, 25, 15, 1], .sigmoid, .sigmoid, count: 1000, batch: 32, rate: 0.05),
      Workload(
        "W3-full", [400, 25, 15, 1], .sigmoid, .sigmoid, count: 1000, batch: 1000, rate: 0.05),
    ]
    + [Activation.relu, .sigmoid].map {
      Workload(
        "W4-\($0.rawValue)", [2, 8, 8, 8, 8, 8, 8, 1], $0, .sigmoid, count: 500, batch: 32,
        rate: 0.05)
    } + [
      Workload("W5", [784, 128, 64, 10], .relu, .softmax, count: 10_000, batch: 64, rate: 0.02),
      Workload("W6", [784, 512, 512, 10], .relu, .softmax, count: 10_000, batch: 128, rate: 0.02),
    ]

  private init(
    _ name: String, _ sizes: [Int], _ hidden: Activation, _ output: Activation, count: Int,
    batch: Int, rate: Double
  ) {
    self.name = name
    self.sizes = sizes
    self.hidden = hidden
    self.output = output
    self.count = count
    self.batch = batch
    self.rate = rate
  }

  /// Whether it has a layer that the engine divides among cores: of 64 units or more.
  var isLarge: Bool { sizes.dropFirst().contains { $0 >= 64 } }

  private var loss: Loss {
    switch output {
    case .tanh: .halfMSE
    case .softmax: .cce
    default: .bce
    }
  }

  /// Examples a second of one core, the best of some timings.
  func measure(_ precision: Precision) -> Double {
    let training = training(precision)
    return Self.best { training.trainEpoch() } * Double(count)
  }

  /// How many times as quick all that `crew` has are as one core, by the quickest epoch of each: what other
  /// programs take of one core keeps two waiting.
  func gain(_ precision: Precision, of crew: Crew) -> Double {
    let training = training(precision)
    var (one, all) = (Double.infinity, Double.infinity)
    for _ in 0..<30 {
      training.divideWork(among: nil)
      one = min(one, Self.seconds { training.trainEpoch() })
      crew.share(training)
      all = min(all, Self.seconds { training.trainEpoch() })
    }
    return one / all
  }

  private static func seconds(_ work: () -> Void) -> Double {
    let start = MonotonicClock.seconds
    work()
    return MonotonicClock.seconds - start
  }

  private func training(_ precision: Precision) -> Training {
    Training(
      architecture: architecture(hidden, output),
      options: TrainingOptions(
        loss: loss, learningRate: rate, batchSize: batch, shuffles: false, precision: precision),
      examples: examples(count))
  }

  /// How many times as quick a step is as the naive loop's: both in double precision, tanh throughout, mse.
  func timesNaive() -> Double {
    let examples = examples(batch)
    let training = Training(
      architecture: architecture(.tanh, .tanh),
      options: TrainingOptions(loss: .mse, learningRate: rate), examples: examples)
    let start = training.parameters
    return Self.best { training.trainEpoch() } / Self.best { _ = steppedNaively(start, examples) }
  }

  /// How often a second `work` is done, at best.
  private static func best(_ work: () -> Void) -> Double {
    var (calls, best) = (1, 0.0)
    for _ in 0..<5 {
      while true {
        let start = MonotonicClock.secondsOfThisThread
        for _ in 0..<calls { work() }
        let taken = MonotonicClock.secondsOfThisThread - start
        best = max(best, Double(calls) / taken)
        if taken > 0.05 { break }
        calls *= 2
      }
    }
    return best
  }

  private func architecture(_ hidden: Activation, _ output: Activation) -> Architecture {
    Architecture(
      inputs: sizes[0],
      layers: sizes.indices.dropFirst().map {
        LayerSpecification(
          units: sizes[$0], activation: $0 == sizes.count - 1 ? output : hidden)
      })
  }

  /// Noise from −1 to 1, labelled by where its first two numbers are: a disc, or rings for classes.
  private func examples(_ count: Int) -> Examples {
    var stream = RandomStream(seed: 7, stream: 0)
    let (features, outputs) = (sizes[0], sizes[sizes.count - 1])
    let inputs = (0..<features * count).map { _ in 2 * stream.uniform() - 1 }
    let targets = (0..<count).flatMap { example in
      let (x, y) = (inputs[example * features], inputs[example * features + 1])
      let ring = Int(clamping: (x * x + y * y) / 2 * Double(max(2, outputs)))
      guard outputs > 1 else { return [ring == 0 ? 1 : output == .tanh ? -1 : 0.0] }
      return (0..<outputs).map { $0 == ring ? 1 : 0.0 }
    }
    return Examples(
      features: features, outputs: outputs,
      kind: output == .tanh ? .signed : outputs > 1 ? .classes : .binary, inputs: inputs,
      targets: targets)
  }

  /// The examples as a table, and what `plateau train` is told to train this.
  var table: String {
    let examples = examples(count)
    let outputs = examples.outputs
    let header = (0..<sizes[0]).map { "x\($0)," }.joined() + "y\n"
    return header
      + (0..<count).map { row in
        let x = examples.inputs[row * sizes[0]..<(row + 1) * sizes[0]]
        let y = examples.targets[row * outputs..<(row + 1) * outputs]
        let label = outputs > 1 ? "c\(Array(y).firstIndex(of: 1) ?? 0)" : "\(y[y.startIndex])"
        return x.map { "\(Float($0))," }.joined() + label + "\n"
      }.joined()
  }

  var options: String {
    let layers = architecture(hidden, output).layers.map { "\($0.units):\($0.activation.rawValue)" }
    return "--layers \(layers.joined(separator: ",")) --loss \(loss.rawValue) --optimizer sgd "
      + "--learning-rate \(rate) --batch-size \(batch) --no-shuffle --scaling none"
  }
}
