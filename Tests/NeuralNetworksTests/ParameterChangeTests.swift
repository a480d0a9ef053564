import Testing

@testable import NeuralNetworks

/// Parameters from outside: given at the start, moved by hand, and the gradient that is shown beside them.
@Suite struct ParameterChangeTests {
  private let examples = Examples(
    features: 2, outputs: 1, kind: .binary, inputs: [0, 1, 2, -1, 0.5, 0.5, -1, -2],
    targets: [0, 1, 1, 0])
  private let network = Architecture(
    inputs: 2, layers: [.init(units: 3, activation: .tanh), .init(units: 1, activation: .sigmoid)])

  private func training(_ initialization: Initialization, _ precision: Precision) -> Training {
    Training(
      architecture: network,
      options: TrainingOptions(
        loss: .bce, l2: 0.01, initialization: initialization, precision: precision),
      examples: examples)
  }

  @Test func givenNumbersAreTheStart() {
    let numbers = (0..<13).map { Double($0) / 10 }
    let training = training(.numbers(numbers), .double)
    #expect(training.parameters.flatMap { $0.weights + $0.biases } == numbers)
    // As many as there are parameters, or none of them.
    let few = self.training(.numbers([1, 2]), .double)
    #expect(few.parameters == self.training(Initialization(.glorotUniform), .double).parameters)
  }

  @Test(arguments: Precision.allCases) func oneChangesAndTheOthersStay(_ precision: Precision) {
    let training = training(Initialization(.glorotUniform), precision)
    let before = training.parameters.flatMap { $0.weights + $0.biases }
    for place in [0, 5, 6, 8, 9, 11, 12] {
      training.changeParameter(place) { $0 + 0.5 }
      training.changeParameter(place) { $0 - 0.25 }
    }
    let after = training.parameters.flatMap { $0.weights + $0.biases }
    for place in 0..<13 {
      let moved = [0, 5, 6, 8, 9, 11, 12].contains(place) ? 0.25 : 0
      #expect(abs(after[place] - before[place] - moved) < 1e-6)
    }
    training.changeParameter(13) { _ in .nan }
    #expect(training.hasFiniteParameters)
  }

  /// ∂J/∂w of every parameter, against central differences of J.
  @Test func theGradientIsThatOfTheCost() {
    let training = training(Initialization(.heNormal), .double)
    for _ in 0..<5 { training.trainEpoch() }
    let gradient = training.gradient().flatMap { $0.weights + $0.biases }
    let step = 1e-5
    for place in 0..<13 {
      training.changeParameter(place) { $0 + step }
      let above = training.evaluate().cost
      training.changeParameter(place) { $0 - 2 * step }
      let below = training.evaluate().cost
      training.changeParameter(place) { $0 + step }
      #expect(abs((above - below) / (2 * step) - gradient[place]) < 1e-8)
    }
  }
}
