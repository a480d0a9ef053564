import Glibc
import TerminalUI

/// Time that only goes forward, in milliseconds.
enum Milliseconds {
  static var now: Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

extension Size {
  /// More is not drawn on. No screen is so large, and a terminal that says it is would take gigabytes.
  private static let most = 1000

  /// The size of the terminal behind a descriptor, as far as it is drawn on; `nil` if it does not know,
  /// as on a serial line.
  init?(ofTerminal descriptor: CInt) {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0
    else { return nil }
    self.init(
      columns: min(Int(size.ws_col), Self.most), rows: min(Int(size.ws_row), Self.most))
  }
}

/// The value of an environment variable; `nil` if it is unset or empty.
func environment(_ name: String) -> String? {
  guard let value = unsafe getenv(name) else { return nil }
  let text = unsafe String(cString: value)
  return text.isEmpty ? nil : text
}
