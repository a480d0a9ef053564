import Datasets
import NeuralNetworks
import Setups
import Text

/// The training thread's loop: runs that advance together, epoch by epoch, at the user's pace.
///
/// Runs that are behind (a fork starts at epoch 0) go first, alone, until they have caught up. Several
/// runs train at once, each on a core, and meet again at the end of every leg. It sleeps when nothing
/// is to be done.
final class Race {
  var loader: DataLoader
  private let commands: Monitor<[WorkerCommand]>
  private let progress: Monitor<Progress>
  let wake: @Sendable () -> Void
  private let crew: Crew

  var racers: [Racer] = []
  var failures: [RunID: Progress.RunReport] = [:]
  var isRunning = false
  var metronome = Metronome(pace: .standard)
  var meter = RateMeter()
  var description: Progress.Description?
  var setUp: Progress.SetUp?
  var answered: Int?
  var interest: Interest?
  var details = DetailBudget()
  /// Runs that are not selected and are to be examined all the same.
  private var unexamined: [RunID] = []
  var search: RateSearch?
  var kept = KeptRuns()
  /// Ticks done in the epoch that the group at the rear is in.
  var tick = 0

  /// A slice of full-speed training: how long commands may wait. In a shorter one, threads that wait
  /// for each other at its end would wait for a larger part of it.
  private static let slice = 0.008
  init(
    _ loader: DataLoader, commands: Monitor<[WorkerCommand]>, progress: Monitor<Progress>,
    crew: Crew, wake: @escaping @Sendable () -> Void
  ) {
    self.commands = commands
    self.progress = progress
    self.crew = crew
    self.wake = wake
    self.loader = loader
    self.loader.reading = { name, share in
      let isAwaited = progress.withLock { progress in
        defer { progress.reading = Progress.Reading(dataset: name, share: share) }
        return progress.isEmpty
      }
      if isAwaited { wake() }
      return !commands.withLock { $0.contains(.end) || $0.contains(.giveUpReading) }
    }
  }

  func run() {
    while true {
      for command in nextCommands() {
        // The end does not wait for what was asked before it, however much that is.
        if command == .end || commands.withLock({ $0.contains(.end) }) { return }
        apply(command)
      }
      if isTraining { train() } else { search?.advance(by: crew, for: Self.slice) }
      publish()
    }
  }

  // MARK: Waiting

  private var isTraining: Bool { isRunning && racers.contains(where: \.isActive) }

  /// Sleeps until there is a command or a tick is due, however long that takes.
  private func nextCommands() -> [WorkerCommand] {
    var deadline = details.deadline(isWanted: wantsDetails)
    if isTraining { deadline = metronome.nextDeadline } else if search != nil { deadline = 0 }
    return commands.wait(
      until: deadline, for: { !$0.isEmpty },
      { commands in
        defer { commands = [] }
        return commands
      })
  }

  // MARK: Training

  /// The runs that go next: the active ones at the rear.
  var group: [Racer] {
    let active = racers.filter(\.isActive)
    guard let rear = active.map(\.epoch).min() else { return [] }
    return active.filter { $0.epoch == rear }
  }

  private func train() {
    let end = MonotonicClock.seconds + Self.slice
    var due = metronome.ticksDue(now: MonotonicClock.seconds)
    while due > 0 {
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
    let lead = ahead.map { $0 - group[0].epoch } ?? .max
    return min(Int(clamping: Self.slice / longest), lead)
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
  func advanceTick(_ group: [Racer]) {
    let ticks = group.map(\.batchesPerEpoch).max() ?? 1
    let goal = min(tick + 1, ticks)
    advance(group) { $0.advance(toTick: goal, of: ticks) }
    tick = goal == ticks ? 0 : goal
    if tick == 0 { meter.count(epochs: 1) }
  }

  func finishEpoch() {
    let group = group
    guard !group.isEmpty else { return }
    repeat { advanceTick(group) } while tick != 0
  }

  // MARK: Reporting

  private var wantsDetails: Bool {
    guard let interest else { return false }
    return details.hasPieces || details.isDue && racers.contains { $0.id == interest.run }
  }

  /// Computes what panels show in detail, and a part of what takes longer, within the budget.
  ///
  /// - Parameter besideFrame: the last sample is being drawn at this moment.
  func lookClosely(besideFrame: Bool = false) {
    guard let interest, details.mayBegin(now: MonotonicClock.seconds),
      !isTraining || details.isDemanded || besideFrame || isSeen(interest.run)
    else { return }
    let start = MonotonicClock.seconds
    let idle = isTraining && !metronome.isFree ? metronome.nextDeadline - start : 0
    let seconds = details.seconds(isTraining: isTraining, idle: idle)
    let showsAll = interest.parts.contains(.everyRun)
    let share = seconds / Double(showsAll ? max(1, racers.count) : 1)
    if details.isDue {
      racer(interest.run)?.examine(interest, seconds: share)
      let others = racers.map(\.id).filter { $0 != interest.run }
      unexamined = showsAll ? others : []
    }
    let pieces = doPieces(until: start + seconds, interest, share)
    details.spent(
      MonotonicClock.seconds - start, now: MonotonicClock.seconds, isTraining: isTraining,
      idle: idle, hasPieces: pieces.areLeft, isDue: pieces.haveResults)
    let shown = racers.filter { showsAll || $0.id == interest.run }
    if shown.contains(where: \.hasMoreDetails) { details.goOn(slowing: isTraining) }
  }

  /// Whether the last sample of the run is on the screen. No frame shows two of them.
  private func isSeen(_ run: RunID) -> Bool {
    progress.withLock { $0.runs[run]?.details == nil }
  }

  /// What is shown of the runs that are not selected, each for `seconds`, and the references of all, until
  /// `end`.
  ///
  /// - Returns: whether more is left, and whether something has become known that is to be shown.
  private func doPieces(
    until end: Double, _ interest: Interest, _ seconds: Double
  ) -> (areLeft: Bool, haveResults: Bool) {
    while let id = unexamined.popLast() {
      racer(id)?.examine(
        Interest(
          run: id, layer: interest.layer,
          parts: interest.parts.intersection([.diagnostics, .preactivations])), seconds: seconds)
      if MonotonicClock.seconds >= end { return (true, false) }
    }
    var haveResults = false
    for racer in racers {
      let isShown = racer.id == interest.run && interest.parts.contains(.collapse)
      while let isKnown = racer.advanceReferences(isCollapseShown: isShown) {
        if isKnown {
          haveResults = true
          for other in racers { other.reportFloors() }
        }
        if MonotonicClock.seconds >= end { return (true, haveResults) }
      }
    }
    return (false, haveResults)
  }

  private func publish() {
    lookClosely()
    if isTraining { details.isDue = true }
    var fresh = Progress()
    fresh.runs = failures
    failures = [:]
    fresh.description = description
    description = nil
    fresh.setUp = setUp
    setUp = nil
    fresh.answered = answered
    answered = nil
    fresh.rateSearch = search?.report
    if search?.isComplete == true { search = nil }
    for racer in racers { fresh.runs[racer.id] = racer.takeReport() }
    fresh.epochsPerSecond = isTraining ? meter.rate(now: MonotonicClock.seconds) : nil
    let wasEmpty = progress.withLock { progress in
      defer { progress.merge(fresh) }
      return progress.isEmpty
    }
    if wasEmpty { wake() }
  }
}
