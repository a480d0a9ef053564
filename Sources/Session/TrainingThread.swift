import Glibc

/// A thread for training, apart from Swift's cooperative pool, which it would starve.
///
/// All signals are blocked in it, so that the main thread gets them: that one restores the terminal.
package struct TrainingThread: Sendable {
  private let handle: pthread_t

  /// Starts `body` on a new thread. Nil if the system has no thread to give.
  package init?(_ body: @escaping @Sendable () -> Void) {
    var blocked = sigset_t()
    var before = sigset_t()
    unsafe sigfillset(&blocked)
    // A fault is delivered to the thread that made it, and must not be blocked there.
    for fault in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT] {
      unsafe sigdelset(&blocked, fault)
    }
    unsafe pthread_sigmask(SIG_SETMASK, &blocked, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }

    let box = unsafe Unmanaged.passRetained(Body(run: body))
    var handle = pthread_t()
    let result = unsafe pthread_create(
      &handle, nil,
      { pointer in
        guard let pointer = unsafe pointer else { return nil }
        unsafe Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    guard result == 0 else {
      unsafe box.release()
      return nil
    }
    self.handle = handle
  }

  /// Lets other threads go before the calling one where there are too few cores for all: a frame that is
  /// being drawn is then not laid aside for a time slice of training (4 ms), neither at its end nor, a batch
  /// thread, when this one wakes up; while training has all the time that nobody else wants. The kernel takes
  /// "process 0" for the calling thread.
  static func givePrecedenceToOthers() {
    setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 5)
    var parameters = sched_param()
    unsafe sched_setscheduler(0, batch, &parameters)
  }

  /// `SCHED_BATCH`, which `sched.h` has for GNU programs only.
  private static let batch: CInt = 3

  /// Waits until the thread's body has returned.
  package func join() {
    pthread_join(handle, nil)
  }

  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(run: @escaping @Sendable () -> Void) {
      self.run = run
    }
  }
}
