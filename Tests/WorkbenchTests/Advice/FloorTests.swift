import Foundation
import NeuralNetworks
import Setups
import TestSupport
import Testing

@testable import Analysis
@testable import Workbench

/// Which floors a network has, and that no training gets below them.
@Suite struct FloorTests {
  private func floors(_ dataset: String, _ layers: String, _ loss: Loss) throws -> [Floor] {
    let layers = try LayersText.parse(layers)
    let examples = try examples(dataset)
    let output = layers[layers.count - 1].activation
    let problem = LinearOptimum.Problem(output: output, loss)
    return CostBounds(
      of: layers, loss, on: examples,
      optimum: problem.flatMap { LinearOptimum.solved($0, of: examples) }
    ).floors
  }

  @Test func linearLayersHaveTheFloorOfOneLinearLayer() throws {
    for layers in ["1:linear", "8:linear,1:linear", "8:linear,3:linear,8:linear,1:linear"] {
      #expect(try floors("motorcycle", layers, .mse).map(\.reason) == [.leastSquares])
    }
    #expect(try floors("motorcycle", "8:linear,8:relu,1:linear", .mse) == [])
    #expect(try floors("digits01", "8:linear,1:sigmoid", .bce) == [])
  }

  @Test func anUnfitOutputIsNamedWithItsFloor() throws {
    let floor = try #require(try floors("motorcycle", "8:relu,1:relu", .mse).first)
    #expect(floor.sentence.text == "A ReLU output cannot go below J = 1.071 here.")
  }

  /// Two labels, one of which a point tells apart: the other keeps the cost up.
  @Test func aFloorOfLabelsIsNoSeparation() throws {
    let x: [Double] = [-2, -1, 1, 2]
    let examples = Examples(
      features: 1, outputs: 2, kind: .binary, inputs: x,
      targets: x.flatMap { [$0 > 0 ? 1 : 0, abs($0) > 1 ? 1 : 0] })
    let optimum = try #require(LinearOptimum.solved(.logistic, of: examples))
    #expect(!optimum.isSeparable)
    let layers = [LayerSpecification(units: 2, activation: .sigmoid)]
    let floor = try #require(
      CostBounds(of: layers, .bce, on: examples, optimum: optimum).floors.first)
    // The better half of the two: nothing for the one, guessing for the other.
    #expect(abs(floor.value - log(2) / 2) < 1e-9)
    #expect(floor.sentence.text.contains("one logistic regression"), "\(floor.sentence.text)")
  }

  /// Lessons L9 and L10, a row for each: the run ends on the floor and never gets below it.
  @Test(arguments: [
    ("motorcycle", "8:linear,8:linear,1:linear", Loss.mse, 0.05, 2000),
    ("seattle", "8:linear,1:linear", .mse, 0.05, 2000),
    ("coffee", "8:linear,8:linear,1:sigmoid", .bce, 0.3, 3000),
    ("circles", "8:linear,8:linear,1:sigmoid", .bce, 0.3, 1500),
  ])
  func linearLayersEndOnTheirFloor(
    _ dataset: String, _ layers: String, _ loss: Loss, _ rate: Double, _ epochs: Int
  ) throws {
    let floor = try #require(try floors(dataset, layers, loss).first)
    for seed in 0..<4 as Range<UInt64> {
      var options = TrainingOptions(loss: loss)
      (options.learningRate, options.seed) = (rate, seed)
      let examples = try examples(dataset)
      let training = Training(
        architecture: Architecture(inputs: examples.features, layers: try LayersText.parse(layers)),
        options: options, examples: examples)
      for _ in 0..<epochs { training.trainEpoch() }
      let cost = training.evaluate().cost
      #expect(cost >= floor.value - 1e-12 && cost <= floor.value + 1e-6)
    }
  }
}
