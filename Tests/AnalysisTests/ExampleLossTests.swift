import NeuralNetworks
import TestSupport
import Testing

@testable import Analysis

/// One example's loss, so that their mean is the cost that training reports.
@Suite struct ExampleLossTests {
  private func meanLoss(_ loss: Loss, _ output: Activation, _ outputs: Int, scale: Double) -> (
    mean: Double, cost: Double
  ) {
    var stream = RandomStream(seed: 8, stream: 1)
    let count = 90
    var targets: [Double] = []
    for _ in 0..<count {
      let chosen = Int(exactly: (stream.uniform() * Double(outputs)).rounded(.down))
      targets += (0..<outputs).map {
        outputs == 1 ? (stream.uniform() < 0.5 ? 0 : 1) : $0 == chosen ? 1 : 0
      }
    }
    let examples = Examples(
      features: 2, outputs: outputs, kind: outputs == 1 ? .binary : .classes,
      inputs: (0..<count * 2).map { _ in scale * stream.normal() }, targets: targets)
    let architecture = Architecture(
      inputs: 2,
      layers: [
        LayerSpecification(units: 6, activation: .tanh),
        LayerSpecification(units: outputs, activation: output),
      ])
    let training = Training(
      architecture: architecture,
      options: TrainingOptions(loss: loss, initialization: Initialization(.heNormal, gain: scale)),
      examples: examples)
    let pass = ForwardPass(architecture, parameters: training.parameters)
    let z = pass.preactivations(ofLayer: 1, for: examples.inputs)
    let a = output.values(z, units: outputs)
    let sum = (0..<count).reduce(0.0) {
      let range = $1 * outputs..<($1 + 1) * outputs
      return $0
        + loss.ofExample(z: z[range], a: a[range], target: targets[range], activation: output)
    }
    return (sum / Double(count), training.evaluate().cost)
  }

  @Test(arguments: [
    (Loss.bce, Activation.sigmoid, 1), (.mse, .sigmoid, 1), (.halfMSE, .linear, 1),
    (.bce, .linear, 1), (.cce, .softmax, 4), (.mse, .relu, 3), (.huber, .linear, 2),
  ])
  func theMeanIsTheCost(_ loss: Loss, _ output: Activation, _ outputs: Int) {
    for scale in [1.0, 20] {
      let (mean, cost) = meanLoss(loss, output, outputs, scale: scale)
      #expect(abs(mean - cost) <= 1e-12 * max(1, cost), "\(loss) \(output) \(scale)")
    }
  }

  @Test func theCoursesSixLosses() {
    // w = 2, b = −4.5 on x = 0 … 5, y = 0 0 0 1 1 1.
    let losses = (0..<6).map { x in
      let z = 2 * Double(x) - 4.5
      return Loss.bce.ofExample(
        z: [z][...], a: [Activation.sigmoid.value(z)][...], target: [x < 3 ? 0 : 1][...],
        activation: .sigmoid)
    }
    for (loss, expected) in zip(losses, [0.0110, 0.0789, 0.4741, 0.2014, 0.0298, 0.0041]) {
      #expect(abs(loss - expected) < 5e-5)
    }
  }

  @Test func aSureMistakeIsNotCutOff() {
    let loss = Loss.bce.ofExample(
      z: [-100][...], a: [0][...], target: [1][...], activation: .sigmoid)
    #expect(loss == 100)
  }
}
