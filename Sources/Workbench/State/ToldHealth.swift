import Analysis

/// What the screen says of a run's health: each state for half a second at least, however fast the run goes, and
/// the last one too. `HealthMonitor` counts updates, and at full speed ten of them are over before anyone has read
/// a word.
struct ToldHealth: Equatable, Sendable {
  /// In seconds.
  static let dwell = 0.5

  private var health: Health
  /// When its state was first shown, in seconds.
  private var since: Double

  /// - Parameter seconds: now, on a clock that only goes forward.
  init(_ health: Health, at seconds: Double) {
    self.health = health
    since = seconds
  }

  /// Takes in how the run is doing now.
  ///
  /// - Returns: the seconds until another state may be said, if one waits.
  mutating func note(_ now: Health, at seconds: Double) -> Double? {
    if now.state != health.state {
      let left = since + Self.dwell - seconds
      if left > 0 { return left }
      since = seconds
    }
    health = now
    return nil
  }

  /// What is said while the run is doing as it is now: numbers are those of now as long as its state is the one said.
  func said(of now: Health) -> Health { now.state == health.state ? now : health }
}

extension State {
  /// Decides which state of each run the frame that is drawn now says.
  ///
  /// Whoever has a clock and draws frames calls it before each; without it runs are said to be as they are.
  ///
  /// - Returns: the seconds until another frame is needed to say something else, if that is so.
  package mutating func tellHealth(at seconds: Double) -> Double? {
    runs.indices.compactMap { runs[$0].tellHealth(at: seconds) }.min()
  }
}

extension Run {
  fileprivate mutating func tellHealth(at seconds: Double) -> Double? {
    guard let now = monitor.health else {
      told = nil
      return nil
    }
    if told == nil { told = ToldHealth(now, at: seconds) }
    return told?.note(now, at: seconds)
  }
}
