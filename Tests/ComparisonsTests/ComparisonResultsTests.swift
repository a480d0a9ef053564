import NeuralNetworks
import Setups
import TestSupport
import Testing

@testable import Comparisons
@testable import Files

@Suite struct ComparisonResultsTests {
  @Test func theObjectHasTheKeysOfTheContract() throws {
    let setup = try SampleComparison.setup(SampleComparison.variants(.sigmoid, .linear), seeds: 2)
    let runs = [
      SampleComparison.run(0, seed: 1, reached: 10, cost: 0.0625),
      SampleComparison.run(1, seed: 1, reached: nil, cost: 0.5),
      SampleComparison.run(0, seed: 2, reached: 14, cost: 0.0625),
      SampleComparison.run(1, seed: 2, reached: nil, cost: 0.5),
    ]
    #expect(
      ComparisonResults(setup, runs: runs, expected: 4).json.text
        == #"{"dataset":"line6","target":0.1,"seeds":2,"variants":["#
        + #"{"activations":["sigmoid"],"runs":2,"reached":2,"diverged":0,"#
        + #""epochs":{"q1":11.0,"median":12.0,"q3":13.0},"#
        + #""seconds":{"q1":0.0107421875,"median":0.01171875,"q3":0.0126953125},"#
        + #""cost":{"q1":0.0625,"median":0.0625,"q3":0.0625},"ratio":1.0},"#
        + #"{"activations":["linear"],"runs":2,"reached":0,"diverged":0,"#
        + #""epochs":{"q1":null,"median":null,"q3":null},"#
        + #""seconds":{"q1":null,"median":null,"q3":null},"#
        + #""cost":{"q1":0.5,"median":0.5,"q3":0.5},"ratio":null}]}"#)
  }

  @Test func withoutATargetOnlyTheCostIsSaid() throws {
    var configuration = SampleComparison.line6
    (configuration.targetCost, configuration.stopsAtTarget) = (nil, false)
    let setup = try SampleComparison.setup(
      SampleComparison.variants(.sigmoid), seeds: 1, configuration: configuration)
    let results = ComparisonResults(
      setup, runs: [SampleComparison.run(0, seed: 1, reached: nil, cost: 0.5)], expected: 1)
    let text = results.json.text
    #expect(text.contains(#""target":null"#) && text.contains(#""median":0.5"#))
    #expect(text.contains(#""epochs":{"q1":null,"median":null,"q3":null}"#))
  }

  @Test func withoutARunEverythingIsNull() throws {
    let setup = try SampleComparison.setup(SampleComparison.variants(.sigmoid), seeds: 1)
    let results = ComparisonResults(setup, runs: [], expected: 1)
    #expect(results.json.text.contains(#""runs":0,"reached":0"#))
    #expect(results.quickest == nil)
  }
}
