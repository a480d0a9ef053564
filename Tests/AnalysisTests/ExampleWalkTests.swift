import Foundation
import NeuralNetworks
import TestSupport
import Testing

@testable import Analysis

/// The numbers of one example's way through a network and back: against training itself, against
/// central differences, and against those of the course's labs.
@Suite struct ExampleWalkTests {
  private static let hidden: [Activation] = [.tanh, .sigmoid, .relu, .gelu, .elu]

  struct Case: Sendable, CustomTestStringConvertible {
    var loss: Loss
    var output: Activation
    var hidden: Activation
    var testDescription: String { "\(hidden), \(output), \(loss)" }
  }

  static let cases: [Case] = hidden.flatMap { hidden in
    [
      Case(loss: .bce, output: .sigmoid, hidden: hidden),
      Case(loss: .bce, output: .relu, hidden: hidden),
      Case(loss: .mse, output: .linear, hidden: hidden),
      Case(loss: .mse, output: .sigmoid, hidden: hidden),
      Case(loss: .halfMSE, output: .tanh, hidden: hidden),
      Case(loss: .cce, output: .softmax, hidden: hidden),
    ]
  }

  /// 4 features, 7 and 5 hidden units, 3 outputs, biases that are not 0.
  private func network(_ of: Case) -> (layers: [LayerSpecification], parameters: [LayerParameters])
  {
    var stream = RandomStream(seed: 11, stream: 0)
    let layers = [(7, of.hidden), (5, of.hidden), (3, of.output)].map {
      LayerSpecification(units: $0.0, activation: $0.1)
    }
    let parameters = zip([4, 7, 5], layers).map { inputs, layer in
      LayerParameters(
        units: layer.units, inputs: inputs,
        weights: (0..<layer.units * inputs).map { _ in 0.5 * stream.normal() },
        biases: (0..<layer.units).map { _ in 0.3 * stream.normal() + 0.2 })
    }
    return (layers, parameters)
  }

  private func examples(_ of: Case, count: Int = 20) -> Examples {
    var stream = RandomStream(seed: 12, stream: 0)
    let inputs = (0..<4 * count).map { _ in stream.normal() }
    let targets = (0..<count).flatMap { row -> [Double] in
      switch of.loss {
      case .cce: (0..<3).map { $0 == row % 3 ? 1 : 0 }
      case .bce: (0..<3).map { ($0 + row).isMultiple(of: 2) ? 1 : 0 }
      default: (0..<3).map { _ in stream.normal() }
      }
    }
    return Examples(
      features: 4, outputs: 3, kind: of.loss == .cce ? .classes : .signed, inputs: inputs,
      targets: targets)
  }

  private func walks(_ of: Case) -> [ExampleWalk] {
    let (layers, parameters) = network(of)
    let examples = examples(of)
    return (0..<examples.count).map { row in
      ExampleWalk(
        layers, parameters: parameters, loss: of.loss, learningRate: 0.3,
        x: Array(examples.inputs[4 * row..<4 * row + 4]),
        y: Array(examples.targets[3 * row..<3 * row + 3]))
    }
  }

  @Test(arguments: cases)
  func theTermsThatAreShownSumToWhatIsShown(_ of: Case) {
    for walk in walks(of) {
      for (layer, numbers) in walk.layers.enumerated() {
        for unit in numbers.z.indices {
          let terms = walk.terms(ofUnit: unit, inLayer: layer).reduce(0) { $0 + $1.value }
          #expect(abs(terms + numbers.parameters.biases[unit] - numbers.z[unit]) < 1e-12)
          guard layer + 1 < walk.layers.count else { continue }
          let back = walk.backwardTerms(toUnit: unit, inLayer: layer).reduce(0) { $0 + $1.value }
          #expect(abs(back * numbers.slopes[unit] - numbers.deltas[unit]) < 1e-12)
        }
      }
    }
  }

  @Test(arguments: cases)
  func valuesAreThoseOfTraining(_ of: Case) {
    let (layers, parameters) = network(of)
    let examples = examples(of)
    let training = Training(
      architecture: Architecture(inputs: 4, layers: layers),
      options: TrainingOptions(loss: of.loss), examples: examples, parameters: parameters)
    let walks = walks(of)
    let outputs = walks.flatMap { $0.layers[2].a }
    #expect(zip(outputs, training.outputs(of: examples)).allSatisfy { abs($0 - $1) < 1e-12 })
    let cost = walks.reduce(0) { $0 + $1.lossValue } / Double(walks.count)
    #expect(abs(cost - training.evaluate().cost) < 1e-12 * max(1, cost))
    // The mean of the examples' gradients is ∂J/∂W, whose norm and mean training reports.
    for (layer, diagnostics) in training.diagnostics().enumerated() {
      let (units, inputs) = (layers[layer].units, parameters[layer].inputs)
      let gradient = (0..<units * inputs).map { place in
        walks.reduce(0) {
          $0 + $1.gradient(layer: layer, unit: place / inputs, input: place % inputs)
        } / Double(walks.count)
      }
      let norm = gradient.reduce(0) { $0 + $1 * $1 }.squareRoot()
      let mean = gradient.reduce(0) { $0 + abs($1) } / Double(gradient.count)
      #expect(abs(norm - diagnostics.gradientNorm) < 1e-12 * max(1, norm))
      #expect(abs(mean - diagnostics.gradientMeanAbsolute) < 1e-12 * max(1, mean))
    }
  }

  @Test(arguments: cases)
  func gradientsAreCentralDifferences(_ of: Case) {
    let (layers, parameters) = network(of)
    let walk = walks(of)[0]
    func loss(_ change: (inout [LayerParameters]) -> Void) -> Double {
      var changed = parameters
      change(&changed)
      return ExampleWalk(
        layers, parameters: changed, loss: of.loss, learningRate: 0, x: walk.x, y: walk.y
      ).lossValue
    }
    let step = 1e-6
    for layer in layers.indices {
      let inputs = parameters[layer].inputs
      for place in parameters[layer].weights.indices {
        let rise =
          loss { $0[layer].weights[place] += step } - loss { $0[layer].weights[place] -= step }
        let shown = walk.gradient(layer: layer, unit: place / inputs, input: place % inputs)
        #expect(abs(rise / (2 * step) - shown) < 1e-6)
      }
      for unit in 0..<layers[layer].units {
        let rise = loss { $0[layer].biases[unit] += step } - loss { $0[layer].biases[unit] -= step }
        #expect(abs(rise / (2 * step) - walk.layers[layer].deltas[unit]) < 1e-6)
      }
    }
  }

  @Test func anUpdateIsThatOfTrainingOnThisExampleAlone() {
    let of = Case(loss: .bce, output: .sigmoid, hidden: .tanh)
    let (layers, parameters) = network(of)
    let walk = walks(of)[3]
    let training = Training(
      architecture: Architecture(inputs: 4, layers: layers),
      options: TrainingOptions(loss: .bce, learningRate: 0.3),
      examples: Examples(features: 4, outputs: 3, kind: .signed, inputs: walk.x, targets: walk.y),
      parameters: parameters)
    training.trainEpoch()
    for (layer, trained) in training.parameters.enumerated() {
      for place in trained.weights.indices {
        let (unit, input) = (place / trained.inputs, place % trained.inputs)
        let shown = walk.updated(layer: layer, unit: unit, input: input)
        #expect(abs(shown - trained.weights[place]) < 1e-14)
      }
      for unit in trained.biases.indices {
        #expect(abs(walk.updatedBias(layer: layer, unit: unit) - trained.biases[unit]) < 1e-14)
      }
    }
  }

  // MARK: The labs' numbers

  /// One unit that reads one number.
  private func unit(
    _ activation: Activation, _ loss: Loss, w: Double, b: Double, x: Double, y: Double,
    rate: Double = 0.1
  ) -> ExampleWalk {
    ExampleWalk(
      [LayerSpecification(units: 1, activation: activation)],
      parameters: [LayerParameters(units: 1, inputs: 1, weights: [w], biases: [b])], loss: loss,
      learningRate: rate, x: [x], y: [y])
  }

  /// Claims 7, 10 and 11: w = 2, b = −4.5 on x = 0 … 5, y = 0 0 0 1 1 1.
  @Test func logisticRegressionOfTheLab() {
    let walks = (0..<6).map {
      unit(.sigmoid, .bce, w: 2, b: -4.5, x: Double($0), y: $0 < 3 ? 0 : 1)
    }
    func rounded(_ values: [Double]) -> [Double] { values.map { ($0 * 1e4).rounded() / 1e4 } }
    #expect(
      rounded(walks.map { $0.layers[0].a[0] }) == [0.0110, 0.0759, 0.3775, 0.8176, 0.9707, 0.9959])
    #expect(
      rounded(walks.map(\.lossValue)) == [0.0110, 0.0789, 0.4741, 0.2014, 0.0298, 0.0041])
    let mean = walks.reduce(0) { $0 + $1.lossValue } / 6
    #expect(abs(mean - 0.1332) < 5e-5)
  }

  /// Claim 12: from w = b = 0 at α = 0.1, J after so many steps along the mean of the six gradients.
  @Test func gradientDescentOfTheLab() {
    var (w, b) = (0.0, 0.0)
    var costs: [Int: Double] = [:]
    for step in 0...1000 {
      let walks = (0..<6).map {
        unit(.sigmoid, .bce, w: w, b: b, x: Double($0), y: $0 < 3 ? 0 : 1)
      }
      costs[step] = walks.reduce(0) { $0 + $1.lossValue } / 6
      w -= 0.1 * walks.reduce(0) { $0 + $1.gradient(layer: 0, unit: 0, input: 0) } / 6
      b -= 0.1 * walks.reduce(0) { $0 + $1.layers[0].deltas[0] } / 6
    }
    for (step, cost) in [0: 0.6931, 1: 0.6433, 10: 0.5413, 100: 0.3352, 1000: 0.1134] {
      #expect(abs(costs[step, default: 0] - cost) < 5e-5)
    }
  }

  /// Claim 32: J = (2 + 3w)² at w = 3; and x = 2, w = −2, b = 8, y = 1 with J = ½(wx + b − y)².
  @Test func backPropagationOfTheLab() {
    let square = unit(.linear, .mse, w: 3, b: 2, x: 3, y: 0)
    #expect(square.layers[0].a == [11] && square.lossValue == 121)
    #expect(square.layers[0].deltas == [22])
    #expect(square.gradient(layer: 0, unit: 0, input: 0) == 66)
    let half = unit(.linear, .halfMSE, w: -2, b: 8, x: 2, y: 1)
    #expect(half.terms(ofUnit: 0, inLayer: 0).map(\.value) == [-4])
    #expect(half.layers[0].a == [4] && half.lossValue == 4.5)
    #expect(half.layers[0].deltas == [3] && half.gradient(layer: 0, unit: 0, input: 0) == 6)
    #expect(abs(half.updated(layer: 0, unit: 0, input: 0) - -2.6) < 1e-15)
    #expect(abs(half.updatedBias(layer: 0, unit: 0) - 7.7) < 1e-15)
  }

  @Test func nothingOverflows() {
    for z in [-1000.0, 1000] {
      for y in [0.0, 1] {
        let walk = unit(.sigmoid, .bce, w: z, b: 0, x: 1, y: y)
        #expect(walk.lossValue.isFinite && walk.layers[0].deltas[0].isFinite)
      }
    }
  }
}
