import Session
import Testing

@testable import Workbench

@Suite struct RunSortingTests {
  /// A: J 0.5, not reached; B: J 0.05, reached at 3; C: nothing yet.
  private func state() -> State {
    var state = ReduceTests.state()
    _ = reduce(&state, .run(.fork))
    _ = reduce(&state, ReduceTests.progressed([0.7, 0.5]))
    _ = reduce(&state, ReduceTests.progressed([0.7, 0.3, 0.2, 0.05], of: 1))
    return state
  }

  private func letters(_ state: State) -> String { String(state.tableRuns.map(\.letter)) }

  @Test func theBestStandsFirstAndWhatHasNoNumberLast() {
    var state = state()
    #expect(letters(state) == "ABC")
    for sorting in RunSorting.allCases.dropFirst() {
      state.sorting = sorting
      #expect(letters(state) == (sorting == .accuracy ? "ABC" : "BAC"), "\(sorting)")
    }
  }

  @Test func pinnedRunsStayOnTop() {
    var state = state()
    _ = reduce(&state, .run(.togglePinned))
    state.sorting = .cost
    #expect(letters(state) == "CBA")
    _ = reduce(&state, .run(.togglePinned))
    #expect(letters(state) == "BAC")
  }

  @Test func theArrowsWalkTheTableAsItIsSeen() {
    var state = state()
    state.sorting = .cost
    _ = reduce(&state, .run(.select(RunID(1))))
    _ = reduce(&state, .run(.move(1)))
    #expect(state.run.letter == "A")
  }

  @Test func theKeyWalksAllColumnsAndComesBack() {
    var state = state()
    var seen: Set<RunSorting> = []
    for _ in RunSorting.allCases {
      _ = reduce(&state, .run(.moveSorting(1)))
      seen.insert(state.sorting)
    }
    #expect(seen.count == RunSorting.allCases.count && state.sorting == .made)
  }
}
