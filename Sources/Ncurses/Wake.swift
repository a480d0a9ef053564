import CNcurses
import Glibc

/// Ends a wait for events, from any thread.
///
/// Signals coalesce: however many come before the next wait, they end one. `signal` never blocks.
public final class Wake: Sendable {
  /// It can be read once something has been signalled, as `poll` sees.
  public let descriptor: CInt

  /// `nil` if the process has no descriptor left.
  public init?() {
    descriptor = wake_open()
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// Makes the wait in progress, or else the next one, return at once.
  public func signal() {
    wake_signal(descriptor)
  }

  /// Takes what has been signalled.
  public func drain() {
    wake_drain(descriptor)
  }
}
