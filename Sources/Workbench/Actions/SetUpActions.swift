import Localization
import NeuralNetworks
import Session
import Setups

/// Other runs in the place of all that are there: a configuration line that was pasted, a lesson's step.
extension State {
  /// Has the training thread find out what these settings make on their data.
  mutating func requestSetUp(_ runs: [Settings]) -> [Effect] {
    setUpNumber += 1
    return [.worker(.setUp(number: setUpNumber, runs))]
  }

  /// A whole set-up as one line, as `plateau` prints it.
  mutating func setUp(from line: String) -> [Effect] {
    do throws(UsageError) {
      return requestSetUp(try ConfigurationLine.parse(line))
    } catch {
      warn(error)
      return []
    }
  }

  /// What came of a set-up; of one that is not the last, nothing.
  mutating func take(_ report: Progress.SetUp) -> [Effect] {
    guard report.number == setUpNumber else { return [] }
    switch report.outcome {
    case .ready(let configurations):
      let effects = replaceRuns(by: configurations)
      finishSetUp()
      return effects + beginPreviewedRace(report.number)
    case .failed(let sentence):
      lesson?.pendingSetUp = nil
      preview?.pendingSetUp = nil
      warn(sentence)
      return []
    }
  }

  private mutating func replaceRuns(by configurations: [Configuration]) -> [Effect] {
    change = .setUp
    var effects: [Effect] = [.worker(.setRunning(false))]
    effects += runs.map { .worker(.remove($0.id)) }
    runs = configurations.prefix(Self.mostRuns).enumerated().map { place, configuration in
      let letter = Character(ConfigurationLine.letter(place))
      defer { nextRun += 1 }
      return Run(id: RunID(nextRun), letter: letter, colour: place, configuration: configuration)
    }
    selectedRun = runs[0].id
    selectedLayer = min(selectedLayer, run.layers.count - 1)
    isRunning = false
    epochsPerSecond = nil
    ratesBefore = nil
    wantedData = nil
    validationAside = nil
    chart.window = nil
    chart.crosshair = nil
    exampleView = ExampleView()
    outputsView = OutputsView()
    parametersView = ParametersView()
    effects += runs.map { run in
      .worker(.start(run.id, life: run.life, run.configuration, weights: nil))
    }
    return effects
  }
}
