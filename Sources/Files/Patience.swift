import Glibc
import Text

/// Waits for what others do with a file: a FIFO's writer, room in a pipe. Such a wait has no end of its
/// own, so it asks ten times a second whether to go on, and no signal falls into a gap.
package struct Patience {
  private let goesOn: () -> Bool
  /// For how many more slices it waits after that.
  private var grace: Int

  private static let slice: CInt = 100

  /// - Parameters:
  ///   - seconds: for how long it waits once `goesOn` has said no: a reader that is slow still gets all.
  ///   - goesOn: whether to go on; by default until a signal asks the program to end.
  package init(
    seconds: Double = 0, while goesOn: @escaping () -> Bool = { Interruption.signal == nil }
  ) {
    self.goesOn = goesOn
    grace = Int(clamping: seconds * 1000 / Double(Self.slice))
  }

  /// Waits until a descriptor can be read (`POLLIN`) or written (`POLLOUT`) without waiting, or is at its
  /// end; `false` if it gave up.
  package mutating func wait(for events: CInt, of descriptor: CInt) -> Bool {
    var it = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    if unsafe poll(&it, 1, 0) > 0 { return true }
    while mayWait() {
      if unsafe poll(&it, 1, Self.slice) > 0 { return true }
    }
    return false
  }

  /// Lets a moment go by; `false` if it gave up.
  mutating func pause() -> Bool {
    guard mayWait() else { return false }
    poll(nil, 0, Self.slice)
    return true
  }

  private mutating func mayWait() -> Bool {
    if goesOn() { return true }
    grace -= 1
    return grace >= 0
  }
}
