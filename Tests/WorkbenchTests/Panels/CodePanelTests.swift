import NeuralNetworks
import TerminalUI
import Testing
import Themes

@testable import Workbench

/// The run as a program, on the screen.
@Suite struct CodePanelTests {
  private func picture(_ state: State, _ width: Int, _ height: Int) -> String {
    var grid = Grid(Size(columns: width, rows: height))
    Workbench.draw(
      .code, of: state, Look(theme: Theme(.mono), glyphs: .unicode), into: &grid, in: grid.bounds)
    return grid.trimmedText
  }

  @Test func theThreeStepsAreSeenFirst() throws {
    let state = try preparedState("circles", hidden: [.tanh])
    let rows = picture(state, 52, 16).split(separator: "\n")
    #expect(rows[0].contains("Code · A · TensorFlow"))
    #expect(rows[1].contains("# Step 1, the model."))
    #expect(rows.contains { $0.contains("Dense(1, activation=\"sigmoid\")") })
  }

  @Test func aChangeOfTheNetworkIsAChangeOfTheCode() throws {
    var state = try preparedState("circles", hidden: [.tanh])
    #expect(picture(state, 60, 20).contains("Dense(8, activation=\"tanh\")"))
    _ = reduce(&state, .network(.setActivation(.relu)))
    _ = reduce(&state, .network(.addUnit))
    #expect(picture(state, 60, 20).contains("Dense(9, activation=\"relu\")"))
  }

  @Test func keysTurnThePagesAndChangeTheFramework() throws {
    var state = try preparedState("circles", hidden: [.tanh])
    _ = reduce(&state, .screen(.setView(.code)))
    _ = reduce(&state, .panel(.moveMode(1)))
    #expect(picture(state, 60, 20).contains("PyTorch"))
    #expect(picture(state, 60, 20).contains("nn.Linear(2, 8), nn.Tanh(),"))
    _ = reduce(&state, .panel(.moveItem(-100)))
    #expect(picture(state, 60, 20).contains("the three steps in PyTorch"))
    _ = reduce(&state, .panel(.moveItem(100)))
    _ = reduce(&state, .panel(.moveStep(-1)))
    #expect(picture(state, 60, 20).contains("ended = tell(epoch + 1)"))
  }
}
