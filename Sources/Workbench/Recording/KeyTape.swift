package import Session
package import TerminalUI

/// Keys on their way to a file: each waits until the training thread has said where it was when it was told.
package struct KeyTape: Equatable, Sendable {
  private struct Waiting: Equatable {
    var number: Int
    var seconds: Double
    var event: TerminalEvent
    var position: RacePosition?
  }

  private var waiting: [Waiting] = []
  private var count = 0
  private var last = RacePosition.at(epoch: 0, batch: 0)

  package init() {}

  /// Whether the training thread has yet to say where it was.
  package var isWaiting: Bool { !waiting.isEmpty }

  /// Notes what the user did.
  ///
  /// - Returns: what has to be asked of the training thread together with what comes of it, and before that.
  package mutating func note(_ event: TerminalEvent, at seconds: Double) -> WorkerCommand {
    count += 1
    waiting.append(Waiting(number: count, seconds: seconds, event: event))
    return .mark(count)
  }

  /// The lines that are complete, now that these positions are known.
  package mutating func lines(with marks: [Int: RacePosition]) -> [String] {
    for place in waiting.indices {
      waiting[place].position = marks[waiting[place].number] ?? waiting[place].position
    }
    let known = waiting.prefix { $0.position != nil }
    waiting.removeFirst(known.count)
    return known.map { line($0) }
  }

  /// The lines of what is still waiting, as if training had stood where it was last known to be.
  package mutating func rest() -> [String] {
    defer { waiting = [] }
    return waiting.map { line($0) }
  }

  private mutating func line(_ waiting: Waiting) -> String {
    last = waiting.position ?? last
    return KeyRecording.Entry(seconds: waiting.seconds, position: last, event: waiting.event).line
  }
}
