import Testing

@testable import NeuralNetworks

/// J and its gradient at weights that no run has.
struct CostProbeTests {
  private static let examples = Examples(
    features: 3, outputs: 2, kind: .signed,
    inputs: (0..<201).map { Double(($0 * 37) % 23) / 11 - 1 },
    targets: (0..<134).map { Double(($0 * 17) % 13) / 6 - 1 })

  private static func architecture(_ hidden: Activation) -> Architecture {
    Architecture(
      inputs: 3,
      layers: [
        LayerSpecification(units: 5, activation: hidden),
        LayerSpecification(units: 2, activation: .tanh),
      ])
  }

  private static func weights(_ seed: UInt64) -> [LayerParameters] {
    Initialization(.glorotNormal, gain: 2).parameters(
      for: architecture(.relu), seed: seed, hiddenBias: 0.3)
  }

  private static func options(_ precision: Precision = .double) -> TrainingOptions {
    TrainingOptions(loss: .mse, l1: 0.01, l2: 0.02, precision: precision)
  }

  @Test(arguments: Activation.hidden)
  func theCostIsThatOfARunWithTheSameWeights(_ hidden: Activation) {
    let probe = CostProbe(
      architecture: Self.architecture(hidden), options: Self.options(.single),
      examples: Self.examples)
    #expect(probe.exampleCount == 67)
    for seed in 1...5 as ClosedRange<UInt64> {
      let weights = Self.weights(seed)
      let run = Training(
        architecture: Self.architecture(hidden), options: Self.options(), examples: Self.examples,
        parameters: weights)
      _ = probe.gradient(at: Self.weights(seed + 1))
      #expect(abs(probe.cost(at: weights) - run.evaluate().cost) < 1e-12)
    }
  }

  /// Central differences of J over every weight and bias.
  @Test(arguments: [Activation.sigmoid, .tanh, .leakyReLU])
  func theGradientIsThatOfTheCost(_ hidden: Activation) {
    let probe = CostProbe(
      architecture: Self.architecture(hidden), options: Self.options(), examples: Self.examples)
    let weights = Self.weights(7)
    let gradient = probe.gradient(at: weights)
    func slope(_ change: (inout [LayerParameters], Double) -> Void) -> Double {
      var (up, down) = (weights, weights)
      change(&up, 1e-6)
      change(&down, -1e-6)
      return (probe.cost(at: up) - probe.cost(at: down)) / 2e-6
    }
    for layer in weights.indices {
      for place in weights[layer].weights.indices {
        let expected = slope { $0[layer].weights[place] += $1 }
        #expect(abs(gradient[layer].weights[place] - expected) < 1e-7)
      }
      for place in weights[layer].biases.indices {
        let expected = slope { $0[layer].biases[place] += $1 }
        #expect(abs(gradient[layer].biases[place] - expected) < 1e-7)
      }
    }
  }

  /// A ReLU that is off on every example: no way to tell where down is.
  @Test func whereNothingMovesTheGradientIsZeroExactly() {
    var weights = Self.weights(3)
    weights[0].biases = Array(repeating: -100, count: 5)
    let probe = CostProbe(
      architecture: Self.architecture(.relu), options: TrainingOptions(loss: .mse),
      examples: Self.examples)
    #expect(probe.gradient(at: weights)[0].weights.allSatisfy { $0 == 0 })
  }
}
