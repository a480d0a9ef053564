import CNcurses

/// Sleeps until there is something to read. Signals wake it whenever they come: they are let through only
/// while it sleeps, so that none falls into the gap before.
public enum InputWait {
  /// From now on this thread takes signals only while it waits here, but for faults. One thread does.
  public static func holdSignals() {
    wake_hold_signals()
  }

  /// Which of up to four descriptors can be read, or have come to their end; none after a signal or when
  /// the time is over.
  ///
  /// - Parameter milliseconds: how long at most; `nil` waits however long it takes.
  public static func wait(for descriptors: [CInt], milliseconds: Int? = nil) -> [CInt] {
    precondition(
      descriptors.count <= 4, "\(descriptors.count) descriptors are too many to wait for")
    var waiting = descriptors
    unsafe wake_wait(&waiting, CInt(waiting.count), CInt(milliseconds ?? -1))
    return waiting.filter { $0 >= 0 }
  }
}
