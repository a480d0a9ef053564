import NeuralNetworks
import Session

/// What the runs are and which is selected: what a change changes, and what taking it back restores.
struct Lineup: Equatable, Sendable {
  var runs: [Run]
  var selectedRun: RunID
  var selectedLayer: Int
  var ratesBefore: [RunID: Double]?
  var validationAside: Double?
  var isRunning: Bool

  func run(_ id: RunID) -> Run? { runs.first { $0.id == id } }
}

/// The last changes, and how all was before each.
///
/// Weights are on the training thread, which keeps them under the change's number.
struct UndoStack: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    /// Counted upwards; an undone change's number is not used again.
    var number: Int
    var change: ChangePhrase
    var before: Lineup
    /// The runs that go back to their weights and curve of before; the others trained as they would
    /// have anyway.
    var rewound: Set<RunID>
  }

  private(set) var entries: [Entry] = []
  private var lastNumber = 0

  /// As many changes can be taken back.
  static let depth = KeptRuns.depth
  /// The curves of all entries together have at most so many points; the training thread has them too.
  private static let mostBuckets = 1_000_000

  var last: Entry? { entries.last }

  /// - Returns: the change's number.
  mutating func push(
    _ change: ChangePhrase, _ before: Lineup, rewinding rewound: Set<RunID>
  ) -> Int {
    lastNumber += 1
    var before = before
    for place in before.runs.indices where !rewound.contains(before.runs[place].id) {
      before.runs[place].forgetMeasures()
    }
    entries.append(
      Entry(number: lastNumber, change: change, before: before, rewound: rewound))
    if entries.count > Self.depth { entries.removeFirst() }
    var buckets = 0
    for entry in entries.indices.reversed() {
      buckets += entries[entry].before.runs.reduce(0) { $0 + $1.history.buckets.count }
      guard buckets > Self.mostBuckets else { continue }
      for run in entries[entry].before.runs.indices {
        entries[entry].before.runs[run].forgetMeasures()
      }
    }
    return lastNumber
  }

  mutating func pop() -> Entry? { entries.popLast() }
}

extension Run {
  /// Keeps what it is, without what was measured of it.
  fileprivate mutating func forgetMeasures() {
    history = CostHistory(capacity: history.capacity)
    details = nil
    gradients = GradientHistory()
  }
}
