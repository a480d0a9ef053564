import Datasets
import NeuralNetworks
import Setups

/// A run on the training thread between two updates, with its curve.
struct RacerSnapshot {
  let id: RunID
  var configuration: Configuration
  var training: TrainingSnapshot
  var data: PreparedData
  var references: References
  var history: CostHistory
  var seconds: Double
  var evaluation: Evaluation
  var validation: Evaluation?
  var perfect: Int?
  var changes: LiveChanges
  var status: RunStatus

  /// How much memory it takes, about, without its data.
  fileprivate var byteCount: Int {
    training.byteCount + history.buckets.count * MemoryLayout<CostHistory.Bucket>.stride
  }

  fileprivate var dataByteCount: Int {
    let numbers = data.dataset.inputs.count + data.training.inputs.count
    return numbers * MemoryLayout<Double>.stride
  }
}

/// The runs as they were before each of the last changes, in bounded memory: the oldest are forgotten
/// first.
package struct KeptRuns {
  private var snapshots: [(number: Int, run: RacerSnapshot)] = []
  private let mostBytes: Int

  /// As many changes can be taken back.
  package static let depth = 50

  init(mostBytes: Int = 512 << 20) {
    self.mostBytes = mostBytes
  }

  /// Keeps a run as it was before change `number`; changes are counted upwards.
  mutating func keep(_ run: RacerSnapshot, number: Int) {
    snapshots.append((number, run))
    snapshots.removeAll { $0.number <= number - Self.depth }
    var bytes = 0
    var sets: Set<ObjectIdentifier> = []
    let first = snapshots.lastIndex { _, run in
      bytes += run.byteCount
      if sets.insert(ObjectIdentifier(run.references)).inserted { bytes += run.dataByteCount }
      return bytes > mostBytes
    }
    if let first { snapshots.removeFirst(first + 1) }
  }

  /// Gives back a run as it was before change `number`, if it is still known.
  mutating func take(_ id: RunID, number: Int) -> RacerSnapshot? {
    let place = snapshots.lastIndex { $0.number == number && $0.run.id == id }
    return place.map { snapshots.remove(at: $0).run }
  }

  /// The references of a training set that one of the runs is on.
  func references(for examples: Examples) -> References? {
    snapshots.last { $0.run.references.examples == examples }?.run.references
  }
}
