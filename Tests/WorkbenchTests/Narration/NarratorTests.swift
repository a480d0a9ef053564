import Setups
import TerminalUI
import Testing
import Text

@testable import Session
@testable import Workbench

@Suite struct NarratorTests {
  @Test func milestonesAreOneTwoFive() {
    let epochs = [0, 1, 2, 3, 4, 5, 9, 10, 19, 20, 49, 50, 99, 100, 1999, 2000]
    #expect(
      epochs.map(Narrator.milestone)
        == [0, 1, 2, 2, 2, 5, 5, 10, 10, 20, 20, 50, 50, 100, 1000, 2000])
  }

  private func race(at epoch: Int) throws -> State {
    var state = try preparedState()
    state.isRunning = true
    for place in state.runs.indices {
      for number in 1...max(1, epoch) where number <= epoch {
        state.runs[place].history.append(
          CostHistory.Point(epoch: number, step: number, seconds: 0, cost: 1 / Double(number)))
      }
      state.runs[place].latest?.epoch = epoch
    }
    return state
  }

  @Test func epochsAreSaidNowAndThen() throws {
    var narrator = Narrator()
    #expect(narrator.events(in: try race(at: 0), now: 0).isEmpty)
    #expect(narrator.events(in: try race(at: 1), now: 0) == ["Epoch 1, cost: A 1, B 1."])
    #expect(narrator.events(in: try race(at: 7), now: 0) == ["Epoch 5, cost: A 0.2, B 0.2."])
    #expect(narrator.events(in: try race(at: 8), now: 9).isEmpty)
    // A long silence is broken.
    #expect(narrator.events(in: try race(at: 8), now: 11) == ["Epoch 8, cost: A 0.125, B 0.125."])
    #expect(narrator.events(in: try race(at: 9), now: 12).isEmpty)
  }

  @Test func whatComesOnceIsSaidOnce() throws {
    var narrator = Narrator()
    var state = try race(at: 3)
    _ = narrator.events(in: state, now: 0)
    state.runs[1].status = .diverged(epoch: 3)
    #expect(
      narrator.events(in: state, now: 0)
        == ["B diverged at epoch 3: its numbers are no longer finite."])
    #expect(narrator.events(in: state, now: 0).isEmpty)
    state.runs[0].reached = state.runs[0].history.last
    let said = narrator.events(in: state, now: 0)
    let target = try #require(state.runs[0].configuration.targetCost).significant(3)
    #expect(said == ["A reached \(target) at epoch 3."])
    // Started again it can be said again.
    state.runs[1].clear()
    _ = narrator.events(in: state, now: 0)
    state.runs[1].latest = state.runs[0].latest
    state.runs[1].status = .diverged(epoch: 1)
    #expect(narrator.events(in: state, now: 0).count == 1)
  }
}
