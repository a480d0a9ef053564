import TerminalUI

/// What the user has done and the screen has not answered yet.
///
/// Nobody types hundreds of keys a second for long. Of a flood (a text that is pasted as keys, noise on
/// the line) the first keys and the last ones count; the others are left out, so that the work is
/// bounded whatever comes. Ctrl-C comes before all that waits, where much does.
struct InputQueue {
  private var waiting: [TerminalEvent] = []
  private var next = 0
  /// The last of a flood: they follow when it is over.
  private var last: [TerminalEvent] = []
  /// How many events may still be taken.
  private var room = Self.burst
  private var lastTime = 0.0
  /// How many were left out since they were told of.
  private var leftOut = 0

  /// What may come at once: a whole race as a line, typed by a program.
  private static let burst = 2_000.0
  private static let perSecond = 500.0
  private static let mostLast = 64
  /// With fewer events waiting, Ctrl-C has its turn among them: it may close what they have opened.
  private static let few = 64

  var isEmpty: Bool { next == waiting.count && last.isEmpty }

  private var count: Int { waiting.count - next + last.count }

  /// Takes in what has come; nothing at all is a pause, which ends a flood.
  ///
  /// - Parameter now: the monotonic clock, in seconds.
  mutating func add(_ events: [TerminalEvent], now: Double) {
    room = min(Self.burst, room + (now - lastTime) * Self.perSecond)
    lastTime = now
    if events.isEmpty {
      waiting += last
      last = []
    }
    for event in events { add(event) }
  }

  private mutating func add(_ event: TerminalEvent) {
    switch event {
    case .end: (waiting, next, last) = ([.end], 0, [])
    case .resize: waiting.append(event)
    case .key(.control("c")) where count > Self.few:
      leftOut += count
      (waiting, next, last) = (waiting[next...].filter(\.isResize) + [event], 0, [])
    default:
      if room >= 1, last.isEmpty {
        room -= 1
        waiting.append(event)
      } else {
        last.append(event)
        guard last.count == 2 * Self.mostLast else { return }
        last.removeFirst(Self.mostLast)
        leftOut += Self.mostLast
      }
    }
  }

  /// The next one; `nil` if none is there until a flood is over.
  mutating func take() -> TerminalEvent? {
    guard next < waiting.count else { return nil }
    defer { if next == waiting.count { (waiting, next) = ([], 0) } }
    next += 1
    return waiting[next - 1]
  }

  /// How many were left out since the last call.
  mutating func takeLeftOut() -> Int {
    defer { leftOut = 0 }
    return leftOut
  }
}

extension TerminalEvent {
  fileprivate var isResize: Bool { if case .resize = self { true } else { false } }
}
