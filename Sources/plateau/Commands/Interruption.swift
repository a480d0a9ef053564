import Glibc
import Synchronization

/// Ctrl-C and SIGTERM, taken as a wish to end in order. The second one ends the program at once.
enum Interruption {
  private static let caught = Atomic<Int32>(0)

  /// The signal that came, if one did.
  static var signal: Int32? {
    let number = caught.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// From now on, the first signal is noted. A pipe that nobody reads, and a file at its size
  /// limit, become errors of the write instead of ending the program.
  static func note() {
    caught.store(0, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      var action = sigaction()
      unsafe action.__sigaction_handler.sa_handler = {
        Interruption.caught.store($0, ordering: .relaxed)
      }
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
      unsafe _ = sigaction(number, &action, nil)
    }
    // Whoever started the program may have had them blocked, and that is inherited.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] { unsafe sigaddset(&signals, number) }
    unsafe _ = pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    for number in [SIGPIPE, SIGXFSZ] { _ = Glibc.signal(number, SIG_IGN) }
  }
}
