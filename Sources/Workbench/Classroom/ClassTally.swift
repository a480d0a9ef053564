/// The guesses of a class, step by step.
package struct ClassTally: Equatable, Sendable {
  /// What was guessed in a step, and what came out.
  package struct Step: Equatable, Sendable {
    /// The lesson's id.
    package let lesson: String
    /// Counted from 1.
    package let number: Int
    /// The last guess of each learner.
    package fileprivate(set) var guesses: [String: ClassLine.Value] = [:]
    fileprivate var outcomes: [String: ClassLine.Value] = [:]

    /// What came out, as most learners saw it; `nil` before any did.
    package var outcome: ClassLine.Value? {
      let counts = outcomes.values.reduce(into: [ClassLine.Value: Int]()) {
        $0[$1, default: 0] += 1
      }
      // Of equally many the first in some fixed order.
      return counts.max { ($0.value, "\($1.key)") < ($1.value, "\($0.key)") }?.key
    }

    /// Whether everyone who has guessed has seen what came out: then it gives nothing away.
    package var isRevealed: Bool {
      !guesses.isEmpty && guesses.keys.allSatisfy { outcomes[$0] != nil }
    }

    /// How many have seen what came out.
    package var seen: Int { guesses.keys.count { outcomes[$0] != nil } }
  }

  /// The one that the last line was about comes last.
  package private(set) var steps: [Step] = []

  package init() {}

  /// Takes a line in. A learner who guesses again is counted once.
  package mutating func add(_ line: ClassLine) {
    let place = steps.firstIndex { $0.lesson == line.lesson && $0.number == line.step }
    var step = place.map { steps.remove(at: $0) } ?? Step(lesson: line.lesson, number: line.step)
    if line.isOutcome {
      step.outcomes[line.learner] = line.value
    } else {
      step.guesses[line.learner] = line.value
      step.outcomes[line.learner] = nil
    }
    steps.append(step)
  }

  /// The lines of a class's file, and which of them are no guesses, counted from 1. What stands behind the
  /// last line end is still being written.
  package static func lines(of bytes: [UInt8]) -> (lines: [ClassLine], bad: [Int]) {
    var (lines, bad): ([ClassLine], [Int]) = ([], [])
    let whole = bytes.prefix((bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1)
    let parts = whole.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, part) in parts.dropLast().enumerated() where !part.isEmpty {
      let text = String(validating: part, as: UTF8.self)
      if let line = text.flatMap(ClassLine.init(text:)) {
        lines.append(line)
      } else {
        bad.append(number + 1)
      }
    }
    return (lines, bad)
  }
}
