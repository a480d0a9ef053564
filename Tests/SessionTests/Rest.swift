import Testing

@testable import Session

/// A number that a worker's `wake` counts up.
extension Monitor<Int> {
  /// Gathers the progress of `worker` until it is enough, at most for a minute: a sanitizer makes training slow.
  func progress(
    of worker: TrainingWorker, until isEnough: (Progress) -> Bool,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> Progress {
    var all = Progress()
    let end = MonotonicClock.seconds + 60
    while !isEnough(all) {
      let seen = withLock { $0 }
      all.merge(worker.takeProgress())
      if isEnough(all) { break }
      guard MonotonicClock.seconds < end else {
        Issue.record(
          "the progress that was waited for has not come", sourceLocation: sourceLocation)
        break
      }
      wait(until: MonotonicClock.seconds + 0.05, for: { $0 != seen }, { _ in })
    }
    return all
  }

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
