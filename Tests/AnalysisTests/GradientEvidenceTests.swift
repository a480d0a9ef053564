import NeuralNetworks
import Testing

@testable import Analysis

/// What is read off a network's layers.
@Suite struct GradientEvidenceTests {
  private func evidence(
    _ activations: [Activation], slopes: [Double], flat: Double = 0, dead: Int = 0,
    loss: Loss = .bce
  ) -> GradientEvidence {
    GradientEvidence(
      layers: slopes.enumerated().map { place, slope in
        LayerDiagnostics(
          gradientNorm: 1, gradientMeanAbsolute: Double(place + 1), slope: slope,
          flatShare: place == slopes.count - 1 ? flat : 0,
          deadUnits: place == slopes.count - 1 ? dead : 0, updateRatio: -3)
      }, specifications: activations.map { LayerSpecification(units: 4, activation: $0) },
      loss: loss)
  }

  @Test func slopesMultiplyWhereTheyAreSmallEverywhere() throws {
    let sigmoids = evidence([.sigmoid, .sigmoid, .sigmoid], slopes: [0.2, 0.25, 0.1])
    #expect(abs(try #require(sigmoids.smallSlopes) - 0.05) < 1e-12 && sigmoids.isOfSigmoids)
    #expect(abs(try #require(sigmoids.slopeProduct) - 0.05) < 1e-12)
    let mixed = evidence([.sigmoid, .relu, .sigmoid], slopes: [0.2, 0.5, 0.1])
    #expect(abs(try #require(mixed.smallSlopes) - 0.2) < 1e-12 && !mixed.isOfSigmoids)
    #expect(evidence([.relu, .sigmoid], slopes: [0.5, 0.1]).smallSlopes == nil)
    #expect(evidence([.sigmoid], slopes: [0.1], loss: .mse).smallSlopes == nil)
    #expect(abs(try #require(sigmoids.gradientRatio) - 1.0 / 3) < 1e-12)
  }

  /// Cross-entropy's derivative cancels its output's slope: that may be flat, once it has learnt.
  @Test func anOutputThatItsLossCancelsMayBeFlat() {
    let learned = evidence([.tanh, .sigmoid], slopes: [0.5, 0], flat: 1)
    #expect(learned.saturatedLayer() == nil)
    let squared = evidence([.tanh, .sigmoid], slopes: [0.5, 0], flat: 1, loss: .mse)
    #expect(squared.saturatedLayer() == 1)
    #expect(evidence([.tanh, .relu], slopes: [0.5, 0], dead: 4, loss: .mse).deadLayer == 1)
    #expect(evidence([.tanh, .relu], slopes: [0.5, 0], dead: 3, loss: .mse).deadLayer == nil)
  }
}
