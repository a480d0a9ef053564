import NeuralNetworks
import Testing

struct HistogramTests {
  /// One linear unit with z = 2x + 1 on x = 0, 1, 2, 3, 4: z = 1, 3, 5, 7, 9.
  private func training(weight: Double = 2, bias: Double = 1) -> Training {
    Training(
      architecture: Architecture(
        inputs: 1, layers: [LayerSpecification(units: 1, activation: .sigmoid)]),
      options: TrainingOptions(loss: .bce),
      examples: Examples(
        features: 1, outputs: 1, kind: .binary, inputs: [0, 1, 2, 3, 4], targets: [0, 0, 1, 1, 1]),
      parameters: [LayerParameters(units: 1, inputs: 1, weights: [weight], biases: [bias])])
  }

  @Test func valuesFallIntoEquallyWideBins() {
    let histogram = training().preactivations(ofLayer: 0, bins: 4)
    #expect(histogram.range == 1...9)
    #expect(histogram.counts == [1, 1, 1, 2])
    #expect(histogram.mean == 5)
    #expect(abs(histogram.standardDeviation - 8.0.squareRoot()) < 1e-12)
  }

  @Test func equalValuesShareABin() {
    let histogram = training(weight: 0).preactivations(ofLayer: 0, bins: 3)
    #expect(histogram.range == 1...1)
    #expect(histogram.counts == [5, 0, 0])
    #expect(histogram.standardDeviation == 0)
  }

  @Test func valuesThatAreNotFiniteAreLeftOut() {
    let histogram = training(weight: .infinity).preactivations(ofLayer: 0, bins: 2)
    #expect(histogram.counts == [0, 0])
    #expect(histogram.range == 0...0)
  }

  /// A sample is of whole chunks, evenly spread, and is never empty.
  @Test(arguments: [(0, 64), (1, 64), (64, 64), (130, 192), (192, 192), (200, 200), (.max, 200)])
  func aSampleHasAboutAsManyExamples(_ most: Int, _ expected: Int) {
    let training = Training(
      architecture: Architecture(
        inputs: 1, layers: [LayerSpecification(units: 2, activation: .linear)]),
      options: TrainingOptions(loss: .mse),
      examples: Examples(
        features: 1, outputs: 2, kind: .signed, inputs: (0..<200).map(Double.init),
        targets: Array(repeating: 0, count: 400)),
      parameters: [LayerParameters(units: 2, inputs: 1, weights: [1, 1], biases: [0, 0])])
    let histogram = training.preactivations(ofLayer: 0, bins: 1, atMost: most)
    // The last of the four chunks has 8 examples.
    #expect(histogram.counts == [2 * expected])
    let isWhole = expected == 200
    #expect(histogram.mean == 99.5 || !isWhole)
    #expect(histogram.range.lowerBound == 0)
  }

  @Test func aSampleOfWeightsIsSpreadOverThemAll() {
    // Unit u has the weights u, u + 0.1, …: 12 units of 10 inputs.
    let parameters = LayerParameters(
      units: 12, inputs: 10, weights: (0..<120).map { Double($0 / 10) + Double($0 % 10) / 10 },
      biases: Array(repeating: 0, count: 12))
    let training = Training(
      architecture: Architecture(
        inputs: 10, layers: [LayerSpecification(units: 12, activation: .linear)]),
      options: TrainingOptions(loss: .mse),
      examples: Examples(
        features: 10, outputs: 12, kind: .signed, inputs: Array(repeating: 1, count: 10),
        targets: Array(repeating: 0, count: 12)), parameters: [parameters])
    let whole = training.weights(ofLayer: 0, bins: 12)
    #expect(whole.counts == Array(repeating: 10, count: 12) && whole.range == 0...11.9)
    // Every fifth would be two inputs of each unit, every sixth five of them: every seventh it is.
    let sample = training.weights(ofLayer: 0, bins: 1, atMost: 24)
    #expect(sample.counts == [18] && sample.range == 0...11.9)
    #expect(training.weights(ofLayer: 0, bins: 1, atMost: 0).counts == [1])
  }

  /// The mean of numbers whose sum is too large is no infinity.
  @Test func theGreatestNumbersHaveAMean() {
    let greatest = Double.greatestFiniteMagnitude
    let histogram = Histogram(of: [greatest, greatest, .nan, -.infinity], bins: 2)
    #expect(histogram.mean == greatest && histogram.counts == [2, 0])
    let both = Histogram(of: [-greatest, greatest], bins: 2)
    #expect(both.mean == 0 && both.counts == [1, 1])
  }
}
