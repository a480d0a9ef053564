import Foundation
import Testing

@testable import NeuralNetworks

// The code of the articles in NeuralNetworks.docc, word for word (ArticleTests).

/// z / (1 + |z|), which no layer of the program has.
enum Softsign<Scalar: LaneScalar>: ElementwiseActivation {
  @inline(__always)
  static func activate(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    let share = Lanes<Scalar>.all(1) / (z.magnitude + 1)
    return Activated(value: z * share, slope: share * share)
  }
}

@Suite struct ArticleExamples {
  @Test func aNetworkLearnsXOR() {
    let examples = Examples(
      features: 2, outputs: 1, kind: .binary,
      inputs: [0, 0, 0, 1, 1, 0, 1, 1], targets: [0, 1, 1, 0])
    let layers = [
      LayerSpecification(units: 8, activation: .tanh),
      LayerSpecification(units: 1, activation: .sigmoid),
    ]
    let training = Training(
      architecture: Architecture(inputs: 2, layers: layers),
      options: TrainingOptions(loss: .bce, learningRate: 1), examples: examples)
    for _ in 0..<500 { training.trainEpoch() }
    print(training.evaluate().cost, training.outputs(of: examples))

    #expect(training.evaluate().accuracy == 1)
    #expect(training.evaluate().cost < 0.05)

    training.setActivation(.relu, ofLayer: 0)
    training.trainEpoch()
    for layer in training.diagnostics() {
      print(layer.gradientNorm, layer.slope ?? 1, layer.deadUnits ?? 0)
    }

    #expect(training.architecture.layers[0].activation == .relu)
    #expect(training.diagnostics().count == 2)
  }

  @Test func aSlopeIsTheDerivativeOfItsValue() {
    typealias G = Softsign<Double>
    for z in stride(from: -7.99, through: 8, by: 0.171) {
      let h = 1e-5
      let (above, below) = (G.activate(.all(z + h)), G.activate(.all(z - h)))
      let difference = (above.value[0] - below.value[0]) / (2 * h)
      #expect(abs(difference - G.activate(.all(z)).slope[0]) < 1e-9)
    }
  }

  @Test func aSlopeKeepsItsDigits() {
    let a = Activation.tanh.value(20)
    #expect(1 - a * a == 0)
    let exact = 4 * exp(-40.0)
    #expect(abs(Activation.tanh.slope(20) / exact - 1) < 1e-14)
  }
}
