import Glibc
import TerminalUI

/// What the user sends: reads it without ever waiting longer than asked.
struct Input {
  private let descriptor: CInt
  private var parser: InputParser
  /// When the last bytes came, in milliseconds.
  private var lastBytes = 0
  private var isGone = false

  /// Reads from `descriptor`, with the keys of the terminal that is open.
  ///
  /// `ESCDELAY` says how many milliseconds an Escape waits for the rest of a sequence, as in all
  /// programs with ncurses; 50 if it does not.
  init(from descriptor: CInt) {
    self.descriptor = descriptor
    let delay = environment("ESCDELAY").flatMap { Int($0) } ?? 50
    parser = InputParser(
      escapeDelay: min(max(0, delay), Self.longestDelay),
      keys: KeySequences(described: TerminalType.capability))
  }

  /// An Escape that waits longer is as good as none, in milliseconds.
  private static let longestDelay = 10_000
  /// What is taken in at once: where more comes without an end, there is still time to draw.
  private static let mostReads = 16

  /// Why a wait is over.
  enum Outcome {
    case somethingToSee, woken, timeOver
  }

  /// Waits for bytes, a signal, or the time to make something of an incomplete sequence.
  func wait(until deadline: Int?, orFor wake: Wake) -> Outcome {
    let patience = parser.patience.map { lastBytes + $0 }
    let end = [deadline, patience].compactMap { $0 }.min()
    let time = end.map { CInt(clamping: max(0, $0 - Milliseconds.now)) } ?? -1
    var descriptors = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let ready = unsafe poll(&descriptors, 2, time)
    if ready > 0, descriptors[1].revents != 0 { return .woken }
    if ready == 0, let deadline, end == deadline { return .timeOver }
    return .somethingToSee
  }

  /// All that has come, of a flood a part; `[.end]` if nothing more ever will.
  mutating func events() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    for _ in 0..<Self.mostReads where !isGone && isReady {
      events += parser.feed(read())
    }
    if let patience = parser.patience, Milliseconds.now - lastBytes >= patience {
      events += parser.giveUp()
    }
    if isGone { events.append(.end) }
    return events
  }

  private var isReady: Bool {
    var it = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&it, 1, 0) > 0
  }

  private mutating func read() -> [UInt8] {
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      let got = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      // The end of a file, and an error of the device, are how a terminal's hang-up looks.
      isGone = got == 0 || (got < 0 && errno != EINTR && errno != EAGAIN)
      count = max(0, got)
    }
    lastBytes = Milliseconds.now
    return bytes
  }
}
