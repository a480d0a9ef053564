import NeuralNetworks
import TestSupport
import Testing

@testable import Datasets
@testable import Session
@testable import Setups
@testable import Workbench

/// Settings changed by keys and commands: whose they are, what starts again, what is said.
@Suite struct SettingActionsTests {
  private func starts(_ effects: [Effect]) -> Int {
    effects.count { if case .worker(.start) = $0 { true } else { false } }
  }

  @Test func theRateIsTheSelectedRunsAndTrainingGoesOn() throws {
    var state = try preparedState()
    let effects = reduce(&state, .setting(.adjust(.learningRate, 1)))
    #expect(state.runs[0].configuration.training.learningRate == 3)
    #expect(state.runs[1].configuration.training.learningRate == 1)
    #expect(
      effects == [
        .worker(.keep(number: 1, [RunID(0)])),
        .worker(.configure(RunID(0), state.runs[0].configuration)),
      ])
    #expect(state.message?.option == "--learning-rate 3")
  }

  @Test func theRateStaysOnItsLadder() throws {
    var state = try preparedState()
    for _ in 0..<30 { _ = reduce(&state, .setting(.adjust(.learningRate, 1))) }
    #expect(state.run.configuration.training.learningRate == 10)
    for _ in 0..<30 { _ = reduce(&state, .setting(.adjust(.learningRate, -1))) }
    #expect(state.run.configuration.training.learningRate == 0.00001)
  }

  @Test func theSeedIsEveryRunsAndStartsThemAgain() throws {
    var state = try preparedState()
    let effects = reduce(&state, .training(.newSeed))
    #expect(state.runs.map(\.configuration.training.seed) == [2, 2])
    #expect(starts(effects) == 2 && state.runs.allSatisfy { $0.history.isEmpty && $0.life == 1 })
  }

  @Test(arguments: [
    (Setting.optimizer, "momentum"), (.initialization, "glorot-normal"), (.l2, "0.0001"),
    (.l1, "0.0001"), (.decay, "0.0001"), (.targetCost, "0.3"), (.precision, "single"),
    (.validation, "0.1"), (.dataset, ""), (.batchSize, "all"),
  ])
  func aStepUpIsTheNextValue(_ setting: Setting, _ expected: String) throws {
    var state = try preparedState()
    let effects = reduce(&state, .setting(.adjust(setting, 1)))
    if setting.entry.scope.isOfData {
      guard case .worker(.describe(let options, _)) = try #require(effects.first) else {
        Issue.record("data are read before the runs change")
        return
      }
      if setting == .validation { #expect(options.validation == 0.1) }
      if setting == .dataset { #expect(options.dataset != "circles") }
    } else {
      let text = Settings(state.run.configuration)[setting]
      #expect(text == expected || setting == .batchSize && text == nil)
    }
  }

  @Test func batchSizesEndWithAll() throws {
    var state = try preparedState()
    _ = reduce(&state, .setting(.adjust(.batchSize, -1)))
    #expect(state.run.configuration.training.batchSize == 128)
    _ = reduce(&state, .setting(.adjust(.batchSize, -1)))
    #expect(state.run.configuration.training.batchSize == 64)
    _ = reduce(&state, .setting(.adjust(.batchSize, 1)))
    _ = reduce(&state, .setting(.adjust(.batchSize, 1)))
    #expect(state.run.configuration.training.batchSize == nil)
  }

  @Test func onlyLossesThatFitAreWalked() throws {
    var state = try preparedState("bike", hidden: [.relu])
    var seen: Set<Loss> = []
    for _ in 0..<4 {
      _ = reduce(&state, .setting(.adjust(.loss, 1)))
      seen.insert(state.run.configuration.training.loss)
    }
    #expect(seen == [.mse, .halfMSE, .huber])
  }

  @Test func noiseIsForGeneratedSetsOnly() throws {
    var state = try preparedState("digits01", hidden: [.relu])
    #expect(reduce(&state, .setting(.adjust(.noise, 1))) == [])
    #expect(state.message?.kind == .warning)
  }

  @Test func aWrongValueIsAnsweredInASentenceAndChangesNothing() throws {
    var state = try preparedState()
    let before = state.runs
    for (setting, text) in [
      (Setting.learningRate, "-1"), (.batchSize, "none"), (.optimizer, "newton"), (.seed, "x"),
      (.layers, "8:relu,3:sigmoid"),
    ] {
      #expect(reduce(&state, .setting(.set(setting, text))) == [])
      #expect(state.message?.kind == .warning && state.message?.text.hasSuffix(".") == true)
    }
    #expect(state.runs == before)
  }

  @Test func otherDataBringTheirOutputLayerLossAndTarget() throws {
    var state = try preparedState()
    _ = reduce(&state, .setting(.set(.dataset, "iris")))
    let iris = try shipped.load(DataOptions(dataset: "iris"))
    var progress = Progress()
    progress.description = .found(
      DataOptions(dataset: "iris"), RunDefaults(iris, epochs: nil))
    let effects = reduce(&state, .progressed(progress))
    #expect(starts(effects) == 2 && !state.isReading)
    for run in state.runs {
      #expect(run.configuration.data.dataset == "iris")
      #expect(run.layers.last == LayerSpecification(units: 3, activation: .softmax))
      #expect(run.configuration.training.loss == .cce)
    }
    #expect(state.runs.map { $0.layers[0].activation } == [.sigmoid, .relu])
  }

  /// There and back again before the first report of the runs on the other data.
  @Test func theOutputLayerIsThatOfTheDataHoweverSoonTheyChangeAgain() throws {
    var state = try preparedState()
    let output = state.run.layers.last
    for name in ["iris", "circles"] {
      let options = DataOptions(dataset: name)
      _ = reduce(&state, .setting(.set(.dataset, name)))
      var progress = Progress()
      progress.description = .found(
        options, RunDefaults(try shipped.load(options), epochs: nil))
      _ = reduce(&state, .progressed(progress))
      _ = reduce(&state, .run(.fork))
      _ = reduce(&state, .setting(.adjust(.learningRate, 1)))
    }
    #expect(state.runs.count == 4)
    for run in state.runs {
      #expect(run.layers.last == output && run.configuration.training.loss == .bce)
    }
  }

  @Test func escGivesUpReading() throws {
    var state = try preparedState()
    #expect(reduce(&state, .overlay(.back)) == [])
    _ = reduce(&state, .setting(.set(.dataset, "iris")))
    #expect(reduce(&state, .overlay(.back)) == [.worker(.giveUpReading)])
    var progress = Progress()
    progress.description = .failed(DataOptions(dataset: "iris"), "Reading was given up.")
    _ = reduce(&state, .progressed(progress))
    #expect(
      reduce(&state, .overlay(.back)) == [] && state.runs[0].configuration.data.dataset == "circles"
    )
  }
}
