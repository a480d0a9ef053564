@testable import Session

extension Monitor<Int> {
  /// Whether a time comes, within a minute, in which nobody wakes once `take` has taken what there is.
  func comesToRest(_ take: () -> Void) -> Bool {
    let end = MonotonicClock.seconds + 60
    while MonotonicClock.seconds < end {
      take()
      let before = withLock { $0 }
      let isQuiet = wait(
        until: MonotonicClock.seconds + 0.3, for: { $0 != before }, { $0 == before })
      if isQuiet { return true }
    }
    return false
  }
}
