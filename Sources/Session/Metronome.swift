import Text

/// Says when the next batches are due.
struct Metronome {
  let pace: Pace
  private var origin: Double
  private var done = 0.0

  init(pace: Pace, now: Double = MonotonicClock.seconds) {
    self.pace = pace
    origin = now
  }

  /// Whether it goes as fast as the machine can.
  var isFree: Bool { pace == .fullSpeed }

  /// Ticks come in bursts at most this often; above, the thread would wake for every batch.
  private static let shortestSleep = 0.01

  mutating func restart(now: Double) {
    origin = now
    done = 0
  }

  /// When to wake for the next ticks. At full speed: at once.
  var nextDeadline: Double {
    guard case .batchesPerSecond(let rate) = pace else { return 0 }
    let sleep = max(1 / Double(rate), Self.shortestSleep)
    return origin + (done + 1) / Double(rate) + max(0, sleep - 1 / Double(rate))
  }

  /// More ticks than any machine does in one burst: whatever the pace, what is due is a number.
  private static let mostDue = 1e9

  /// How many ticks are due now. At full speed: no end of them.
  mutating func ticksDue(now: Double) -> Int {
    guard case .batchesPerSecond(let rate) = pace else { return .max }
    let due = min(
      Self.mostDue, max(0, ((now - origin) * Double(rate)).rounded(.down) - done))
    done += due
    return Int(clamping: due)
  }

  /// Ticks that did not fit in the slice are forgiven if the machine cannot keep up, so that it
  /// does not race to catch up later.
  mutating func tell(undone: Int, now: Double) {
    guard case .batchesPerSecond(let rate) = pace, undone > 0 else { return }
    done -= Double(undone)
    if Double(undone) > Double(rate) * 0.1 { restart(now: now) }
  }
}
