import Glibc
import NeuralNetworks
import TestSupport
import Testing

@testable import Analysis

/// The logistic and the softmax optimum, beside a slow solver and figures that others found.
@Suite struct SoftmaxRegressionTests {
  /// The mean cross-entropy of a logistic regression after so many steps of accelerated gradient
  /// descent (Nesterov 1983), and the norm of its gradient.
  private func descended(_ examples: Examples, steps: Int) -> (cost: Double, gradient: Double) {
    var weights = Array(repeating: 0.0, count: examples.features + 1)
    var (ahead, gradient) = (weights, weights)
    var cost = 0.0
    for step in 0..<steps {
      gradient = weights.map { _ in 0 }
      cost = 0
      for example in 0..<examples.count {
        let x = examples.inputs[example * examples.features..<(example + 1) * examples.features]
        let z = zip(x, ahead).reduce(ahead[examples.features]) { $0 + $1.0 * $1.1 }
        let y = examples.targets[example]
        cost += (max(0, z) + log1p(exp(-abs(z))) - y * z) / Double(examples.count)
        let residual = (1 / (1 + exp(-z)) - y) / Double(examples.count)
        for (place, value) in x.enumerated() { gradient[place] += residual * value }
        gradient[examples.features] += residual
      }
      let next = zip(ahead, gradient).map { $0 - $1 }
      let momentum = Double(step) / Double(step + 3)
      ahead = zip(next, weights).map { $0 + momentum * ($0 - $1) }
      weights = next
    }
    return (cost, gradient.reduce(0) { $0 + $1 * $1 }.squareRoot())
  }

  @Test(arguments: ["coffee", "circles", "xor", "moons"])
  func theLogisticOptimumIsWhereLongDescentEnds(_ dataset: String) throws {
    let examples = try examples(dataset)
    let solution = try #require(LinearOptimum.solved(.logistic, of: examples))
    let slow = descended(examples, steps: 5_000)
    #expect(slow.gradient < 1e-7)
    #expect(abs(solution.cost - slow.cost) < 1e-10 && !solution.isSeparable)
    #expect(solution.cost <= slow.cost + 1e-13)
  }

  /// Found by another program.
  @Test func coffeesFloor() throws {
    let solution = LinearOptimum.solved(.logistic, of: try examples("coffee"))
    #expect(abs((solution?.cost ?? 0) - 0.457730) < 1e-6)
  }

  /// Found by SciPy's L-BFGS-B, which ends at a gradient of 6e-11; R's `nnet::multinom` stops at a
  /// deviance of 11.89973, twice the sum of the 150 losses, a little above.
  @Test func irissFloor() throws {
    let solution = try #require(LinearOptimum.solved(.softmax, of: try examples("iris")))
    #expect(abs(solution.cost - 0.0396618226) < 1e-9 && !solution.isSeparable)
    #expect(abs(solution.cost - 11.89973 / 300) < 1e-5)
  }

  @Test(arguments: [("digits01", LinearOptimum.Problem.logistic), ("digits", .softmax)])
  func classesThatAHyperplaneTellsApartHaveNoOptimum(
    _ dataset: String, _ problem: LinearOptimum.Problem
  ) throws {
    let examples = try examples(dataset)
    let solution = try #require(LinearOptimum.solved(problem, of: examples))
    #expect(solution.cost == 0 && solution.isSeparable)
    // The W it gives makes no mistake.
    let values = linear(examples, solution.weights, solution.biases)
    for (example, z) in values.enumerated() {
      let y = examples.targets[example * examples.outputs..<(example + 1) * examples.outputs]
      if z.count == 1 {
        #expect((z[0] > 0) == (y.first == 1))
      } else {
        #expect(z.indices.max { z[$0] < z[$1] } == y.firstIndex(of: 1).map { $0 - y.startIndex })
      }
    }
  }

  /// The gradient of the mean cross-entropy at the solution, by naive loops, is 0.
  @Test func theGradientIsZeroAtTheSoftmaxOptimum() throws {
    let examples = try examples("iris")
    let solution = try #require(LinearOptimum.solved(.softmax, of: examples))
    var gradient = Array(repeating: 0.0, count: 3 * 5)
    for (example, z) in linear(examples, solution.weights, solution.biases).enumerated() {
      let sum = z.reduce(0) { $0 + exp($1) }
      for output in 0..<3 {
        let residual = exp(z[output]) / sum - examples.targets[example * 3 + output]
        for feature in 0..<4 {
          gradient[output * 5 + feature] += residual * examples.inputs[example * 4 + feature] / 150
        }
        gradient[output * 5 + 4] += residual / 150
      }
    }
    #expect(gradient.allSatisfy { abs($0) < 1e-8 })
  }

  /// Six points of which two share a place: the others can be told apart ever better, those cannot.
  @Test func theInfimumOfHalfSeparableClassesIsThatOfTheRest() throws {
    let points = examples(
      [[-2], [-1], [0], [0], [1], [2]], [[0], [0], [0], [1], [1], [1]], kind: .binary)
    let solution = try #require(LinearOptimum.solved(.logistic, of: points))
    #expect(abs(solution.cost - 2 * log(2.0) / 6) < 1e-9)
  }

  @Test func severalSigmoidOutputsAreRegressionsOfTheirOwn() throws {
    let iris = try examples("iris")
    let solution = try #require(LinearOptimum.solved(.logistic, of: iris))
    let each = (0..<3).compactMap { output -> Double? in
      let one = Examples(
        features: 4, outputs: 1, kind: .binary, inputs: iris.inputs,
        targets: (0..<150).map { iris.targets[$0 * 3 + output] })
      return LinearOptimum.solved(.logistic, of: one)?.cost
    }
    #expect(abs(solution.cost - each.reduce(0, +) / 3) < 1e-12)
  }

  @Test func targetsThatAreNoSharesHaveNoLogisticOptimum() throws {
    #expect(LinearOptimum.solved(.logistic, of: try examples("bike")) == nil)
  }
}
