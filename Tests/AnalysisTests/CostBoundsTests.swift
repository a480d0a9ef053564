import NeuralNetworks
import TestSupport
import Testing

@testable import Analysis

/// What always giving the same answer costs.
@Suite struct CostBoundsTests {
  /// A linear model that sees nothing can only guess.
  @Test(arguments: [
    ("motorcycle", Activation.linear, Loss.mse), ("motorcycle", .linear, .halfMSE),
    ("coffee", .sigmoid, .bce), ("circles", .sigmoid, .bce), ("iris", .softmax, .cce),
    ("digits", .softmax, .cce),
  ])
  func guessingCostsWhatTheBestBlindModelDoes(
    _ dataset: String, _ output: Activation, _ loss: Loss
  ) throws {
    let seen = try examples(dataset)
    let blind = Examples(
      features: 1, outputs: seen.outputs, kind: seen.kind,
      inputs: Array(repeating: 0, count: seen.count), targets: seen.targets)
    let problem = try #require(LinearOptimum.Problem(output: output, loss))
    let best = try #require(LinearOptimum.solved(problem, of: blind)).cost
    let layers = [LayerSpecification(units: seen.outputs, activation: output)]
    let guessing = try #require(CostBounds(of: layers, loss, on: seen).guessing)
    #expect(abs(guessing - best) < 1e-6 * best, "\(guessing) \(best)")
  }
}
