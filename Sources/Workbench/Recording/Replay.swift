package import Session
package import TerminalUI

extension [Effect] {
  /// Whether the training thread is asked for something.
  package var askWorker: Bool {
    contains { if case .worker = $0 { true } else { false } }
  }
}

/// Plays a recording of keys: says what is done next, and how far the training thread may go until then.
///
/// It is pure, as `reduce` is. A key is done where the race is as far as it was, and not before its time. Until all
/// that came of it is done (data that are read, a lesson's runs, a search of rates) training stands still, so that
/// what takes longer than it did changes nothing.
package struct Replay: Equatable, Sendable {
  private enum Phase: Equatable {
    /// Asks whether all is done that was asked for.
    case settling(question: Int)
    /// Waits for a search of rates.
    case searching
    /// Waits for the race to get where the next key was pressed.
    case training(hold: Int)
    /// Waits for the time of the next key.
    case ready
    case over
  }

  /// What is made up for, in seconds.
  private static let lateness = 0.5

  private let entries: [KeyRecording.Entry]
  private var next = 0
  private var phase = Phase.settling(question: 0)
  private var hasAskedMore = false
  private var count = 0
  /// When the last key was done, on the caller's clock; what the recording calls that time.
  private var last: (now: Double, seconds: Double)
  /// How far lessons were taken: one's own journal stays as it is.
  package var journal: LessonJournal

  /// - Parameters:
  ///   - entries: what is done, in its order.
  ///   - journal: how far lessons had been taken at the start.
  ///   - now: the monotonic clock, in seconds.
  package init(_ entries: [KeyRecording.Entry], _ journal: LessonJournal, now: Double) {
    self.entries = entries
    self.journal = journal
    last = (now, 0)
  }

  /// Whether they play the same and are equally far.
  package static func == (one: Self, other: Self) -> Bool {
    one.entries == other.entries && one.next == other.next && one.phase == other.phase
  }

  /// Whether there is nothing left to be done.
  package var isOver: Bool { phase == .over }

  /// What the training thread is told before anything else, and before each key: go no further.
  package static let stand = WorkerCommand.hold(number: 0, at: .anywhere)
  /// What it is told in the end: go on.
  package static let release = WorkerCommand.release

  /// What the training thread is asked once a key has been done, or the start.
  package mutating func ask() -> WorkerCommand {
    count += 1
    hasAskedMore = false
    phase = .settling(question: count)
    return .answer(count)
  }

  /// What the training thread has reported.
  ///
  /// - Parameters:
  ///   - isAsked: whether more was asked of it in answer.
  ///   - isSearching: whether it looks for rates.
  /// - Returns: what to ask of it.
  package mutating func take(
    _ progress: Progress, isAsked: Bool, isSearching: Bool
  ) -> [WorkerCommand] {
    hasAskedMore = hasAskedMore || isAsked
    switch phase {
    case .settling(let question):
      guard let answered = progress.answered, answered >= question else { return [] }
      if hasAskedMore { return [ask()] }
      guard next < entries.count else {
        phase = .over
        return []
      }
      if isSearching, entries[next].position != .anywhere {
        phase = .searching
        return []
      }
      count += 1
      phase = .training(hold: count)
      return [.hold(number: count, at: entries[next].position)]
    case .searching: return isSearching ? [] : [ask()]
    case .training(let hold):
      if let held = progress.held, held >= hold { phase = .ready }
      return []
    case .ready, .over: return []
    }
  }

  /// How long the next key is to wait; `nil` as long as it waits for the training thread.
  package func seconds(now: Double) -> Double? {
    guard phase == .ready, next < entries.count else { return nil }
    return max(0, last.now + entries[next].seconds - last.seconds - now)
  }

  /// What is done now, if it is time; the end of the recording is no event.
  package mutating func takeEvent(now: Double) -> TerminalEvent? {
    guard let seconds = seconds(now: now), seconds <= 0 else { return nil }
    let entry = entries[next]
    // What comes late by a little is made up for.
    last = (max(last.now + entry.seconds - last.seconds, now - Self.lateness), entry.seconds)
    next += 1
    guard entry.event == .end else { return entry.event }
    phase = .over
    return nil
  }
}
