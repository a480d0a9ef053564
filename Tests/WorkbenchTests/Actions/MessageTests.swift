import NeuralNetworks
import Session
import Setups
import TerminalUI
import Testing

@testable import Workbench

/// Sentences and hints that go when they are not true any more.
@Suite struct MessageTests {
  private func text(_ state: State) -> String {
    frame(of: state, glyphs: .ascii).text
  }

  private func ended(_ state: State) -> Action {
    var progress = Progress()
    for run in state.runs {
      var report = Progress.RunReport(status: .finished, life: run.life)
      report.latest = run.latest
      progress.runs[run.id] = report
    }
    return .progressed(progress)
  }

  @Test func runningIsSaidWhileItRuns() throws {
    var state = try preparedState()
    state.isRunning = false
    _ = reduce(&state, .training(.toggleRunning))
    #expect(state.message?.text == "Running.")
    _ = reduce(&state, ended(state))
    #expect(!state.isRunning && state.message == nil)
  }

  @Test func aSentenceAnswersTheLastKeyOnly() throws {
    var state = try preparedState()
    _ = reduce(&state, .panel(.moveItem(1)))
    _ = reduce(&state, .setting(.adjust(.l2, 1)))
    #expect(state.message != nil)
    _ = reduce(&state, .screen(.moveFocus(1)))
    #expect(state.message == nil)
    _ = reduce(&state, .setting(.adjust(.l2, 1)))
    _ = reduce(&state, .progressed(Progress()))
    _ = reduce(&state, .screen(.resize(Size(columns: 80, rows: 24))))
    #expect(state.message != nil)
  }

  @Test func whatARunLacksIsSaidUntilItHasIt() throws {
    var state = ReduceTests.state()
    _ = reduce(&state, .setting(.set(.learningRate, "1")))
    #expect(state.message?.text == "A is still reading its data.")
    let ready = try preparedState()
    var progress = Progress()
    var report = Progress.RunReport(status: .active, life: 0)
    report.data = ready.run.data
    progress.runs[RunID(0)] = report
    _ = reduce(&state, .progressed(progress))
    #expect(state.message == nil)
  }

  @Test func theHintOfSpaceFollowsTheRace() throws {
    var state = try preparedState(size: Size(columns: 80, rows: 24))
    #expect(text(state).contains("Space pause") && !text(state).contains("Space run"))
    _ = reduce(&state, .training(.toggleRunning))
    #expect(text(state).contains("Space run") && !text(state).contains("u undo"))
    _ = reduce(&state, .setting(.adjust(.l2, 1)))
    #expect(text(state).contains("u undo"))
    _ = reduce(&state, ended(state))
    #expect(!text(state).contains("Space run") && text(state).contains("r restart"))
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func theOthersWaitForAForkThatCatchesUp(_ size: Size) throws {
    var state = try preparedState(size: size)
    func report(_ run: Int, epoch: Int) -> Action {
      let costs = (0...epoch).map { 0.7 - Double($0) * 0.001 }
      return ReduceTests.progressed(costs, of: run)
    }
    _ = reduce(&state, report(0, epoch: 50))
    _ = reduce(&state, report(1, epoch: 50))
    #expect(!text(state).contains("waiting"))
    _ = reduce(&state, .run(.fork))
    #expect(state.isRunning && state.message?.text.contains("the others wait") == true)
    #expect(state.message?.text.displayWidth ?? 99 <= 78)
    _ = reduce(&state, report(2, epoch: 10))
    #expect(text(state).contains("waiting for C"))
    #expect(SpokenRuns.runs(state)[0].contains("waiting for C"))
    #expect(state.message != nil)
    _ = reduce(&state, report(2, epoch: 50))
    #expect(!text(state).contains("waiting") && state.message == nil)
    // A step of the one that is behind says why the others stand still.
    _ = reduce(&state, .run(.fork))
    _ = reduce(&state, .training(.toggleRunning))
    _ = reduce(&state, .training(.stepEpoch))
    #expect(state.message?.text.contains("the others wait") == true)
  }
}
