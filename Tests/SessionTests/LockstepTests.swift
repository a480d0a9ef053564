import Testing

@testable import Session

/// An epoch of runs with different numbers of batches, divided into ticks.
@Suite struct LockstepTests {
  @Test(arguments: [1, 2, 3, 7, 36])
  func theBatchesOfAnEpochAreSpreadOverItsTicks(_ batches: Int) {
    let done = (0...36).map { Lockstep.batchesDone(after: $0, of: 36, batches: batches) }
    #expect(done.first == 0 && done.last == batches)
    let steps = zip(done.dropFirst(), done).map { $0.0 - $0.1 }
    #expect(steps.allSatisfy { $0 == 0 || $0 == 1 })
  }
}
