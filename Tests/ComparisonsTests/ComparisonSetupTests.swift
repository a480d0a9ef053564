import Localization
import NeuralNetworks
import Setups
import TestSupport
import Testing

@testable import Comparisons

@Suite struct ComparisonSetupTests {
  @Test func theTextSaysEverything() throws {
    let setup = try SampleComparison.setup(
      SampleComparison.variants(.sigmoid, .leakyReLU), seeds: 24)
    #expect(
      setup.text == "dataset=line6 layers=3,1:sigmoid loss=bce optimizer=sgd learning-rate=1 "
        + "epochs=300 target-cost=0.1 stop-at-target activations=sigmoid,leaky_relu seeds=1..24")
    #expect(try ComparisonSetup(setup.text) == setup)
  }

  @Test func theTextReadsBackWhateverItSays() throws {
    var generator = SplitMix(state: 3)
    for _ in 0..<300 {
      var configuration = Configuration.random(using: &generator)
      guard configuration.layers.count > 1 else { continue }
      configuration.epochs = configuration.epochs ?? 7
      let setup = ComparisonSetup(
        configuration,
        variants: [Variant(configuration.layers.dropLast().map { _ in .tanh })],
        seeds: try SeedRange(first: 9, count: 2), weights: "a b;%.safetensors")
      #expect(try ComparisonSetup(setup.text) == setup)
    }
  }

  @Test func runsAreCountedSeedBySeed() throws {
    let setup = try SampleComparison.setup(
      SampleComparison.variants(.sigmoid, .relu), seeds: 3, first: 7)
    let jobs = (0..<setup.runCount).map(setup.job)
    #expect(jobs.map(\.seed) == [7, 7, 8, 8, 9, 9])
    #expect(jobs.map(\.variant) == [0, 1, 0, 1, 0, 1])
    #expect(jobs.map(setup.index) == [0, 1, 2, 3, 4, 5])
    #expect(setup.index(of: ComparisonJob(variant: 0, seed: 10)) == nil)
  }

  @Test(arguments: [
    "", "dataset=line6 layers=3,1:sigmoid", "dataset=line6 layers=3,1:sigmoid activations=relu",
    "dataset=line6 activations=relu seeds=1..2",
    "dataset=line6 layers=3,1:sigmoid activations=rel seeds=1..2",
    "dataset=line6 layers=3,1:sigmoid activations=relu seeds=1..2 epochs=-1",
    "dataset=line6 layers=3,1:sigmoid activations=relu seeds=2..1",
  ])
  func anyOtherTextIsRefused(_ text: String) {
    #expect(throws: UsageError.self) { try ComparisonSetup(text) }
  }
}
