import Glibc
import Synchronization

/// A signal that ends programs, taken as a wish to end in order.
package enum Interruption {
  private static let caught = Atomic<Int32>(0)

  /// The signal that came, if one did.
  package static var signal: Int32? {
    let number = caught.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// From now on the first signal that would end the program is noted. A second Ctrl-C, Ctrl-\ or
  /// SIGTERM ends it at once; other signals come several times over, as a hang-up does.
  ///
  /// A pipe that nobody reads, and a file at its size limit, become errors of the write.
  package static func note() {
    caught.store(0, ordering: .relaxed)
    let isFirst = !isNoting.load(ordering: .relaxed)
    for number in ends + faults where !isIgnored(number) {
      var action = sigaction()
      unsafe action.__sigaction_handler.sa_sigaction = { number, information, _ in
        // Nothing here may allocate: the signal may have come in the middle of that.
        let isOfAWrite = number == SIGPIPE || number == SIGXFSZ
        let sender = unsafe information?.pointee._sifields._kill.si_pid
        if isOfAWrite, sender == getpid() { return }
        if Interruption.faults.contains(number) {
          let isSent = unsafe (information?.pointee.si_code ?? 1) <= 0
          guard isSent, sender != getpid() else {
            // The fault happens again, or is said again, to whom it was for.
            unsafe _ = sigaction(number, Interruption.formerly + Int(number), nil)
            if isSent { raise(number) }
            return
          }
        }
        let first = Interruption.caught.compareExchange(
          expected: 0, desired: number, ordering: .relaxed)
        if first.exchanged { Interruption.startTicking() }
      }
      action.sa_flags = SA_SIGINFO
      if insistent.contains(number) { action.sa_flags |= Int32(bitPattern: UInt32(SA_RESETHAND)) }
      if isFirst { unsafe _ = sigaction(number, nil, formerly + Int(number)) }
      unsafe _ = sigaction(number, &action, nil)
    }
    // Whoever started the program may have had them blocked, and that is inherited.
    var signals = endSet
    unsafe _ = pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    isNoting.store(true, ordering: .relaxed)
  }

  private static let isNoting = Atomic<Bool>(false)

  /// Does what may wait for others, such as a write to a terminal: a signal ends the wait, though it is held
  /// back otherwise.
  package static func heard<Result>(_ body: () -> Result) -> Result {
    guard isNoting.load(ordering: .relaxed) else { return body() }
    var signals = endSet
    var before = sigset_t()
    unsafe _ = pthread_sigmask(SIG_UNBLOCK, &signals, &before)
    defer { unsafe _ = pthread_sigmask(SIG_SETMASK, &before, nil) }
    return body()
  }

  private static var endSet: sigset_t {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in ends { unsafe sigaddset(&signals, number) }
    return signals
  }

  /// From the first signal on SIGALRM comes ten times a second, which notes nothing more: a write that
  /// waits returns, be it begun a moment later.
  private static func startTicking() {
    let moment = timeval(tv_sec: 0, tv_usec: 100_000)
    var time = itimerval(it_interval: moment, it_value: moment)
    unsafe setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &time, nil)
  }

  /// Those that a user repeats who does not want to wait.
  private static let insistent: Set<Int32> = [SIGINT, SIGQUIT, SIGTERM]

  /// What a program does wrong itself. Where another process sends it, it is a wish like the others.
  private static let faults: [Int32] = [
    SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS,
  ]
  /// What was done about each signal before, by its number.
  nonisolated(unsafe) private static let formerly: UnsafeMutablePointer<sigaction> = {
    let actions = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
    unsafe actions.initialize(repeating: sigaction(), count: 65)
    return unsafe actions
  }()

  /// Every signal that ends a program which does nothing about it, but for faults of its own. The C
  /// library keeps 32 and 33 to itself.
  private static let ends: [Int32] = {
    let others: Set<Int32> = [
      SIGKILL, SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU, SIGCONT, SIGCHLD, SIGURG, SIGWINCH, 32, 33,
    ]
    return (1...64).filter { !others.contains($0) && !faults.contains($0) }
  }()

  /// Whether whoever started the program had a signal ignored, as `nohup` does. A shell does it to all
  /// that is started in the background of a script, with the keys that end programs: these count, and so do
  /// those that others than the program itself send seldom.
  private static func isIgnored(_ number: Int32) -> Bool {
    if insistent.union([SIGPIPE, SIGXFSZ]).contains(number) { return false }
    var action = sigaction()
    unsafe _ = sigaction(number, nil, &action)
    let handler = unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
    return unsafe handler == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
