import Analysis
import Datasets
import NeuralNetworks
import Setups

/// Looks at one run for what only a panel that shows it needs, each time for as long as it is given.
///
/// What takes a pass over many examples or points is done in part, and better the longer a sample may take:
/// each of these parts says what it rests on.
final class RunExaminer {
  private let source: ExampleSource
  private let references: References
  private let outputs: OutputsExaminer
  private let surface: SurfaceExaminer
  private var rows: RowsExaminer
  /// Of examples through the network.
  private var preactivations: Sampler
  private var weights = Sampler(guess: 3e-9)
  /// Examples through the network and back.
  private var diagnosis: Throughput
  /// Whether more is to be had of the network as it is.
  private(set) var hasMore = false

  /// The share of a sample for the histogram of weights.
  private static let weightsShare = 0.1

  init(_ data: PreparedData, _ sample: DataSample, _ training: Training, _ references: References) {
    source = ExampleSource(data)
    self.references = references
    outputs = OutputsExaminer(data, sample)
    surface = SurfaceExaminer(data.training)
    surface.note(training)
    // Before there is a measure: two operations for each parameter on the way, four on the way back, and
    // an exponential for each unit.
    let units = Double(training.architecture.layers.reduce(0) { $0 + $1.units })
    let parameters = Double(training.architecture.parameterCount)
    let guess = parameters * 0.1e-9 + units * 2e-9
    preactivations = Sampler(guess: guess)
    rows = RowsExaminer(data, sample, guess: guess)
    diagnosis = Throughput(guess: parameters * 0.3e-9 + units * 4e-9)
  }

  /// The network has been changed, other than by training.
  func networkChanged() {
    outputs.networkChanged()
    rows.networkChanged()
  }

  /// What `interest` asks for, in about `seconds`.
  ///
  /// - Parameter collapse: the network beside a linear function, if it is asked for.
  func details(
    of training: Training, _ interest: Interest, seconds: Double, collapse: () -> Collapse
  ) -> RunDetails {
    let end = MonotonicClock.seconds + seconds
    let layer = min(interest.layer, training.architecture.layers.count - 1)
    var details = RunDetails(epoch: training.epoch, layer: layer)
    details.activations = training.architecture.layers.map(\.activation)
    details.exactEpoch += Double(training.batch) / Double(training.batchesPerEpoch)
    hasMore = false
    let parts = interest.parts
    if parts.contains(.parameters) { details.parameters = training.parameters }
    if parts.contains(.collapse) { details.collapse = collapse() }
    if parts.contains(.weights) {
      let all =
        training.architecture.layers[layer].units * training.architecture.inputs(ofLayer: layer)
      details.weights = weights.histogram(of: all, in: Self.weightsShare * seconds) {
        training.weights(ofLayer: layer, bins: interest.bins, atMost: $0)
      }
    }
    if parts.contains(.example) { details.example = source.details(interest.example, of: training) }
    // What takes long shares the time; what is last can use what the others have left.
    let isDiagnosed = !parts.isDisjoint(with: [.diagnostics, .gradient])
    let asksRows = parts.contains(.rows) && rows.isTable
    let long =
      parts.intersection([.preactivations, .surface, .outputs]).count + (asksRows ? 1 : 0)
    let share = seconds / Double(max(1, long + (isDiagnosed ? 1 : 0)))
    if parts.contains(.preactivations) {
      details.preactivations = preactivations.histogram(of: exampleCount, in: share) {
        training.preactivations(ofLayer: layer, bins: interest.bins, atMost: $0)
      }
    }
    if asksRows {
      details.rows = rows.examine(training, seconds: share)
      if !rows.isComplete { hasMore = true }
    }
    if parts.contains(.surface) {
      details.surface = surface.examine(training, interest.surface, layer: layer, seconds: share)
      if !surface.isComplete { hasMore = true }
    }
    if parts.contains(.outputs), let request = interest.outputs {
      let kept = isDiagnosed ? min(share, diagnosis.seconds(for: exampleCount)) : 0
      let (latest, isComplete) = outputs.examine(
        training, layer: layer, request, seconds: max(share, end - MonotonicClock.seconds - kept))
      details.outputs = latest
      if !isComplete { hasMore = true }
    }
    if isDiagnosed {
      diagnose(
        training, into: &details, withGradient: parts.contains(.gradient),
        max(share, end - MonotonicClock.seconds))
    }
    return details
  }

  private var exampleCount: Int { references.examples.count }

  private func diagnose(
    _ training: Training, into details: inout RunDetails, withGradient: Bool, _ seconds: Double
  ) {
    let start = MonotonicClock.seconds
    let count = min(diagnosis.items(in: seconds), exampleCount)
    let found = training.diagnose(count, withGradient: withGradient)
    diagnosis.note(count, took: MonotonicClock.seconds - start)
    details.diagnostics = found.layers
    details.gradient = found.gradient
    guard !found.isExact else { return }
    hasMore = true
    details.coverage = RunDetails.Coverage(
      examples: found.examples, of: exampleCount, frames: found.stretches, since: found.since)
  }
}
