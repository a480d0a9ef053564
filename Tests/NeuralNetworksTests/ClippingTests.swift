import NeuralNetworks
import Testing

/// A gradient that is too long for a step, over all parameters.
struct ClippingTests {
  private func numbers(_ layers: [LayerParameters]) -> [Double] {
    layers.flatMap { $0.weights + $0.biases }
  }

  private func training(
    _ clipNorm: Double?, _ change: (inout TrainingOptions) -> Void = { _ in }
  ) -> Training {
    TrainingTests.training {
      $0.batchSize = nil
      change(&$0)
      $0.clipNorm = clipNorm
    }
  }

  @Test(arguments: [0.0, 0.5])
  func aStepIsAsLongAsTheNormAllows(_ l2: Double) {
    let start = training(nil) { $0.l2 = l2 }
    let (before, gradient) = (numbers(start.parameters), numbers(start.gradient()))
    let norm = gradient.reduce(0) { $0 + $1 * $1 }.squareRoot()
    for most in [norm / 3, norm * 0.999] {
      let clipped = training(most) { $0.l2 = l2 }
      clipped.trainBatch()
      for (index, after) in numbers(clipped.parameters).enumerated() {
        let expected = before[index] - 0.1 * gradient[index] * most / norm
        #expect(abs(after - expected) < 1e-14)
      }
    }
  }

  @Test(arguments: Optimizer.allCases, Precision.allCases)
  func aGradientThatIsShortEnoughStaysAsItIs(_ optimizer: Optimizer, _ precision: Precision) {
    let runs = [nil, 1e6].map { (norm: Double?) in
      TrainingTests.training {
        ($0.optimizer, $0.precision, $0.clipNorm) = (optimizer, precision, norm)
        $0.learningRate = 0.01
      }
    }
    #expect(
      TrainingTests.costs(runs[0], epochs: 4) == TrainingTests.costs(runs[1], epochs: 4))
    #expect(runs[0].parameters == runs[1].parameters)
  }

  /// The first step of one weight from 0, at rate 1: its gradient is −`size` · `target`.
  private func step(_ size: Double, target: Double, _ precision: Precision) -> Double {
    let run = Training(
      architecture: Architecture(
        inputs: 1, layers: [LayerSpecification(units: 1, activation: .linear)]),
      options: TrainingOptions(
        loss: .halfMSE, learningRate: 1, clipNorm: 2, initialization: Initialization(.zeros),
        precision: precision),
      examples: Examples(
        features: 1, outputs: 1, kind: .signed, inputs: [size, size], targets: [target, target]))
    run.trainBatch()
    return run.parameters[0].weights[0]
  }

  @Test(arguments: [(Precision.single, 1e30), (.double, 1e200)])
  func squaresThatOverflowAreClippedAllTheSame(_ precision: Precision, _ size: Double) {
    #expect(abs(step(size, target: 1, precision) - 2) < 1e-6)
  }

  /// So the run diverges where it would have.
  @Test(arguments: [(Precision.single, 1e30), (.double, 1e200)])
  func whatIsNotFiniteStaysSo(_ precision: Precision, _ size: Double) {
    #expect(!step(size, target: size, precision).isFinite)
  }
}
