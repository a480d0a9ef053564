import CNcurses

/// What threads and the end of a program have to do with signals.
public enum TerminalSignals {
  /// Keeps signals meant for the process away from this thread, so that they reach the one that
  /// draws, and gives this thread a stack for its crashes: then even a stack overflow on it gives
  /// the terminal back. A thread calls it first thing, before or after the terminal is opened.
  public static func blockInThisThread() {
    guard_this_thread()
  }

  /// Writes the last words of a program that a signal has ended, as far as the terminal takes them within
  /// a moment.
  public static func say(_ text: String, to output: CInt = 1) {
    let bytes = text.utf8.map(CChar.init(bitPattern:))
    _ = unsafe guard_say(output, bytes, bytes.count)
  }

  /// The signal that asked the program to end, if one did since the terminal was opened. By
  /// convention such a program exits with 128 + the signal.
  public static var endedBy: CInt? {
    let signal = guard_ended_by()
    return signal == 0 ? nil : signal
  }
}
