/// Keeps what panels show in detail from slowing training: at most 1.25 % of the time, for drawing takes
/// as much or more, and no more often than frames are drawn.
struct DetailBudget {
  /// Whether anything has changed since the last details.
  var isDue = false
  /// Whether something that takes longer is not complete.
  private(set) var hasPieces = false
  /// Whether the next sample is to show at once what the user has done.
  private(set) var isDemanded = false
  private var next = 0.0
  /// What short samples have left of their time, for one that has to take longer.
  private var saved = 0.0

  private static let share = 0.0125
  /// That of the screen's frames.
  private static let frame = 0.05
  /// Looks come between slices of training. The one that would be late for its frame is taken before.
  private static let shortestInterval = 0.042
  /// How long a sample may take for the next frame to have one, too.
  private static let secondsPerLook = share * frame
  /// How long one may take after a key, or where nothing trains: commands wait for it.
  private static let longestLook = 0.02
  private static let mostSaved = 0.02
  /// How much of the time between two ticks of a race at a slow pace.
  private static let mostIdle = 0.004

  /// How long the next sample may take.
  ///
  /// - Parameter idle: the time until training goes on; at full speed there is none.
  func seconds(isTraining: Bool, idle: Double = 0) -> Double {
    guard isTraining, !isDemanded else { return Self.longestLook }
    return max(Self.secondsPerLook, min(idle, Self.mostIdle))
  }

  func mayBegin(now: Double) -> Bool {
    (isDue || hasPieces) && now >= next
  }

  /// The user has changed something: what it did is shown at once.
  mutating func demand() {
    isDue = true
    hasPieces = true
    isDemanded = true
    next = 0
  }

  /// There is more to compute of what was asked for. Where nothing trains, nothing is slowed down by
  /// going on at once.
  mutating func goOn(slowing isTraining: Bool) {
    isDue = true
    if !isTraining { next = 0 }
  }

  /// When to wake for details that are wanted but not yet allowed.
  func deadline(isWanted: Bool) -> Double? {
    isWanted ? next : nil
  }

  /// Details took so many seconds. While nothing trains there is nothing to slow down, and what takes
  /// longer goes on at once. A sample that the user has asked for is no reason to wait for the next one.
  ///
  /// - Parameters:
  ///   - idle: how long training would not have gone on anyway.
  ///   - hasPieces: whether something that takes longer is not complete yet.
  ///   - isDue: whether there is something new to show already.
  mutating func spent(
    _ seconds: Double, now: Double, isTraining: Bool = true, idle: Double = 0,
    hasPieces: Bool = false, isDue: Bool = false
  ) {
    self.isDue = isDue
    self.hasPieces = hasPieces
    let charged = isDemanded ? min(seconds, Self.secondsPerLook) : max(0, seconds - max(0, idle))
    let over = charged - Self.secondsPerLook
    isDemanded = false
    let paid = min(saved, over)
    saved = min(saved - paid, Self.mostSaved)
    let wait = Self.shortestInterval + max(0, over - paid) / Self.share
    next = isTraining || !hasPieces ? now + wait : now
  }
}
