import Glibc

/// What programs of this machine send to a port of it, line by line.
final class PortListener {
  private let listener: CInt
  /// Those that are connected, each with the part of a line that has come.
  private var senders: [Sender] = []

  private struct Sender {
    let descriptor: CInt
    var rest: [UInt8] = []
  }

  /// Nobody has more to say at once: who sends so much without the end of a line is cut off, in bytes.
  private static let longestLine = 4_096
  /// How often a sender is read at a time, so that the others have their turn.
  private static let mostReads = 16
  /// Who comes later is heard the next time.
  private static let mostSenders = 1_000

  /// `nil` with the reason in `errno`, as `EADDRINUSE` if another program has the port.
  init?(_ port: LocalPort) {
    listener = port.listening()
    if listener < 0 { return nil }
  }

  deinit {
    for sender in senders { close(sender.descriptor) }
    if listener >= 0 { close(listener) }
  }

  /// The lines that have come since the last time, each whole, with its end. It never waits, not for whoever goes on
  /// sending either: the rest is for the next time.
  func lines() -> [UInt8] {
    while senders.count < Self.mostSenders {
      let descriptor = accept(listener, nil, nil)
      guard descriptor >= 0 else { break }
      _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      senders.append(Sender(descriptor: descriptor))
    }
    var lines: [UInt8] = []
    senders = senders.compactMap { sender in
      var sender = sender
      let goesOn = Self.read(&sender, &lines)
      if !goesOn { close(sender.descriptor) }
      return goesOn ? sender : nil
    }
    return lines
  }

  /// Whether more may come of it.
  private static func read(_ sender: inout Sender, _ lines: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: longestLine)
    for _ in 0..<mostReads {
      let count = unsafe Glibc.read(sender.descriptor, &buffer, buffer.count)
      guard count > 0 else { return count < 0 && [EAGAIN, EINTR].contains(errno) }
      sender.rest += buffer[..<count]
      if let end = sender.rest.lastIndex(of: UInt8(ascii: "\n")) {
        lines += sender.rest[...end]
        sender.rest.removeFirst(end + 1)
      }
      if sender.rest.count > longestLine { return false }
    }
    return true
  }
}
