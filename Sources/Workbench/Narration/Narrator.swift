import Analysis
import Localization
import Session
import Setups
import TerminalUI
import Text

/// Says what happens to the runs by itself: epochs now and then, and what comes but once.
///
/// It remembers what it has said, so that every event is said once, in the order in which it came.
struct Narrator {
  /// What happened, and when.
  private struct Event {
    var epoch: Int
    var phrase: NarrationPhrase
  }

  /// What was said of one start of a run.
  private struct Said {
    var life: Int
    var hasReached = false
    var hasEnded = false
    var health: Health.Kind?
  }

  private var said: [RunID: Said] = [:]
  /// The last of the epochs 1, 2, 5, 10, 20, 50 … that was said.
  private var milestone = 0
  private var wasRunning = false
  /// When a line about epochs was last said, on the monotonic clock.
  private var lastEpochs: Double?

  /// How long nothing may be heard of a race that runs, in seconds.
  private static let patience = 10.0

  /// What has happened since the last call.
  ///
  /// - Parameter now: the monotonic clock, in seconds.
  mutating func events(in state: State, now: Double) -> [String] {
    let reachedBefore = said.values.count { $0.hasReached }
    var events = state.runs.flatMap { self.events(of: $0, in: state) }
    if let line = epochs(in: state, now: now) { events.append(line) }
    // In the order in which they came, whichever run they are about.
    let order = events.indices.sorted { (events[$0].epoch, $0) < (events[$1].epoch, $1) }
    var lines = order.map { events[$0].phrase.text(in: state.language) }
    said = said.filter { id, _ in state.runs.contains { $0.id == id } }
    if said.values.count(where: { $0.hasReached }) > reachedBefore,
      let comparison = Lead(of: state.runs)
    {
      lines.append(comparison.sentence.text(in: state.language))
    }
    if wasRunning, !state.isRunning, state.runs.allSatisfy(\.hasEnded) {
      lines.append(NarrationPhrase.allEnded.text(in: state.language))
    }
    wasRunning = state.isRunning
    return lines
  }

  // MARK: What comes but once

  private mutating func events(of run: Run, in state: State) -> [Event] {
    var known = said[run.id] ?? Said(life: run.life)
    if known.life != run.life { known = Said(life: run.life) }
    defer { said[run.id] = known }
    var events: [Event] = []
    if let reached = run.reached, !known.hasReached, let target = run.configuration.targetCost {
      let phrase = NarrationPhrase.reached(
        run.letter, target: target.significant(3), epoch: reached.epoch.grouped)
      events.append(Event(epoch: reached.epoch, phrase: phrase))
    }
    known.hasReached = run.reached != nil
    if run.hasEnded, !known.hasEnded, let latest = run.latest {
      switch run.status {
      case .diverged(let epoch):
        events.append(
          Event(epoch: epoch, phrase: .diverged(run.letter, epoch: epoch.grouped)))
      case .finished:
        let phrase = NarrationPhrase.finished(
          run.letter, epoch: latest.epoch.grouped, cost: latest.evaluation.cost.significant(4))
        events.append(Event(epoch: latest.epoch, phrase: phrase))
      case .stoppedAtTarget, .failed, .loading, .active: break
      }
    }
    known.hasEnded = run.hasEnded
    if let report = state.healthReport(of: run) {
      let health = report.health.state
      // How it begins is no event, and its end has been told.
      if let before = known.health, before != health, report.isWarning, health != .diverged {
        events.append(
          Event(epoch: report.health.since, phrase: .ofRun(run.letter, report.sentence)))
      }
      known.health = health
    }
    return events
  }

  // MARK: Epochs

  /// The costs of all that are at the epoch of the runs at the rear, at 1, 2, 5, 10, 20, 50 …, or after
  /// a long silence.
  private mutating func epochs(in state: State, now: Double) -> Event? {
    let going = state.runs.filter { !$0.hasEnded }
    guard let rear = going.compactMap({ $0.latest?.epoch }).min() else { return nil }
    let latest = Self.milestone(upTo: rear)
    if latest < milestone { milestone = latest }
    guard state.isRunning else {
      milestone = latest
      lastEpochs = nil
      return nil
    }
    let since = lastEpochs ?? now
    let epoch = latest > milestone ? latest : now - since >= Self.patience ? rear : nil
    milestone = latest
    guard let epoch else {
      lastEpochs = since
      return nil
    }
    lastEpochs = now
    let costs = state.runs.compactMap { run -> NarrationPhrase.Cost? in
      run.cost(atEpoch: epoch).map { .init(run: run.letter, value: $0.significant(4)) }
    }
    return costs.isEmpty ? nil : Event(epoch: epoch, phrase: .epoch(epoch.grouped, costs))
  }

  /// The largest of 1, 2, 5, 10, 20, 50 … that is not above `epoch`; 0 below 1.
  static func milestone(upTo epoch: Int) -> Int {
    guard epoch > 0 else { return 0 }
    var decade = 1
    while epoch / decade >= 10 { decade *= 10 }
    let digit = epoch / decade
    return decade * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1)
  }
}

extension Run {
  /// J after so many epochs; of a long history, after the next one that was kept.
  fileprivate func cost(atEpoch epoch: Int) -> Double? {
    guard let point = history.point(nearest: Double(epoch), on: .epochs),
      abs(point.epoch - epoch) < history.stride
    else { return nil }
    return point.cost
  }
}
