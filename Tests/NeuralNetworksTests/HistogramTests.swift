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
}
