import NeuralNetworks
import Testing

@testable import Analysis

/// The running product of the slopes, against δ itself.
@Suite struct SlopeProductTests {
  private func layers(_ slopes: [Double?]) -> [LayerDiagnostics] {
    slopes.map {
      LayerDiagnostics(
        gradientNorm: 1, gradientMeanAbsolute: 1, slope: $0, flatShare: 0, deadUnits: 0,
        updateRatio: nil)
    }
  }

  @Test func slopesMultiplyFromTheOutputBack() {
    let found = SlopeProduct.running(layers([0.2, 0.5, 0.25]), output: .sigmoid, loss: .mse)
    #expect(found == [0.2 * (0.5 * 0.25), 0.5 * 0.25, 0.25].map(Optional.some))
  }

  @Test func crossEntropyCancelsItsOutputsSlope() {
    let found = SlopeProduct.running(layers([0.2, 0.5, 0.25]), output: .sigmoid, loss: .bce)
    #expect(found == [0.2 * 0.5, 0.5, 1].map(Optional.some))
    #expect(
      SlopeProduct.running(layers([0.2, nil]), output: .softmax, loss: .cce) == [0.2, 1])
    #expect(SlopeProduct.running(layers([0.2, nil]), output: .softmax, loss: .mse) == [nil, nil])
    #expect(SlopeProduct.running(layers([0.2, 1]), output: .relu, loss: .bce) == [0.2, 1])
  }

  /// In a chain of single units with weights 1 the product is δ of the first layer over ∂L/∂a.
  @Test func inAChainOfWeightsOneItIsTheGradientItself() {
    let layers = (0..<4).map { _ in LayerSpecification(units: 1, activation: .sigmoid) }
    let parameters = layers.map { _ in
      LayerParameters(units: 1, inputs: 1, weights: [1], biases: [0.1])
    }
    let training = Training(
      architecture: Architecture(inputs: 1, layers: layers),
      options: TrainingOptions(loss: .halfMSE),
      examples: Examples(features: 1, outputs: 1, kind: .signed, inputs: [0.7], targets: [0]),
      parameters: parameters)
    let walk = ExampleWalk(
      layers, parameters: parameters, loss: .halfMSE, learningRate: 0.1, x: [0.7], y: [0])
    let product = SlopeProduct.running(
      training.diagnostics(), output: .sigmoid, loss: .halfMSE)[0]
    let expected = walk.layers[0].deltas[0] / walk.layers[3].a[0]
    #expect(abs((product ?? 0) - expected) < 1e-12)
    #expect((product ?? 1) <= 1.0 / 256)
  }
}
