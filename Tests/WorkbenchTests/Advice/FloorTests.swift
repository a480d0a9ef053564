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
