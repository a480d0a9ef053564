import Foundation
import NeuralNetworks
import Testing

struct DiagnosingTests {
  /// The ratio is that of the update that was made, whatever the optimizer makes of the gradient.
  @Test(arguments: Optimizer.allCases)
  func theUpdateRatioIsThatOfTheLastUpdate(_ optimizer: Optimizer) throws {
    let training = TrainingTests.training { ($0.optimizer, $0.l2) = (optimizer, 0.01) }
    #expect(training.diagnostics().allSatisfy { $0.updateRatio == nil })
    training.trainEpoch()
    for _ in 0..<6 { training.trainBatch() }
    let before = training.parameters
    training.trainEpoch()
    #expect(training.batch == 0)
    for (layer, (old, new)) in zip(
      training.diagnostics(), zip(before, training.parameters))
    {
      let step = zip(new.weights, old.weights).map { $0 - $1 }
      let expected = log10(deviation(step) / deviation(new.weights))
      #expect(abs(try #require(layer.updateRatio) - expected) < 1e-6)
    }
  }

  private func deviation(_ values: [Double]) -> Double {
    let mean = values.reduce(0, +) / Double(values.count)
    return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count))
      .squareRoot()
  }

  /// Biases of −100: every ReLU is off on every example, every sigmoid flat but not dead.
  @Test func deadIsNotFlat() {
    let dead = TrainingTests.training(.relu) { $0.hiddenBias = -100 }.diagnostics()
    #expect(dead[0].deadUnits == 17 && dead[0].flatShare == 1 && dead[0].slope == 0)
    #expect(dead[0].gradientNorm == 0)
    let flat = TrainingTests.training(.sigmoid) { $0.hiddenBias = -20 }.diagnostics()
    #expect(flat[0].deadUnits == 0 && flat[0].flatShare == 1)
  }

  @Test func sigmoidIsFlatBeyondItsThreshold() {
    for (bias, share) in [(2.88, 0.0), (2.89, 1.0), (-2.88, 0.0), (-2.89, 1.0)] {
      let training = TrainingTests.training(.sigmoid) {
        ($0.initialization, $0.hiddenBias) = (Initialization(.zeros), bias)
      }
      #expect(training.diagnostics()[0].flatShare == share)
    }
  }
}
