import NeuralNetworks
import Setups
import TerminalUI
import Testing

@testable import Datasets
@testable import Session
@testable import Workbench

/// What keys do to the state, and what they ask of the training thread.
@Suite struct ReduceTests {
  static func state(size: Size = Size(columns: 120, rows: 40)) -> State {
    let configurations = [Activation.sigmoid, .relu].map { hidden in
      Configuration(
        data: DataOptions(dataset: "circles"),
        layers: [
          LayerSpecification(units: 8, activation: hidden),
          LayerSpecification(units: 1, activation: .sigmoid),
        ], training: TrainingOptions(loss: .bce), targetCost: 0.1)
    }
    return State.start(configurations, datasets: ["circles", "moons"], size: size).state
  }

  static func progressed(_ costs: [Double], of run: Int = 0, life: Int = 0) -> Action {
    var report = Progress.RunReport(status: .active, life: life)
    report.points = costs.enumerated().map {
      CostHistory.Point(epoch: $0, step: $0, seconds: 0, cost: $1)
    }
    report.latest = RunProgress(
      epoch: costs.count - 1, step: costs.count - 1, batch: 0, batchesPerEpoch: 1, seconds: 0,
      learningRate: 0.3, evaluation: Evaluation(cost: costs.last ?? 0, accuracy: 1),
      validation: nil)
    var progress = Progress()
    progress.runs[RunID(run)] = report
    return .progressed(progress)
  }

  private static func ended(_ status: RunStatus, of run: Int) -> Action {
    var progress = Progress()
    progress.runs[RunID(run)] = Progress.RunReport(status: status, life: 0)
    return .progressed(progress)
  }

  /// What was said while the race ran is not left standing when it is over.
  @Test func theEndOfTheRaceClearsWhatWasSaid() {
    var state = Self.state()
    _ = reduce(&state, .network(.setActivation(.tanh)))
    #expect(state.message != nil)
    _ = reduce(&state, Self.ended(.finished, of: 0))
    #expect(state.message != nil && state.isRunning)
    _ = reduce(&state, Self.ended(.finished, of: 1))
    #expect(state.message == nil && !state.isRunning)
  }

  /// The rate that a run diverged at is not the one it has been given since.
  @Test func theRateItDivergedAtIsSaid() throws {
    var state = Self.state()
    _ = reduce(&state, Self.ended(.diverged(epoch: 3), of: 0))
    _ = reduce(&state, .setting(.set(.learningRate, "7")))
    state.runs[0].configuration.training.learningRate = 7
    let report = try #require(HealthReport(state.runs[0], among: state.runs))
    let sentence = report.sentence.text
    #expect(sentence.contains("the rate 0.3 was too high"), "\(sentence)")
    state.runs[0].clear()
    #expect(state.runs[0].divergedRate == nil)
  }

  @Test func spacePausesAndGoesOn() {
    var state = Self.state()
    #expect(reduce(&state, .training(.toggleRunning)) == [.worker(.setRunning(false))])
    #expect(!state.isRunning)
    #expect(reduce(&state, .training(.toggleRunning)) == [.worker(.setRunning(true))])
  }

  @Test func anActivationIsChangedWithoutANewStart() {
    var state = Self.state()
    let effects = reduce(&state, .network(.moveActivation(1)))
    #expect(
      effects == [
        .worker(.keep(number: 1, [RunID(0)])),
        .worker(.edit(RunID(0), .setActivation(.tanh, layer: 0))),
      ])
    #expect(state.run.layers[0].activation == .tanh)
    #expect(state.message?.option == "--layers 8:tanh,1:sigmoid")
  }

  @Test func theOutputLayerKeepsItsUnitsAndStays() {
    var state = Self.state()
    _ = reduce(&state, .network(.selectLayer(1)))
    for action in [Action.network(.addUnit), .network(.removeUnit), .network(.deleteLayer)] {
      #expect(reduce(&state, action) == [])
      #expect(state.message?.kind == .warning)
    }
  }

  @Test func aForkStartsFromTheSameSeedAndJoinsTheRace() {
    var state = Self.state()
    let effects = reduce(&state, .run(.fork))
    #expect(state.runs.map(\.letter) == ["A", "B", "C"])
    #expect(state.run.configuration == state.runs[0].configuration)
    #expect(state.isRunning && !effects.contains(.worker(.setRunning(false))))
    _ = reduce(&state, .training(.toggleRunning))
    _ = reduce(&state, .run(.fork))
    #expect(!state.isRunning)
  }

  @Test func aRestartForgetsTheCurveAndReportsOfTheOldLife() {
    var state = Self.state()
    _ = reduce(&state, Self.progressed([0.7, 0.5, 0.09]))
    #expect(state.runs[0].reached?.epoch == 2)
    _ = reduce(&state, .training(.restart))
    #expect(state.runs[0].history.isEmpty && state.runs[0].reached == nil)
    _ = reduce(&state, Self.progressed([0.7, 0.5], life: 0))
    #expect(state.runs[0].history.isEmpty)
    _ = reduce(&state, Self.progressed([0.7, 0.5], life: 1))
    #expect(state.runs[0].history.buckets.count == 2)
  }

  @Test func theQuickestIsNamedWithTheRatio() {
    var state = Self.state()
    _ = reduce(&state, Self.progressed((0...30).map { 1 - Double($0) * 0.031 }))
    _ = reduce(&state, Self.progressed([0.7, 0.3, 0.2, 0.05], of: 1))
    #expect(
      Lead(of: state.runs)?.sentence.text
        == "B reached 0.1 at epoch 3, 10 times sooner than A (30).")
  }

  @Test func noKeyIsBoundTwiceAndAllKeysOfTheContractAreBound() {
    let keys = KeyBindings.all.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    let names = KeyBindings.all.map(\.name)
    #expect(Set(names).count == names.count)
    for key in " sSrR123456789aA+-idf[]<>z?:q" {
      #expect(KeyBindings.action(for: .character(key)) != nil, "\(key)")
    }
    for key in [Key.left, .right, .tab, .backTab, .escape] {
      #expect(KeyBindings.action(for: key) != nil)
    }
  }

  @Test func everyBindingStandsInThePaletteAndTheHelp() {
    let commands = Set(PaletteEntry.all.map(\.name))
    let help = HelpPanel.lines.map { "\($0.keys) \($0.text)" }.joined(separator: "\n")
    for binding in KeyBindings.all {
      #expect(commands.contains(binding.name))
      if case .network(.selectLayer) = binding.action { continue }
      #expect(binding.keys.first.map { help.contains($0.label) } == true)
    }
  }

  @Test func thePaletteCompletesNamesAndValues() {
    let state = Self.state()
    var palette = CommandPalette(text: "opti")
    palette.complete(in: state)
    #expect(palette.text == "optimizer ")
    palette = CommandPalette(text: "optimizer ad")
    #expect(palette.entries(in: state).map(\.name) == ["optimizer adam", "optimizer adamw"])
    #expect(
      CommandPalette(text: "optimizer adam").command(in: state)
        == .action(.setting(.set(.optimizer, "adam"))))
  }
}
