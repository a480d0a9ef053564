import Testing

@testable import Workbench

/// Threads that share the parts of a task.
@Suite struct CrewTests {
  @Test(arguments: [1, 2, 3, 8])
  func everyPartIsDoneOnceBeforeItReturns(_ size: Int) {
    let crew = Crew(size: size)
    for parts in [0, 1, 2, 7, 100] {
      let done = Monitor([Int](repeating: 0, count: parts))
      crew.perform(parts) { part in done.withLock { $0[part] += 1 } }
      #expect(done.withLock { $0 } == Array(repeating: 1, count: parts))
    }
    crew.end()
  }

  @Test func partsAreDoneAtTheSameTime() {
    let crew = Crew(size: 2)
    let arrived = Monitor(0)
    // Each part waits for the other: one thread alone would wait in vain.
    crew.perform(2) { _ in
      arrived.change { $0 += 1 }
      arrived.wait(until: MonotonicClock.seconds + 10, for: { $0 == 2 }, { _ in })
    }
    #expect(arrived.withLock { $0 } == 2)
    crew.end()
  }

  @Test func everyNewThreadBeginsAsAsked() {
    let begun = Monitor(0)
    let crew = Crew(size: 4, beginThread: { begun.change { $0 += 1 } })
    begun.wait(until: MonotonicClock.seconds + 10, for: { $0 == 3 }, { _ in })
    crew.end()
    #expect(begun.withLock { $0 } == 3)
  }
}
