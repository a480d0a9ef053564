import Datasets
import NeuralNetworks
import TestSupport
import Testing

@testable import Setups

/// What a run on a file takes where nothing is said, and that its line says what it took.
@Suite struct FileDefaultsTests {
  private func defaults() throws -> RunDefaults {
    RunDefaults(try csv("x,y\n1,10\n2,30\n3,20\n"), epochs: 5)
  }

  @Test func aRunOnAFileLearnsByDefault() throws {
    let run = try settings([.dataset: "it.csv"]).configuration(defaults())
    #expect(run.training.optimizer == .adam && run.training.learningRate == 0.001)
    #expect(run.training.batchSize == 64 && run.layers.map(\.units) == [100, 1])
    #expect(run.layers.last?.activation == .linear && run.targetCost == 0.3)
    #expect(
      ConfigurationLine.text([run])
        == "dataset=it.csv layers=100:relu,1:linear loss=mse optimizer=adam learning-rate=0.001 "
        + "batch-size=64 seed=1 epochs=5 target-cost=0.3")
  }

  @Test func targetsInTheirUnitsHaveStepsOfTheirOwn() throws {
    let run = try settings([
      .dataset: "it.csv", .targetScaling: "none", .optimizer: "sgd",
    ]).configuration(defaults())
    #expect(run.layers.last?.activation == .relu && run.targetCost == 20)
    #expect(run.training.learningRate == 0.001)
    #expect(ConfigurationLine.text([run]).contains(" scale-target=none "))
  }

  /// What is not the default is said, also that a batch has all rows.
  @Test(arguments: ["all", "7"])
  func aLineGivesTheRunBack(_ batch: String) throws {
    let defaults = try defaults()
    for scaling in TargetScaling.allCases {
      let run = try settings([
        .dataset: "some/it.csv", .batchSize: batch, .targetScaling: scaling.rawValue,
      ]).configuration(defaults)
      let line = ConfigurationLine.text([run])
      #expect(try ConfigurationLine.parse(line)[0].configuration(defaults) == run)
      #expect(try run.settings(apartFrom: defaults).configuration(defaults) == run)
    }
  }
}
