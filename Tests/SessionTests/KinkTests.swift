import Analysis
import Datasets
import TestSupport
import Testing

@testable import NeuralNetworks
@testable import Session

/// Where the units of a network with one input bend.
@Suite struct KinkTests {
  /// The lab's three units: (w, b) = (−2, 2), (1, −1), (2, −4), added up.
  private static let lab = [
    LayerParameters(units: 3, inputs: 1, weights: [-2, 1, 2], biases: [2, -1, -4]),
    LayerParameters(units: 1, inputs: 3, weights: [1, 1, 1], biases: [0]),
  ]

  private func network(_ parameters: [LayerParameters], _ hidden: Activation) -> NaiveNetwork {
    let layers = parameters.enumerated().map { place, layer in
      LayerSpecification(
        units: layer.units, activation: place + 1 < parameters.count ? hidden : .linear)
    }
    return NaiveNetwork(layers, parameters)
  }

  @Test func theLabsSolutionIsExactAndBendsAtOneOneAndTwo() {
    let network = network(Self.lab, .relu)
    for (x, y) in [(0.0, 2.0), (0.5, 1), (1, 0), (1.5, 0.5), (2, 1), (2.5, 2.5), (3, 4)] {
      #expect(abs(network.outputs([x])[0] - y) < 1e-12)
    }
    let kinks = Kink.all(of: Self.lab, [.relu, .linear])
    #expect(kinks.map(\.x) == [1, 1, 2])
    #expect(kinks.map(\.turnsOn) == [false, true, true])
    // The slopes of −2x + 2, x − 1 and 3x − 5, and what each unit adds: v · w.
    #expect(kinks.map(\.slopeBefore) == [-2, -2, 1])
    #expect(kinks.map(\.slopeAfter) == [1, 1, 3])
    #expect(kinks.map(\.step) == [2, 1, 2])
  }

  @Test(arguments: [Activation.relu, .leakyReLU], [1, 2, 3])
  func slopesAreThoseOfFiniteDifferences(_ hidden: Activation, _ depth: Int) {
    let layers =
      (0..<depth).map { _ in LayerSpecification(units: 7, activation: hidden) }
      + [LayerSpecification(units: 1, activation: .linear)]
    let parameters = Initialization(.heNormal).parameters(
      for: Architecture(inputs: 1, layers: layers), seed: 4, hiddenBias: 0.3)
    let network = NaiveNetwork(layers, parameters)
    let kinks = Kink.all(of: parameters, layers.map(\.activation))
    #expect(kinks.count == 7)
    for kink in kinks {
      let h = 1e-7
      let here = network.outputs([kink.x])[0]
      let before = (here - network.outputs([kink.x - h])[0]) / h
      let after = (network.outputs([kink.x + h])[0] - here) / h
      #expect(abs(before - kink.slopeBefore) < 1e-5 && abs(after - kink.slopeAfter) < 1e-5)
      #expect(abs(kink.slopeAfter - kink.slopeBefore - kink.step) < 1e-9)
    }
  }

  @Test func oneHiddenLayersStepsAreVTimesW() {
    for (unit, kink) in Kink.all(of: Self.lab, [.relu, .linear]).enumerated() {
      #expect(kink.step == Self.lab[1].weights[unit] * abs(Self.lab[0].weights[unit]))
    }
    let leaky = Kink.all(of: Self.lab, [.leakyReLU, .linear])
    for (kink, expected) in zip(leaky, [2, 1, 2]) {
      #expect(abs(kink.step - 0.99 * Double(expected)) < 1e-12)
    }
  }

  @Test func smoothUnitsAndUnitsWithoutWeightHaveNone() {
    for activation in [Activation.sigmoid, .tanh, .linear, .gelu] {
      #expect(Kink.all(of: Self.lab, [activation, .linear]).isEmpty)
    }
    var flat = Self.lab
    flat[0].weights[1] = 0
    #expect(Kink.all(of: flat, [.relu, .linear]).map(\.unit) == [0, 2])
    let plane = [LayerParameters(units: 1, inputs: 2, weights: [1, 1], biases: [0])]
    #expect(Kink.all(of: plane, [.relu]).isEmpty)
  }

  @Test func inTheFeaturesUnitsPlacesMoveAndSlopesScale() {
    let scaling = FittedScaling(offsets: [10], factors: [0.5])
    let raw = Kink.all(of: Self.lab, [.relu, .linear])[2]
    let kink = raw.unscaled(scaling, FittedScaling(offsets: [0], factors: [1]))
    #expect(kink.x == 14 && kink.slopeBefore == 0.5 && kink.slopeAfter == 1.5 && kink.step == 1)
    // Where the target was halved, the slopes in its own units are twice as steep.
    let steep = raw.unscaled(scaling, FittedScaling(offsets: [7], factors: [0.5]))
    #expect(steep.x == 14 && steep.slopeBefore == 1 && steep.slopeAfter == 3 && steep.step == 2)
  }
}
