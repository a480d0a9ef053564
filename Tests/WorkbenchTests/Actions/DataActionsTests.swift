import NeuralNetworks
import TestSupport
import Testing

@testable import Datasets
@testable import Session
@testable import Setups
@testable import Workbench

/// The data sets that keys walk: what a run's user has chosen stays with it, wherever it has been.
@Suite struct DataActionsTests {
  /// What every data set asks for, read once.
  private static let asked: [String: (plain: RunDefaults, classes: RunDefaults?)] = {
    var asked: [String: (RunDefaults, RunDefaults?)] = [:]
    for name in shipped.names {
      let options = DataOptions(dataset: name)
      guard let plain = try? shipped.load(options) else { continue }
      let classes = try? shipped.load(options, targetAsClasses: true)
      asked[name] = (
        RunDefaults(plain, epochs: nil), classes.map { RunDefaults($0, epochs: nil) }
      )
    }
    return asked
  }()

  /// A race as a configuration line says, once the data have been read.
  private func state(_ line: String) throws -> State {
    var loader = DataLoader(library: shipped)
    let runs = try ConfigurationLine.parse(line).map { try loader.configuration($0) }
    var state = State.start(
      runs, datasets: shipped.names, size: .init(columns: 120, rows: 40)
    ).state
    for (place, run) in runs.enumerated() {
      var progress = Progress()
      let racer = Racer(
        id: RunID(place), life: 0, configuration: run, data: try loader.prepare(run), weights: nil)
      progress.runs[RunID(place)] = racer.takeReport()
      _ = reduce(&state, .progressed(progress))
    }
    return state
  }

  /// Does it, and answers what is asked about data.
  private func act(_ action: Action, _ state: inout State) {
    for case .worker(.describe(let data, let asClasses)) in reduce(&state, action) {
      var progress = Progress()
      if let asked = Self.asked[data.dataset] {
        progress.description = .found(
          data, asked.plain, classes: asClasses ? asked.classes : nil)
      }
      _ = reduce(&state, .progressed(progress))
    }
  }

  /// What is said, and what is taken back, is the setting, not the data set that stays.
  @Test(arguments: [
    (Action.setting(.adjust(.validation, 1)), "Held-out share", "--validation 0.1"),
    (.setting(.set(.scaling, "none")), "Scaling", "--scaling none"),
    (.setting(.set(.dataSeed, "7")), "Data seed", "--data-seed 7"),
  ])
  func aSettingOfTheDataIsSaidByItsName(
    _ action: Action, _ name: String, _ option: String
  ) throws {
    var state = try state("dataset=circles")
    act(action, &state)
    let message = try #require(state.message)
    #expect(message.text.localizedCaseInsensitiveContains(name), "\(message.text)")
    #expect(message.option == option)
    act(.run(.undo), &state)
    #expect(state.message?.text.localizedCaseInsensitiveContains(name) == true)
  }

  @Test(arguments: [
    "dataset=digits01; A layers=25:sigmoid,15:sigmoid,1:sigmoid; B layers=25:relu,15:relu,1:sigmoid",
    "dataset=digits01; A layers=25:relu,15:tanh,1:sigmoid; B layers=25:relu,15:relu,1:sigmoid",
    "dataset=digits01; A layers=8:relu,1:sigmoid; B layers=25:relu,15:relu,1:sigmoid",
    "dataset=digits01; A learning-rate=1; B learning-rate=0.3",
    "dataset=digits01 layers=25:relu,1:sigmoid; A seed=1; B seed=1 batch-size=64 l2=0.01",
    "dataset=circles; A layers=8:relu,1:sigmoid optimizer=adam; B layers=8:relu,1:sigmoid",
    "dataset=line6; A layers=1:sigmoid learning-rate=0.3; B layers=4:tanh,1:sigmoid",
  ])
  func differentRunsAreDifferentOnEveryDataSetAndComeBackAsTheyWere(_ line: String) throws {
    var state = try state(line)
    let before = state.runs.map(\.configuration)
    for action in [Action.setting(.adjust(.dataset, 1)), .setting(.adjust(.dataset, -1))] {
      for _ in state.datasets {
        act(action, &state)
        let (a, b) = (state.runs[0].configuration, state.runs[1].configuration)
        #expect(a != b, "\(a.data.dataset)")
      }
      #expect(state.runs.map(\.configuration) == before)
    }
  }

  @Test(arguments: [
    "dataset=digits01 layers=25:relu,1:linear loss=mse learning-rate=0.1",
    "dataset=digits01 layers=25:relu,2:softmax loss=cce",
    "dataset=digits01 layers=25:tanh,1:sigmoid loss=half-mse target-cost=0.07 stop-at-target",
    "dataset=digits01 layers=25:tanh,1:sigmoid validation=0.1 batch-size=512 scaling=minmax",
    "dataset=circles layers=3:tanh,1:tanh loss=mse noise=20 rows=80 data-seed=7",
    "dataset=line6 layers=1:sigmoid init=0.5,-0.25",
    "dataset=bike layers=16:relu,16:relu,1:linear target-cost=none",
  ])
  func whatADataSetCannotTakeIsSetAsideAndComesBack(_ line: String) throws {
    var state = try state(line)
    let before = state.run.configuration
    for _ in state.datasets {
      act(.setting(.adjust(.dataset, 1)), &state)
      let defaults = try #require(state.run.defaults)
      #expect(throws: Never.self) { try state.run.configuration.check(defaults) }
      #expect(defaults.canHoldOut(state.run.configuration.data.validation))
    }
    #expect(state.run.configuration == before)
  }

  @Test func aRunKeepsItsLayersOnDataWithoutAHiddenLayer() throws {
    var state = try state("dataset=digits01; A layers=25:sigmoid,15:sigmoid,1:sigmoid; B seed=1")
    act(.setting(.set(.dataset, "line6")), &state)
    #expect(
      state.runs.map { LayersText.text($0.layers) } == [
        "25:sigmoid,15:sigmoid,1:sigmoid", "25:relu,15:relu,1:sigmoid",
      ])
    // What is chosen there is chosen for good.
    act(.setting(.set(.layers, "5:tanh,1:sigmoid")), &state)
    act(.setting(.set(.dataset, "digits01")), &state)
    #expect(state.runs[0].layers[0] == LayerSpecification(units: 5, activation: .tanh))
    #expect(LayersText.text(state.runs[1].layers) == "25:relu,15:relu,1:sigmoid")
  }

  @Test func aShareOfTooFewRowsIsSetAsideOrRefused() throws {
    var state = try state("dataset=digits01 validation=0.1")
    act(.setting(.set(.dataset, "xor4")), &state)
    #expect(state.run.configuration.data.validation == 0 && state.validationAside == 0.1)
    #expect(state.message?.text.contains("returns with other data") == true)
    act(.setting(.set(.validation, "0.1")), &state)
    #expect(state.message?.kind == .warning && state.run.configuration.data.validation == 0)
    act(.setting(.set(.dataset, "digits01")), &state)
    #expect(state.run.configuration.data.validation == 0.1)
  }

  @Test func loadedWeightsWaitForTheirData() throws {
    var state = try state("dataset=circles layers=8:relu,1:sigmoid")
    state.runs[0].weights = [
      LayerParameters(
        units: 8, inputs: 2, weights: .init(repeating: 1, count: 16),
        biases: .init(repeating: 0, count: 8)),
      LayerParameters(units: 1, inputs: 8, weights: .init(repeating: 1, count: 8), biases: [0]),
    ]
    act(.setting(.set(.dataset, "moons")), &state)
    #expect(state.run.fittingWeights == nil)
    act(.setting(.set(.dataset, "circles")), &state)
    #expect(state.run.fittingWeights == state.run.weights && state.run.weights != nil)
  }

  @Test func everyQuickPressCounts() throws {
    var state = try state("dataset=digits01")
    var asked: [DataOptions] = []
    for _ in 0..<17 {
      for case .worker(.describe(let data, _)) in reduce(&state, .setting(.adjust(.dataset, 1))) {
        asked.append(data)
      }
    }
    let goal = try #require(asked.last)
    let start = try #require(state.datasets.firstIndex(of: "digits01"))
    #expect(goal.dataset == state.datasets[(start + 17) % state.datasets.count])
    for data in asked {
      var progress = Progress()
      progress.description = .found(data, try #require(Self.asked[data.dataset]).plain)
      let isLast = data == goal
      #expect(reduce(&state, .progressed(progress)).isEmpty != isLast)
    }
    #expect(state.run.configuration.data == goal && !state.isReading)
    _ = reduce(&state, .setting(.adjust(.validation, 1)))
    _ = reduce(&state, .setting(.adjust(.validation, 1)))
    #expect(state.wantedData?.validation == 0.2)
  }

  @Test func everySettingSetToTheValueItHasChangesNothing() throws {
    let line = """
      dataset=circles noise=20 rows=80 data-seed=7 layers=8:relu,1:sigmoid loss=mse optimizer=adam \
      learning-rate=0.01 decay=0.1 batch-size=32 l1=0.1 l2=0.1 seed=3 init=he-normal*2 \
      hidden-bias=0.5 precision=single epochs=90 target-cost=0.1 scaling=minmax validation=0.2 \
      target=inner
      """
    for line in [line, "dataset=circles", "dataset=digits01 validation=0.1"] {
      var state = try state(line)
      let runs = state.runs.map(\.configuration)
      for setting in Setting.allCases where !setting.isFlag {
        let usual: [Setting: String] = [
          .noise: "10", .rows: "200", .target: "inner", .validation: "0", .l1: "0", .l2: "0",
          .decay: "0", .batchSize: "all", .dataSeed: "1", .scaling: "auto",
          .initialization: "glorot-uniform", .precision: "double",
        ]
        let said = Settings(state.run.configuration)[setting] ?? usual[setting]
        guard let said, line.contains("circles") || ![.noise, .rows, .target].contains(setting)
        else { continue }
        #expect(reduce(&state, .setting(.set(setting, said))) == [], "\(setting) \(said)")
        #expect(state.message?.text.contains("already") == true, "\(setting)")
      }
      #expect(state.runs.map(\.configuration) == runs && state.undo.last == nil)
    }
    // At the end of a ladder, too.
    var state = try state("dataset=circles; A epochs=10; B layers=8:tanh,1:sigmoid")
    for (setting, steps) in [(Setting.validation, -1), (.l2, -1), (.l1, -1), (.decay, -1)] {
      #expect(reduce(&state, .setting(.adjust(setting, steps))) == [])
      #expect(state.runs.allSatisfy { $0.life == 0 })
    }
    #expect(reduce(&state, .network(.setActivation(.relu))) == [])
  }

  @Test func theRateGoesWithTheOptimizerUnlessItWasSet() throws {
    var state = try state("dataset=digits01")
    #expect(state.run.configuration.training.learningRate == 0.3)
    act(.setting(.set(.optimizer, "adam")), &state)
    #expect(state.run.configuration.training.learningRate == 0.001)
    #expect(state.message?.text == "A: optimizer adam. The rate is now 0.001, its usual one.")
    act(.setting(.set(.optimizer, "momentum")), &state)
    #expect(state.run.configuration.training.learningRate == 0.3 / 10)
    act(.setting(.adjust(.learningRate, 1)), &state)
    act(.setting(.set(.optimizer, "adam")), &state)
    #expect(state.run.configuration.training.learningRate == 0.1)
    #expect(state.message?.text == "A: optimizer adam. The rate stays 0.1, as you set it.")
    // What the command line says is set, too.
    state = try self.state("dataset=digits01 learning-rate=0.1")
    act(.setting(.set(.optimizer, "adam")), &state)
    #expect(state.run.configuration.training.learningRate == 0.1)
    // Saying the usual rate sets it.
    state = try self.state("dataset=digits01")
    act(.setting(.set(.learningRate, "0.3")), &state)
    act(.setting(.set(.optimizer, "adam")), &state)
    #expect(state.run.configuration.training.learningRate == 0.3)
  }
}
