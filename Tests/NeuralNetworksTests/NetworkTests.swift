import Oracle
import Testing

@testable import NeuralNetworks

/// The naive triple loop is the oracle: what the kernels compute on awkward sizes is what the formulas
/// say.
struct NetworkTests {
  struct Sizes: CustomStringConvertible, Sendable {
    let inputs: Int
    let units: Int
    let examples: Int
    var description: String { "\(inputs)-\(units), \(examples) examples" }
  }

  static let sizes: [Sizes] = {
    let counts = Array(1...33) + [64, 65, 100]
    let inputs = counts.flatMap { inputs in
      [3, 17].flatMap { units in
        [1, 10, 33, 65].map { Sizes(inputs: inputs, units: units, examples: $0) }
      }
    }
    let units = counts.flatMap { units in
      [2, 20].flatMap { inputs in
        [7, 16, 100].map { Sizes(inputs: inputs, units: units, examples: $0) }
      }
    }
    let examples = counts.flatMap { examples in
      [(1, 1), (4, 9), (15, 16), (20, 31), (100, 5)].map {
        Sizes(inputs: $0.0, units: $0.1, examples: examples)
      }
    }
    // Beyond one pass and one block of the kernel, beyond the size that is cut only once, and beyond
    // the weights that stay in the cache, whose chunks are larger.
    let large = [
      (257, 5, 9), (784, 300, 40), (1000, 2, 4200), (20, 700, 130), (500, 300, 129),
    ].map {
      Sizes(inputs: $0.0, units: $0.1, examples: $0.2)
    }
    return inputs + units + examples + large
  }()

  @Test(arguments: sizes)
  func doublePrecisionAgreesWithTheTripleLoop(_ sizes: Sizes) {
    #expect(worstDifference(sizes, .double) < 1e-13)
  }

  @Test(arguments: sizes)
  func singlePrecisionAgreesWithTheTripleLoop(_ sizes: Sizes) {
    #expect(worstDifference(sizes, .single) < 2e-5)
  }

  /// The worst difference of a weight or bias after one step on inputs-units-units-2, tanh, mse.
  private func worstDifference(_ sizes: Sizes, _ precision: Precision) -> Double {
    let architecture = Architecture(
      inputs: sizes.inputs,
      layers: [
        LayerSpecification(units: sizes.units, activation: .tanh),
        LayerSpecification(units: sizes.units, activation: .tanh),
        LayerSpecification(units: 2, activation: .tanh),
      ])
    var stream = RandomStream(seed: 9, stream: 0)
    let examples = Examples(
      features: sizes.inputs, outputs: 2, kind: .signed,
      inputs: (0..<sizes.inputs * sizes.examples).map { _ in stream.normal() },
      targets: (0..<2 * sizes.examples).map { _ in stream.normal() })
    let training = Training(
      architecture: architecture,
      options: TrainingOptions(loss: .mse, learningRate: 1, precision: precision),
      examples: examples)
    let before = training.parameters
    training.trainBatch()
    let expected = steppedNaively(before, examples)
    return zip(training.parameters, expected).flatMap { actual, expected in
      zip(actual.weights + actual.biases, expected.weights + expected.biases).map { abs($0 - $1) }
    }.max() ?? .infinity
  }
}
