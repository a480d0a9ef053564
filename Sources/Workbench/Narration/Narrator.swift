import TerminalUI

/// Says what happens to the runs by itself: epochs now and then, and what comes but once.
///
/// It remembers what it has said, so that every event is said once, in the order in which it came.
struct Narrator {
  /// What was said of one start of a run.
  private struct Said {
    var life: Int
    var hasReached = false
    var hasEnded = false
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
    var lines: [String] = []
    if let line = epochs(in: state, now: now) { lines.append(line.text) }
    let reachedBefore = said.values.count { $0.hasReached }
    for run in state.runs { lines += events(of: run).map(\.text) }
    said = said.filter { id, _ in state.runs.contains { $0.id == id } }
    if said.values.count(where: { $0.hasReached }) > reachedBefore,
      let comparison = Comparison(of: state.runs)
    {
      lines.append(comparison.sentence)
    }
    if wasRunning, !state.isRunning, state.runs.allSatisfy(\.hasEnded) {
      lines.append(NarrationPhrase.allEnded.text)
    }
    wasRunning = state.isRunning
    return lines
  }

  // MARK: What comes but once

  private mutating func events(of run: Run) -> [NarrationPhrase] {
    var known = said[run.id] ?? Said(life: run.life)
    if known.life != run.life { known = Said(life: run.life) }
    defer { said[run.id] = known }
    var phrases: [NarrationPhrase] = []
    if let reached = run.reached, !known.hasReached, let target = run.configuration.targetCost {
      phrases.append(
        .reached(run.letter, target: target.significant(3), epoch: reached.epoch.grouped))
    }
    known.hasReached = run.reached != nil
    if run.hasEnded, !known.hasEnded, let latest = run.latest {
      switch run.status {
      case .diverged(let epoch): phrases.append(.diverged(run.letter, epoch: epoch.grouped))
      case .finished:
        phrases.append(
          .finished(
            run.letter, epoch: latest.epoch.grouped,
            cost: latest.evaluation.cost.significant(4)))
      case .stoppedAtTarget, .failed, .loading, .active: break
      }
    }
    known.hasEnded = run.hasEnded
    return phrases
  }

  // MARK: Epochs

  /// The costs of all that are at the epoch of the runs at the rear, at 1, 2, 5, 10, 20, 50 …, or after
  /// a long silence.
  private mutating func epochs(in state: State, now: Double) -> NarrationPhrase? {
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
    return costs.isEmpty ? nil : .epoch(epoch.grouped, costs)
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
