import Localization
import Testing

@testable import Setups
@testable import Workbench

@Suite struct RunDifferencesTests {
  private func runs(_ change: (inout [Run]) -> Void) -> [Run] {
    var runs = ReduceTests.state().runs
    runs[1].configuration = runs[0].configuration
    change(&runs)
    return runs
  }

  @Test func onlyWhatDiffersIsSaid() {
    let rate = runs { $0[1].configuration.training.learningRate = 3 }
    #expect(RunDifferences.texts(of: rate) == ["α 0.3", "α 3"])
    let several = runs {
      $0[1].configuration.layers[0].activation = .relu
      $0[1].configuration.training.seed = 7
      $0[1].configuration.training.batchSize = 32
    }
    #expect(
      RunDifferences.texts(of: several) == [
        "sigmoid  batch all  seed 1", "relu  batch 32  seed 7",
      ])
    #expect(RunDifferences.texts(of: runs { _ in }) == ["", ""])
  }

  @Test func unitsAreSaidWhereTheyDiffer() {
    let wider = runs { $0[1].configuration.layers[0].units = 16 }
    #expect(RunDifferences.texts(of: wider) == ["8 sigmoid", "16 sigmoid"])
    let output = runs { $0[1].configuration.layers[1].activation = .tanh }
    #expect(RunDifferences.texts(of: output) == ["output sigmoid", "output tanh"])
  }

  @Test func aRunAloneIsItsHiddenLayers() {
    let one = [runs { _ in }[0]]
    #expect(RunDifferences.texts(of: one) == ["sigmoid"])
  }

  @Test func everySettingOfARunCanBeTheDifference() {
    for setting in Setting.allCases
    where ![.layers, .targetCost, .stopAtTarget, .epochs, .target, .dataset].contains(setting) {
      let changed = runs { runs in
        var settings = Settings(runs[1].configuration)
        settings[setting] =
          switch setting {
          case .scaling: "minmax"
          case .targetScaling: "standard"
          case .separator: "tab"
          case .decimal: "comma"
          case .encoding: "CP949"
          case .header: "no"
          case .missing: "mean"
          case .features, .drop: "a"
          case .types: "a=text"
          case .loss: "mse"
          case .optimizer: "adam"
          case .precision: "single"
          case .initialization: "zeros"
          case .noShuffle: ""
          case .seed, .dataSeed, .rows, .skipRows, .batchSize, .noise: "40"
          default: "0.25"
          }
        do throws(UsageError) {
          runs[1].configuration = try settings.configuration(
            RunDefaults(
              features: 2, outputs: 1, kind: .binary, targets: 0...1, hiddenUnits: [8]))
        } catch {
          Issue.record("\(setting): \(error.message)")
        }
      }
      let texts = RunDifferences.texts(of: changed)
      #expect(texts[0] != texts[1], "\(setting)")
    }
  }
}
