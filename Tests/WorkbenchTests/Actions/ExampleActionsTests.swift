import NeuralNetworks
import Session
import Testing

@testable import Workbench

/// The walk through an example, by its keys.
@Suite struct ExampleActionsTests {
  private func state() throws -> State {
    var state = try preparedState("digits01")
    _ = reduce(&state, .screen(.setView(.example)))
    return state
  }

  @Test func homeAndEndWalkForthAndBackThroughAllLayers() throws {
    var state = try state()
    var seen: [String] = []
    for _ in 0..<17 {
      seen.append("\(state.exampleView.stage) \(state.selectedLayer + 1)")
      _ = reduce(&state, .panel(.moveStep(1)))
    }
    #expect(
      seen == [
        "input 1", "z 1", "a 1", "z 2", "a 2", "z 3", "a 3", "loss 3", "delta 3", "gradient 3",
        "update 3", "delta 2", "gradient 2", "update 2", "delta 1", "gradient 1", "update 1",
      ])
    #expect(state.exampleView.stage == .update && state.selectedLayer == 0)
    for _ in 0..<20 { _ = reduce(&state, .panel(.moveStep(-1))) }
    #expect(state.exampleView.stage == .input && state.selectedLayer == 0)
  }

  @Test func aLayerChosenByItsNumberIsWhereTheWalkGoesOn() throws {
    var state = try state()
    _ = reduce(&state, .panel(.moveStep(1)))
    _ = reduce(&state, .network(.selectLayer(1)))
    _ = reduce(&state, .panel(.moveStep(1)))
    #expect(state.exampleView.stage == .a && state.selectedLayer == 1)
  }

  @Test func examplesAndUnitsGoRound() throws {
    var state = try state()
    let effects = reduce(&state, .panel(.moveItem(-1)))
    #expect(state.exampleView.example == 1_124)
    #expect(effects == [.worker(.setInterest(state.interest))] && state.interest.example == 1_124)
    _ = reduce(&state, .panel(.moveItem(1)))
    #expect(state.exampleView.example == 0)
    _ = reduce(&state, .panel(.moveMode(-1)))
    #expect(state.exampleView.unit == 24)
    _ = reduce(&state, .panel(.moveMode(1)))
    #expect(state.exampleView.unit == 0)
  }
}
