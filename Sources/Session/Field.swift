/// The runs of a race, and how they advance together, epoch by epoch.
///
/// Runs that are behind (a fork starts at epoch 0) go first, alone, until they have caught up. Several
/// runs train at once, each on a core, and meet again at the end of every leg.
struct Field {
  private(set) var racers: [Racer] = []
  var meter = RateMeter()
  let crew: Crew
  /// Ticks done in the epoch that the group at the rear is in.
  private var tick = 0
  /// Where training stops for a while.
  var hold: Hold?

  /// A slice of full-speed training: how long commands may wait. In a shorter one, threads that wait
  /// for each other at its end would wait for a larger part of it.
  static let slice = 0.008

  init(crew: Crew) {
    self.crew = crew
  }

  /// Whether any run has still to train.
  var isActive: Bool { racers.contains(where: \.isActive) }

  func racer(_ id: RunID) -> Racer? {
    racers.first { $0.id == id }
  }

  /// Has a run take the place of its earlier life.
  mutating func put(_ racer: Racer) {
    tick = 0
    if let place = racers.firstIndex(where: { $0.id == racer.id }) {
      racers[place] = racer
    } else {
      racers.append(racer)
    }
  }

  mutating func remove(_ id: RunID) {
    racers.removeAll { $0.id == id }
    tick = 0
  }

  /// The runs that go next: the active ones at the rear.
  private var group: [Racer] {
    let active = racers.filter(\.isActive)
    guard let rear = active.map(\.epoch).min() else { return [] }
    return active.filter { $0.epoch == rear }
  }

  /// How far it is.
  var position: RacePosition {
    group.first.map { .at(epoch: $0.epoch, batch: tick) } ?? .ended
  }

  /// Whether training goes no further for now.
  var isAtHold: Bool {
    guard let hold else { return false }
    switch (hold.position, position) {
    case (.at(let epoch, let batch), .at(let here, let done)):
      return (here, done) >= (epoch, batch)
    case (.anywhere, _): return true
    case (.ended, let position): return position == .ended
    case (.at, _): return true
    }
  }

  /// Trains for a slice, as much of it as is due.
  mutating func train(_ metronome: inout Metronome) {
    let end = MonotonicClock.seconds + Self.slice
    var due = metronome.ticksDue(now: MonotonicClock.seconds)
    while due > 0, !isAtHold {
      let group = group
      guard !group.isEmpty else { break }
      if metronome.isFree, tick == 0, let epochs = epochsInSlice(of: group) {
        advance(group) { $0.advance(toEpoch: epochs + $0.epoch) }
        meter.count(epochs: epochs)
        break
      }
      advanceTick(group)
      due -= 1
      if MonotonicClock.seconds >= end { break }
    }
    metronome.tell(undone: due, now: MonotonicClock.seconds)
  }

  /// How many epochs the group can do in a slice, and before it has caught up with the runs ahead;
  /// `nil` if not even one.
  private func epochsInSlice(of group: [Racer]) -> Int? {
    let seconds = group.map(\.expectedEpochSeconds)
    let longest = max(seconds.max() ?? 0, seconds.reduce(0, +) / Double(crew.size), 1e-9)
    guard longest < Self.slice else { return nil }
    let ahead = racers.filter { $0.isActive && $0.epoch > group[0].epoch }.map(\.epoch).min()
    var lead = ahead.map { $0 - group[0].epoch } ?? .max
    if case .at(let epoch, _)? = hold?.position { lead = min(lead, epoch - group[0].epoch) }
    return lead > 0 ? min(Int(clamping: Self.slice / longest), lead) : nil
  }

  /// Lets the runs of `group` train at the same time. A run is on one thread at a time, and the crew
  /// is done when this returns.
  private func advance(_ group: [Racer], _ leg: @escaping (Racer) -> Void) {
    // One alone has the crew for its products; of several, each has a thread.
    for racer in group { racer.divideWork(among: group.count == 1 ? crew : nil) }
    nonisolated(unsafe) let (group, leg) = (group, leg)
    unsafe crew.perform(group.count) { unsafe leg(group[$0]) }
  }

  /// One batch of the run that has the most, and the others' share.
  mutating func advanceTick() {
    advanceTick(group)
  }

  private mutating func advanceTick(_ group: [Racer]) {
    let ticks = group.map(\.batchesPerEpoch).max() ?? 1
    let goal = min(tick + 1, ticks)
    advance(group) { $0.advance(toTick: goal, of: ticks) }
    tick = goal == ticks ? 0 : goal
    if tick == 0 { meter.count(epochs: 1) }
  }

  mutating func finishEpoch() {
    let group = group
    guard !group.isEmpty else { return }
    repeat { advanceTick(group) } while tick != 0
  }
}
