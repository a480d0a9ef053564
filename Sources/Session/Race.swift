import Setups

/// The training thread's loop: commands in, progress out, and between them its field trains at the
/// user's pace. It sleeps when nothing is to be done.
final class Race {
  var loader: DataLoader
  private let commands: Monitor<[WorkerCommand]>
  let progress: Monitor<Progress>
  let wake: @Sendable () -> Void

  var field: Field
  var failures: [RunID: Progress.RunReport] = [:]
  var isRunning = false
  var metronome = Metronome(pace: .standard)
  var description: Progress.Description?
  var setUp: Progress.SetUp?
  /// The file to look into, once all commands that came with it are done: only the last one counts.
  var awaitedInspection: (number: Int, Settings)?
  var inspection: Progress.Inspection?
  var answered: Int?
  var marks: [Int: RacePosition] = [:]
  /// The number of the hold that was reached last.
  var held: Int?
  var interest: Interest?
  var details = DetailBudget()
  /// Runs that are not selected and are to be examined all the same.
  var unexamined: [RunID] = []
  var search: RateSearch?
  var kept = KeptRuns()

  init(
    _ loader: DataLoader, commands: Monitor<[WorkerCommand]>, progress: Monitor<Progress>,
    crew: Crew, wake: @escaping @Sendable () -> Void
  ) {
    self.commands = commands
    self.progress = progress
    field = Field(crew: crew)
    self.wake = wake
    self.loader = loader
    self.loader.reading = { name, share in
      let isAwaited = progress.withLock { progress in
        defer { progress.reading = Progress.Reading(dataset: name, share: share) }
        return progress.isEmpty
      }
      if isAwaited { wake() }
      return !commands.withLock { commands in commands.contains(where: \.endsReading) }
    }
  }

  func run() {
    while true {
      for command in nextCommands() {
        // The end does not wait for what was asked before it, however much that is.
        if command == .end || commands.withLock({ $0.contains(.end) }) { return }
        apply(command)
      }
      inspect()
      noteHold()
      if isTraining {
        field.train(&metronome)
      } else {
        search?.advance(by: field.crew, for: Field.slice)
      }
      noteHold()
      publish()
    }
  }

  var isTraining: Bool { isRunning && field.isActive && field.hold?.isReached != true }

  /// Where it is, for a recording.
  var position: RacePosition { search == nil ? field.position : .anywhere }

  /// Stands still where it was told to.
  private func noteHold() {
    guard let hold = field.hold, !hold.isReached, !isTraining || field.isAtHold else { return }
    field.hold?.isReached = true
    held = hold.number
  }

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
    fresh.inspection = inspection
    inspection = nil
    fresh.answered = answered
    answered = nil
    swap(&fresh.marks, &marks)
    fresh.held = held
    held = nil
    fresh.rateSearch = search?.report
    if search?.isComplete == true { search = nil }
    for racer in field.racers { fresh.runs[racer.id] = racer.takeReport() }
    fresh.epochsPerSecond = isTraining ? field.meter.rate(now: MonotonicClock.seconds) : nil
    let wasEmpty = progress.withLock { progress in
      defer { progress.merge(fresh) }
      return progress.isEmpty
    }
    if wasEmpty { wake() }
  }
}
