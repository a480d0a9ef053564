import Glibc
import Text

/// A value that threads share: one at a time reads or changes it, and one can wait for a change.
///
/// Built on POSIX threads and not on `Synchronization.Mutex`, whose locking ThreadSanitizer cannot
/// see: every use would be reported as a race.
@safe
package final class Monitor<Value: Sendable>: Sendable {
  @unsafe
  private struct Parts {
    var mutex = unsafe pthread_mutex_t()
    var changed = pthread_cond_t()
    var value: Value
  }

  // Never given out: every access holds the mutex.
  private nonisolated(unsafe) let parts: UnsafeMutablePointer<Parts>

  /// Guards `value`.
  package init(_ value: Value) {
    unsafe parts = UnsafeMutablePointer<Parts>.allocate(capacity: 1)
    unsafe parts.initialize(to: Parts(value: value))
    unsafe pthread_mutex_init(&parts.pointee.mutex, nil)
    var attributes = pthread_condattr_t()
    unsafe pthread_condattr_init(&attributes)
    unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    unsafe pthread_cond_init(&parts.pointee.changed, &attributes)
    unsafe pthread_condattr_destroy(&attributes)
  }

  deinit {
    unsafe pthread_cond_destroy(&parts.pointee.changed)
    unsafe pthread_mutex_destroy(&parts.pointee.mutex)
    unsafe parts.deinitialize(count: 1)
    unsafe parts.deallocate()
  }

  /// Reads or changes the value, alone with it.
  package func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
    unsafe pthread_mutex_lock(&parts.pointee.mutex)
    defer { unsafe pthread_mutex_unlock(&parts.pointee.mutex) }
    return unsafe body(&parts.pointee.value)
  }

  /// Changes the value and wakes all who wait for a change.
  package func change(_ body: (inout Value) -> Void) {
    withLock(body)
    unsafe pthread_cond_broadcast(&parts.pointee.changed)
  }

  /// Sleeps until `isReady` holds or the monotonic clock passes `deadline` (in seconds; `nil`:
  /// however long it takes), then reads or changes the value.
  package func wait<Result>(
    until deadline: Double?, for isReady: (Value) -> Bool, _ body: (inout Value) -> Result
  ) -> Result {
    unsafe pthread_mutex_lock(&parts.pointee.mutex)
    defer { unsafe pthread_mutex_unlock(&parts.pointee.mutex) }
    while unsafe !isReady(parts.pointee.value) {
      guard let deadline else {
        unsafe pthread_cond_wait(&parts.pointee.changed, &parts.pointee.mutex)
        continue
      }
      var time = MonotonicClock.timespec(deadline)
      let result = unsafe pthread_cond_timedwait(
        &parts.pointee.changed, &parts.pointee.mutex, &time)
      if result == ETIMEDOUT { break }
    }
    return unsafe body(&parts.pointee.value)
  }
}

/// Seconds on a clock that no one sets.
package enum MonotonicClock {
  /// Now, in seconds from an arbitrary start.
  package static var seconds: Double { seconds(of: CLOCK_MONOTONIC) }

  /// How long the calling thread has been at work, in seconds: what it waited for is not counted.
  package static var secondsOfThisThread: Double { seconds(of: CLOCK_THREAD_CPUTIME_ID) }

  private static func seconds(of clock: clockid_t) -> Double {
    var time = Glibc.timespec()
    unsafe clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  static func timespec(_ seconds: Double) -> timespec {
    let whole = seconds.rounded(.down)
    let rest = Int(clamping: (seconds - whole) * 1e9)
    return Glibc.timespec(tv_sec: Int(clamping: whole), tv_nsec: rest)
  }
}
