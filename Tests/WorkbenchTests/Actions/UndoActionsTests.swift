import NeuralNetworks
import Setups
import TerminalUI
import TestSupport
import Testing

@testable import Datasets
@testable import Session
@testable import Workbench

/// Changes that are taken back: with a training thread, and in the state alone.
@Suite struct UndoActionsTests {
  /// The costs of every run at every epoch.
  private func costs(_ race: NarratedRace) -> [[Double]] {
    race.narration.state.runs.map { $0.history.buckets.map(\.last.cost) }
  }

  private func finished() throws -> [[Double]] {
    let race = try NarratedRace(epochs: 9)
    race.type("run", "wait")
    return costs(race)
  }

  @Test(arguments: [
    "a", "+", "-", "i", "d", "]", "o", "b", "%", "L", "K", "E", "t", "!", "P", "V", "g", "N", "n",
    "R", "r", "f", "X", "h", "*", "rename fast", "weight 1 0.5", "loss mse", "epochs 7",
    "layers 3:tanh,1:sigmoid", "from dataset=moons epochs=9",
  ])
  func aChangeIsTakenBackAndTheRaceGoesOnAsIfItHadNotBeenMade(_ change: String) throws {
    let race = try NarratedRace(epochs: 9)
    race.type("s", "s", "s")
    let before = race.narration.state
    race.type(change)
    #expect(race.narration.state.undo.last != nil)
    race.type("s", "s", "undo")
    let after = race.narration.state
    #expect(after.runs.map(\.configuration) == before.runs.map(\.configuration))
    #expect(after.runs.map(\.id) == before.runs.map(\.id))
    #expect(after.runs.map(\.name) == before.runs.map(\.name))
    #expect(after.runs.map(\.isHidden) == before.runs.map(\.isHidden))
    #expect(after.selectedRun == before.selectedRun && after.undo.last == nil)
    #expect(after.message?.text.hasPrefix("Taken back: ") == true)
    race.type("run", "wait")
    #expect(costs(race) == (try finished()))
  }

  @Test func aDeletedRunIsBackAtItsEpochWithItsCurveAndCatchesUp() throws {
    let race = try NarratedRace(epochs: 9)
    race.type("s", "s", "s", "X", "s", "s")
    #expect(race.narration.state.runs.map(\.letter) == ["B"])
    race.type("u")
    let state = race.narration.state
    #expect(state.runs.map(\.letter) == ["A", "B"] && state.runs.map(\.epoch) == [3, 5])
    #expect(state.runs[0].history.buckets.map(\.firstEpoch) == [0, 1, 2, 3])
    #expect(state.runAwaited(by: state.runs[1])?.letter == "A")
    race.type("s")
    #expect(race.narration.state.runs.map(\.epoch) == [4, 5])
    race.type("run", "wait")
    #expect(costs(race) == (try finished()))
  }

  @Test func twentyFourChangesAreTakenBackOneAfterTheOther() throws {
    let race = try NarratedRace(epochs: nil)
    let changes = ["a", "]", "+", "o", "f", "L", "i", "X"]
    var states: [State] = []
    for round in 0..<3 {
      for change in changes {
        // The first layer: an output layer has the units that the data ask for.
        race.type("1", round == 1 ? "S" : "s")
        states.append(race.narration.state)
        race.type(change)
      }
    }
    for before in states.reversed() {
      race.type("undo")
      let now = race.narration.state
      #expect(now.runs.map(\.configuration) == before.runs.map(\.configuration))
      // The selected run was changed: it is where it was. The others have gone on.
      #expect(now.selectedRun == before.selectedRun)
      let (a, b) = (now.run, before.run)
      if now.undo.last?.change != before.undo.last?.change { continue }
      #expect(a.history.last.map { $0.epoch } ?? 0 >= b.history.last.map { $0.epoch } ?? 0)
    }
    #expect(race.narration.state.undo.last == nil)
    race.type("undo")
    #expect(race.lines.last == "Nothing is left to take back.")
  }

  @Test func everyKeyThatChangesARunNotesWhatItChanges() throws {
    for binding in KeyBindings.all {
      var state = try preparedState("circles")
      let effects = reduce(&state, binding.action)
      let changes = effects.contains { effect in
        switch effect {
        case .worker(.start), .worker(.remove), .worker(.edit), .worker(.configure): true
        default: false
        }
      }
      guard changes else { continue }
      let entry = try #require(state.undo.last, "\(binding.name)")
      #expect(entry.change != .settings, "\(binding.name)")
      if !entry.rewound.isEmpty {
        #expect(effects.first == .worker(.keep(number: 1, entry.rewound.sorted())))
      }
      #expect(state.undo.entries.count == 1)
    }
  }

  @Test func aReportOfTheChangedRunIsNotTakenForTheRestoredOne() throws {
    var state = ReduceTests.state()
    _ = reduce(&state, ReduceTests.progressed([0.7, 0.6]))
    _ = reduce(&state, .run(.delete))
    let effects = reduce(&state, .run(.undo))
    #expect(state.runs[0].history.buckets.count == 2 && state.runs[0].life == 1)
    #expect(
      effects.contains { if case .worker(.restore(1, _)) = $0 { true } else { false } })
    _ = reduce(&state, ReduceTests.progressed([0.7, 0.6, 0.5], life: 0))
    #expect(state.runs[0].history.buckets.count == 2)
  }

  @Test func undoGivesUpDataThatAreBeingRead() throws {
    var state = try preparedState()
    _ = reduce(&state, .setting(.adjust(.dataset, 1)))
    #expect(reduce(&state, .run(.undo)) == [.worker(.giveUpReading)] && !state.isReading)
    #expect(state.run.configuration.data.dataset == "circles")
  }

  @Test func memoryIsBoundedAndWhatIsForgottenStartsAfresh() throws {
    let options = DataOptions(dataset: "circles")
    let data = try PreparedData(shipped.load(options), options: options, seed: 1)
    let racer = Racer(
      id: RunID(0), life: 0, configuration: try preparedState().run.configuration, data: data,
      weights: nil)
    var kept = KeptRuns(mostBytes: 20_000)
    for number in 1...30 { kept.keep(racer.snapshot, number: number) }
    #expect(kept.take(RunID(0), number: 1) == nil)
    #expect(kept.take(RunID(0), number: 30) != nil)
    var all = KeptRuns()
    for number in 1...(UndoStack.depth + 5) { all.keep(racer.snapshot, number: number) }
    #expect(all.take(RunID(0), number: 5) == nil && all.take(RunID(0), number: 6) != nil)
    var stack = UndoStack()
    let before = try preparedState().lineup
    for _ in 0..<200 { _ = stack.push(.restart, before, rewinding: []) }
    #expect(stack.entries.count == UndoStack.depth && UndoStack.depth >= 20)
  }

  @Test func theKeysAreUAndControlUnderscore() {
    for key in [Key.character("u"), .control("_")] {
      #expect(KeyBindings.action(for: key) == .run(.undo))
    }
    #expect(PaletteEntry.all.contains { $0.name == "undo" })
  }
}
