import NeuralNetworks
import Testing

struct InitialParametersTests {
  private func weights(
    _ initializer: Initializer, gain: Double = 1, activation: Activation = .relu
  ) -> [LayerParameters] {
    let examples = Examples(
      features: 200, outputs: 1, kind: .binary, inputs: Array(repeating: 0, count: 200),
      targets: [1])
    return Training(
      architecture: Architecture(
        inputs: 200,
        layers: [
          LayerSpecification(units: 100, activation: activation),
          LayerSpecification(units: 1, activation: .sigmoid),
        ]),
      options: TrainingOptions(
        loss: .bce, initialization: Initialization(initializer, gain: gain)), examples: examples
    ).parameters
  }

  static let variances: [(Initializer, Double)] = [
    (.glorotUniform, 2.0 / 300), (.glorotNormal, 2.0 / 300), (.heUniform, 0.01), (.heNormal, 0.01),
    (.lecunNormal, 0.005), (.playground, 1.0 / 12), (.auto, 0.01),
  ]

  /// 20 000 draws: mean within five standard errors of 0, variance within 5 % of its definition.
  @Test(arguments: variances)
  func theSpreadIsWhatTheDefinitionSays(_ initializer: Initializer, _ variance: Double) {
    let drawn = weights(initializer)[0].weights
    let mean = drawn.reduce(0, +) / Double(drawn.count)
    let actual = drawn.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(drawn.count)
    #expect(abs(mean) < 5 * (variance / Double(drawn.count)).squareRoot())
    #expect(relativeError(actual, variance) < 0.05)
  }

  @Test func uniformDrawsStayWithinTheirLimit() {
    let limit = (6.0 / 300).squareRoot()
    let drawn = weights(.glorotUniform)[0].weights
    #expect(drawn.allSatisfy { abs($0) <= limit } && drawn.contains { abs($0) > 0.99 * limit })
  }

  /// Sorted by one initialiser, the draws are sorted by every other.
  @Test func allInitialisersShareTheirDraws() {
    let order = weights(.glorotUniform)[0].weights
    for other in [Initializer.glorotNormal, .heNormal, .heUniform, .playground] {
      let pairs = zip(order, weights(other)[0].weights).sorted { $0.0 < $1.0 }
      #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.1 <= $1.1 })
    }
  }

  @Test func autoFollowsTheActivation() {
    #expect(weights(.auto, activation: .leakyReLU)[0] == weights(.heNormal)[0])
    #expect(weights(.auto, activation: .tanh)[0] == weights(.glorotUniform)[0])
  }

  @Test func theGainMultiplies() {
    let (plain, grown) = (weights(.heNormal)[0], weights(.heNormal, gain: 4)[0])
    #expect(grown.weights == plain.weights.map { 4 * $0 })
  }

  @Test func biasesStartAtZeroUnlessSaid() {
    #expect(weights(.glorotUniform).allSatisfy { $0.biases.allSatisfy { $0 == 0 } })
    #expect(weights(.playground).allSatisfy { $0.biases.allSatisfy { $0 == 0.1 } })
    let hidden = TrainingTests.training { $0.hiddenBias = -8 }.parameters
    #expect(hidden[0].biases.allSatisfy { $0 == -8 } && hidden[1].biases.allSatisfy { $0 == -8 })
    #expect(hidden[2].biases == [0])
  }
}
