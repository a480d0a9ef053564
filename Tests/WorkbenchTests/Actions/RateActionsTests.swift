import NeuralNetworks
import Session
import Setups
import Testing

@testable import Workbench

/// The key that gives each run its own best rate, and takes it back.
@Suite struct RateActionsTests {
  private func answer(_ report: RateReport) -> Action {
    var progress = Progress()
    progress.rateSearch = report
    return .progressed(progress)
  }

  private func searching() throws -> State {
    var state = try preparedState()
    let effects = reduce(&state, .run(.toggleBestRates))
    #expect(effects.contains(.worker(.setRunning(false))))
    #expect(
      effects.contains { if case .worker(.findBestRates(1, _)) = $0 { true } else { false } })
    return state
  }

  @Test func allStartAgainAtTheirOwnRatesAndASecondPressGoesBack() throws {
    var state = try searching()
    let before = state.runs.map(\.configuration.training.learningRate)
    let effects = reduce(&state, answer(.found(number: 1, [RunID(0): 3, RunID(1): 1])))
    #expect(state.runs.map(\.configuration.training.learningRate) == [3, 1])
    #expect(state.isRunning && state.rateSearch == nil)
    let starts = effects.count { if case .worker(.start) = $0 { true } else { false } }
    #expect(starts == 2)
    #expect(state.message?.text.contains("A 3, B 1") == true)
    _ = reduce(&state, .run(.toggleBestRates))
    #expect(state.runs.map(\.configuration.training.learningRate) == before)
    #expect(state.ratesBefore == nil && state.isRunning)
  }

  @Test func progressIsSaidAndEscGivesItUp() throws {
    var state = try searching()
    _ = reduce(&state, answer(.searching(number: 1, share: 0.34)))
    #expect(state.message?.text.contains("34 %") == true)
    #expect(reduce(&state, .overlay(.back)) == [.worker(.giveUpRates)])
    _ = reduce(&state, answer(.found(number: 1, [RunID(0): 3, RunID(1): 1])))
    #expect(state.runs[0].configuration.training.learningRate != 3)
  }

  @Test func whatChangesARunEndsTheSearch() throws {
    for action in [
      Action.network(.moveActivation(1)), .training(.toggleRunning),
      .setting(.adjust(.learningRate, 1)), .training(.restart), .training(.stepEpoch),
    ] {
      var state = try searching()
      let effects = reduce(&state, action)
      #expect(state.rateSearch == nil && effects.contains(.worker(.giveUpRates)), "\(action)")
    }
    var state = try searching()
    _ = reduce(&state, .run(.move(1)))
    #expect(state.rateSearch != nil)
  }

  @Test func aRateThatNoRunCanTrainAtLeavesItsOwn() throws {
    var state = try searching()
    let rate = state.runs[1].configuration.training.learningRate
    _ = reduce(&state, answer(.found(number: 1, [RunID(0): 3, RunID(1): nil])))
    #expect(state.runs[1].configuration.training.learningRate == rate)
    #expect(state.message?.text.contains("B at none") == true)
  }
}
