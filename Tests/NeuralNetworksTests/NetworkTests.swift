import Oracle
import Testing

@testable import NeuralNetworks

/// The naive triple loop is the oracle: what the kernels compute on awkward sizes is what the formulas
/// say.
struct NetworkTests {
  struct Sizes: CustomStringConvertible, Sendable {
    let inputs: Int
    let units: Int
    /// Of the second hidden layer.
    let second: Int
    let examples: Int
    var description: String { "\(inputs)-\(units)-\(second), \(examples) examples" }

    init(inputs: Int, units: Int, second: Int? = nil, examples: Int) {
      self.inputs = inputs
      self.units = units
      self.second = second ?? units
      self.examples = examples
    }
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
    // the weights that stay in the cache, whose chunks are larger; rows so far apart that they are copied,
    // as many vectors wide as a tile is, or 1, 2 and 3 more.
    let large = [
      (257, 5, 9), (784, 300, 40), (1000, 2, 4200), (20, 700, 130), (500, 300, 129),
      (525, 300, 130),
    ].map {
      Sizes(inputs: $0.0, units: $0.1, examples: $0.2)
    }
    // Weights by input: of a second layer, and of a first one of several slabs, the last one whole or not.
    let narrowing: [Sizes] = [(25, 15), (33, 16), (100, 24), (65, 30)].flatMap { units, second in
      [1, 16, 100].map { Sizes(inputs: 9, units: units, second: second, examples: $0) }
    }
    let wide: [Sizes] = [(256, 64, 64), (520, 130, 70), (600, 128, 10), (784, 190, 20)].flatMap {
      inputs, units, second in
      [1, 17, 64, 130].map {
        Sizes(inputs: inputs, units: units, second: second, examples: $0)
      }
    }
    let alike: [Sizes] = inputs + units + examples + large
    return alike + narrowing + wide
  }()

  @Test(arguments: sizes)
  func doublePrecisionAgreesWithTheTripleLoop(_ sizes: Sizes) {
    #expect(worstDifference(sizes, .double) < 1e-13)
  }

  @Test(arguments: sizes)
  func singlePrecisionAgreesWithTheTripleLoop(_ sizes: Sizes) {
    #expect(worstDifference(sizes, .single) < 2e-5)
  }

  /// A layer above one by input that is the last.
  @Test func twoWideLayersAgreeWithTheTripleLoop() {
    #expect(worstDifference(inputs: 600, [128, 10], examples: 70, .double) < 1e-13)
    #expect(worstDifference(inputs: 600, [128, 10], examples: 70, .single) < 2e-5)
  }

  /// A single layer is first and last; its weights are by input.
  @Test(arguments: [64, 128])
  func aWideLayerAloneAgreesWithTheTripleLoop(_ units: Int) {
    #expect(worstDifference(inputs: 600, [units], examples: 70, .double) < 1e-13)
    #expect(worstDifference(inputs: 600, [units], examples: 70, .single) < 2e-5)
  }

  private func worstDifference(_ sizes: Sizes, _ precision: Precision) -> Double {
    worstDifference(
      inputs: sizes.inputs, [sizes.units, sizes.second, 2], examples: sizes.examples, precision)
  }

  /// The worst difference of a weight or bias after one step, tanh, mse.
  private func worstDifference(
    inputs: Int, _ units: [Int], examples count: Int, _ precision: Precision
  ) -> Double {
    let outputs = units[units.count - 1]
    let architecture = Architecture(
      inputs: inputs, layers: units.map { LayerSpecification(units: $0, activation: .tanh) })
    var stream = RandomStream(seed: 9, stream: 0)
    let examples = Examples(
      features: inputs, outputs: outputs, kind: .signed,
      inputs: (0..<inputs * count).map { _ in stream.normal() },
      targets: (0..<outputs * count).map { _ in stream.normal() })
    let training = Training(
      architecture: architecture,
      options: TrainingOptions(
        loss: .mse, learningRate: 1, hiddenBias: 0.2, precision: precision),
      examples: examples)
    let before = training.parameters
    training.trainBatch()
    let expected = steppedNaively(before, examples)
    return greatestDifference(training.parameters, expected)
  }
}
