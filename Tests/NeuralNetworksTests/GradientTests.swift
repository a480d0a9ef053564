import NeuralNetworks
import Testing

/// The gradient that training follows is the cost's derivative: central differences of `evaluate()`
/// against one step of plain gradient descent at rate 1 on the whole set.
struct GradientTests {
  struct Case: CustomStringConvertible, Sendable {
    let hidden: Activation
    let output: Activation
    let loss: Loss
    var description: String { "\(hidden) \(output) \(loss)" }
  }

  static let cases: [Case] = Activation.hidden.flatMap { hidden in
    let outputs = Activation.hidden.flatMap { output in
      [Loss.bce, .mse, .halfMSE, .huber].map { Case(hidden: hidden, output: output, loss: $0) }
    }
    return outputs + [Case(hidden: hidden, output: .softmax, loss: .cce)]
  }

  @Test(arguments: cases)
  func itIsTheDerivativeOfTheCost(_ shape: Case) {
    #expect(error(shape, l1: 0, l2: 0) < 1e-7)
  }

  @Test(arguments: cases.filter { $0.hidden == .tanh })
  func penaltiesAreDifferentiatedToo(_ shape: Case) {
    #expect(error(shape, l1: 0.02, l2: 0) < 1e-7)
    #expect(error(shape, l1: 0, l2: 0.3) < 1e-7)
  }

  /// ‖step − differences‖ / ‖differences‖ over all weights and biases of a 3-5-4-2 network.
  private func error(_ shape: Case, l1: Double, l2: Double) -> Double {
    let architecture = Architecture(
      inputs: 3,
      layers: [
        LayerSpecification(units: 5, activation: shape.hidden),
        LayerSpecification(units: 4, activation: shape.hidden),
        LayerSpecification(units: 2, activation: shape.output),
      ])
    let options = TrainingOptions(
      loss: shape.loss, learningRate: 1, l1: l1, l2: l2, seed: 3,
      initialization: Initialization(.glorotUniform), hiddenBias: 0.1)
    let start = Training(architecture: architecture, options: options, examples: Self.examples)
    // Outputs well between 0 and 1, where the cross-entropies of unbounded activations are smooth.
    var parameters = start.parameters
    parameters[2].weights = parameters[2].weights.map { $0 * 0.2 }
    parameters[2].biases = shape.output == .softplus ? [-0.5, -0.3] : [0.45, 0.6]

    func cost(_ parameters: [LayerParameters]) -> Double {
      Training(
        architecture: architecture, options: options, examples: Self.examples,
        parameters: parameters
      ).evaluate().cost
    }
    let stepped = Training(
      architecture: architecture, options: options, examples: Self.examples,
      parameters: parameters)
    stepped.trainBatch()
    var (difference, size) = (0.0, 0.0)
    for layer in parameters.indices {
      for index in parameters[layer].all.indices {
        let numeric = derivative { offset in
          var moved = parameters
          moved[layer].all[index] += offset
          return cost(moved)
        }
        let step = parameters[layer].all[index] - stepped.parameters[layer].all[index]
        difference += (step - numeric) * (step - numeric)
        size += numeric * numeric
      }
    }
    return (difference / size).squareRoot()
  }

  /// The central difference of fourth order at 0.
  private func derivative(_ f: (Double) -> Double) -> Double {
    let h = 1e-4
    return (8 * (f(h) - f(-h)) - (f(2 * h) - f(-2 * h))) / (12 * h)
  }

  /// 11 examples, so that a vector is padded.
  private static let examples: Examples = {
    var stream = RandomStream(seed: 12, stream: 0)
    let targets = (0..<11).flatMap { [Double($0 % 2), Double(1 - $0 % 2)] }
    return Examples(
      features: 3, outputs: 2, kind: .classes, inputs: (0..<33).map { _ in stream.normal() },
      targets: targets)
  }()
}

extension LayerParameters {
  /// Weights, then biases.
  fileprivate var all: [Double] {
    get { weights + biases }
    set {
      weights = Array(newValue.prefix(weights.count))
      biases = Array(newValue.suffix(biases.count))
    }
  }
}
