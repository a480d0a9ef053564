/// When the next frame is due: 20 times a second. Where runs train as fast as the machine can, frames
/// that take long are drawn less often, so that they take no more of the time than others.
struct FrameClock {
  /// When the last frame was due.
  private var lastFrame = -Double.infinity
  /// How long the screen's thread was at work for the last few frames, and for what came with them.
  private var secondsPerFrame = 0.0
  /// How long it had been when the last one was drawn.
  private var spent: Double?

  /// At 20 frames a second.
  private static let shortestInterval = 0.05
  private static let longestInterval = 0.1
  /// The most of one core's time for frames.
  private static let share = 0.025
  /// How much of the average is the latest frame: one that is drawn anew as a whole takes several times as
  /// long as those after it.
  private static let weight = 0.2

  /// A frame was drawn.
  ///
  /// - Parameters:
  ///   - start: when it was due.
  ///   - spent: how long the thread has been at work.
  mutating func drawn(start: Double, spent: Double) {
    if let before = self.spent {
      secondsPerFrame += Self.weight * (spent - before - secondsPerFrame)
    }
    self.spent = spent
    lastFrame = start
  }

  /// The next frame is due at once: the user has done something.
  mutating func demand() {
    lastFrame = -.infinity
  }

  var isDemanded: Bool { lastFrame == -.infinity }

  /// How long the next frame is to wait.
  ///
  /// - Parameter isBusy: whether it takes time from runs that train at full speed.
  func seconds(now: Double, isBusy: Bool) -> Double {
    let affordable = isBusy ? min(secondsPerFrame / Self.share, Self.longestInterval) : 0
    return max(0, lastFrame + max(Self.shortestInterval, affordable) - now)
  }
}
