import Glibc
import Testing

@testable import Session

@Suite struct TrainingThreadTests {
  /// What the system is told of a thread: how it is scheduled, and how nice it is.
  private struct Precedence: Equatable {
    var policy = sched_getscheduler(0)
    var niceness = getpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0)
  }

  /// A frame is not laid aside for training: not when a training thread wakes up (policy 3 is
  /// `SCHED_BATCH`), and not for its time slice. The thread that started it is as it was.
  @Test func itLetsOthersGoBeforeIt() throws {
    let before = Precedence()
    let seen = Monitor<Precedence?>(nil)
    let thread = TrainingThread {
      TrainingThread.givePrecedenceToOthers()
      seen.change { $0 = Precedence() }
    }
    try #require(thread).join()
    let inside = try #require(seen.withLock { $0 })
    #expect(inside.policy == 3 && inside.niceness >= 5)
    #expect(Precedence() == before)
  }
}
