import NeuralNetworks

/// One run on the training thread: its network, its clock, and what there is to report of it.
final class Racer {
  let id: RunID
  let life: Int
  private(set) var configuration: Configuration
  private(set) var training: Training
  private(set) var report: Progress.RunReport
  private let summary: DataSummary
  private let outputs: OutputsExaminer
  /// Whether more details are to be had of the network as it is.
  private(set) var hasMoreDetails = false
  private let surface: SurfaceExaminer
  /// Examples through the network, for the histogram of z, and there and back, for the diagnostics.
  private var looks: (forward: Throughput, diagnosis: Throughput)
  /// Whether large products are divided among threads.
  private var isDivided = false
  /// What its training set can be held against.
  let references: References
  private let source: ExampleSource
  /// Time spent in updates alone.
  private var seconds = 0.0
  private var lastEpochSeconds = Double.infinity
  private var evaluation: Evaluation
  private var validation: Evaluation?
  /// The first epoch after which every example was right.
  private var perfect: Int?

  /// Draws the weights (or takes those given) and evaluates the start, epoch 0.
  init(
    id: RunID, life: Int, configuration: Configuration, data: PreparedData,
    references: References? = nil, weights: [LayerParameters]?
  ) {
    self.id = id
    self.life = life
    self.configuration = configuration
    training = Training(
      architecture: Architecture(
        inputs: data.training.features, layers: configuration.layers),
      options: configuration.training, examples: data.training, validation: data.validation,
      parameters: weights)
    summary = DataSummary(data)
    outputs = OutputsExaminer(data, summary.sample)
    surface = SurfaceExaminer(data.training)
    surface.note(training)
    looks = Self.looks(training.architecture)
    self.references = references ?? References(data.training)
    source = ExampleSource(data)
    evaluation = training.evaluate()
    validation = training.evaluateValidation()
    report = Progress.RunReport(status: .active, life: life)
    report.data = summary
    report.floors = floors
    record()
  }

  var epoch: Int { training.epoch }
  var isActive: Bool { report.status == .active }
  var batchesPerEpoch: Int { training.batchesPerEpoch }
  var isBetweenEpochs: Bool { training.batch == 0 }
  /// How long an epoch takes with its evaluation, as far as is known.
  var expectedEpochSeconds: Double { lastEpochSeconds }

  // MARK: Training

  /// Has `crew` compute the parts of large products from now on, or this run's thread alone.
  func divideWork(among crew: Crew?) {
    guard isDivided != (crew != nil) else { return }
    isDivided = crew != nil
    if let crew { crew.share(training) } else { training.divideWork(among: nil) }
  }

  /// Trains up to the share `tick / ticks` of the current epoch, and evaluates at its end.
  func advance(toTick tick: Int, of ticks: Int) {
    let start = MonotonicClock.seconds
    let epoch = training.epoch
    if tick == ticks {
      training.trainEpoch()
    } else {
      let goal = Lockstep.batchesDone(after: tick, of: ticks, batches: batchesPerEpoch)
      while training.epoch == epoch, training.batch < goal { training.trainBatch() }
    }
    let elapsed = MonotonicClock.seconds - start
    seconds += elapsed
    if tick == ticks {
      finishEpoch()
      lastEpochSeconds = (MonotonicClock.seconds - start) * Double(ticks)
    } else {
      report.latest = progress
    }
  }

  /// Trains whole epochs, evaluating after each, up to `epoch` or to the run's end.
  func advance(toEpoch epoch: Int) {
    while isActive, training.epoch < epoch {
      let start = MonotonicClock.seconds
      training.trainEpoch()
      seconds += MonotonicClock.seconds - start
      finishEpoch()
      lastEpochSeconds = MonotonicClock.seconds - start
    }
  }

  private func finishEpoch() {
    evaluate()
    record()
  }

  private func evaluate() {
    evaluation = training.evaluate()
    validation = training.evaluateValidation()
  }

  /// Notes the evaluation as a point of the curve, and whether the run has ended.
  private func record() {
    report.points.append(
      CostHistory.Point(
        epoch: training.epoch, step: training.step, seconds: seconds, cost: evaluation.cost,
        validationCost: validation?.cost))
    if perfect == nil, evaluation.accuracy == 1 { perfect = training.epoch }
    report.latest = progress
    report.status = statusNow
  }

  private var statusNow: Run.Status {
    if !evaluation.cost.isFinite || !training.hasFiniteParameters {
      return .diverged(epoch: training.epoch)
    }
    if configuration.stopsAtTarget, let target = configuration.targetCost,
      evaluation.cost <= target
    {
      return .stoppedAtTarget
    }
    if let epochs = configuration.epochs, training.epoch >= epochs { return .finished }
    return .active
  }

  private var progress: RunProgress {
    var progress = RunProgress(
      epoch: training.epoch, step: training.step, batch: training.batch,
      batchesPerEpoch: training.batchesPerEpoch, seconds: seconds,
      learningRate: training.learningRate, evaluation: evaluation, validation: validation)
    progress.perfect = perfect
    return progress
  }

  // MARK: Changes

  /// Changes the network, which goes on from its weights.
  func apply(_ edit: NetworkEdit) {
    guard let layers = edit.applied(to: configuration.layers) else { return }
    configuration.layers = layers
    edit.apply(to: training)
    reconsider()
  }

  /// Takes on settings that need no new start.
  func configure(_ new: Configuration) {
    configuration = new
    training.setOptions(new.training)
    reconsider()
  }

  /// Evaluates again after a change. At epoch 0 the new cost is the start of the curve.
  private func reconsider() {
    outputs.networkChanged()
    evaluate()
    report.latest = progress
    report.floors = floors
    report.status = statusNow
    if training.step == 0 {
      report.points = []
      record()
    }
  }

  // MARK: Details

  /// What only a panel that shows it needs, in about `seconds`: of what takes long as much as is possible
  /// in that time.
  func examine(_ interest: Interest, seconds: Double = .infinity) {
    let end = MonotonicClock.seconds + seconds
    let layer = min(interest.layer, configuration.layers.count - 1)
    var details = RunDetails(epoch: training.epoch, layer: layer)
    hasMoreDetails = false
    details.exactEpoch += Double(training.batch) / Double(batchesPerEpoch)
    let parts = interest.parts
    if parts.contains(.parameters) { details.parameters = training.parameters }
    if parts.contains(.collapse) { details.collapse = collapse() }
    if parts.contains(.weights) {
      let most = seconds < .infinity ? Self.mostWeights : .max
      details.weights = training.weights(ofLayer: layer, bins: interest.bins, atMost: most)
    }
    if parts.contains(.example) {
      details.example = source.details(interest.example, of: training)
    }
    let share = seconds / Double(max(1, parts.intersection(RunDetails.Part.long).count))
    if parts.contains(.preactivations) {
      details.preactivations = preactivations(ofLayer: layer, bins: interest.bins, share)
    }
    if parts.contains(.surface) {
      details.surface = surface.examine(training, interest.surface, layer: layer, seconds: share)
      if !surface.isComplete { hasMoreDetails = true }
    }
    let isDiagnosed = !parts.isDisjoint(with: [.diagnostics, .gradient])
    if parts.contains(.outputs), let request = interest.outputs {
      let kept = isDiagnosed ? min(share, looks.diagnosis.seconds(for: trainingCount)) : 0
      let (latest, isComplete) = outputs.examine(
        training, layer: layer, request, seconds: max(share, end - MonotonicClock.seconds - kept))
      details.outputs = latest
      if !isComplete { hasMoreDetails = true }
    }
    if isDiagnosed {
      // Last, since it can use whatever time is left.
      diagnose(
        into: &details, withGradient: parts.contains(.gradient),
        max(share, end - MonotonicClock.seconds))
    }
    report.details = details
  }

  /// A histogram of so many weights takes a twentieth of a millisecond.
  private static let mostWeights = 16_384

  private func preactivations(ofLayer layer: Int, bins: Int, _ seconds: Double) -> Histogram {
    let start = MonotonicClock.seconds
    let most = min(looks.forward.items(in: seconds), trainingCount)
    let histogram = training.preactivations(ofLayer: layer, bins: bins, atMost: most)
    looks.forward.note(most, took: MonotonicClock.seconds - start)
    return histogram
  }

  private func diagnose(into details: inout RunDetails, withGradient: Bool, _ seconds: Double) {
    let start = MonotonicClock.seconds
    let count = min(looks.diagnosis.items(in: seconds), trainingCount)
    let diagnosis = training.diagnose(count, withGradient: withGradient)
    looks.diagnosis.note(count, took: MonotonicClock.seconds - start)
    details.diagnostics = diagnosis.layers
    details.gradient = diagnosis.gradient
    guard !diagnosis.isExact else { return }
    hasMoreDetails = true
    details.coverage = RunDetails.Coverage(
      examples: diagnosis.examples, of: trainingCount, frames: diagnosis.stretches,
      since: diagnosis.since)
  }

  private var trainingCount: Int { references.examples.count }

  /// What is to be expected before there is a measure: two operations for each parameter on the way, four
  /// on the way back, and an exponential for each unit.
  private static func looks(
    _ architecture: Architecture
  ) -> (forward: Throughput, diagnosis: Throughput) {
    let units = Double(architecture.layers.reduce(0) { $0 + $1.units })
    let parameters = Double(architecture.parameterCount)
    return (
      Throughput(guess: parameters * 0.1e-9 + units * 2e-9),
      Throughput(guess: parameters * 0.3e-9 + units * 4e-9)
    )
  }

  /// Tells what has become known about the floors.
  func reportFloors() {
    report.floors = floors
  }

  /// The report so far; the next starts empty.
  func takeReport() -> Progress.RunReport {
    defer {
      report = Progress.RunReport(status: report.status, life: life)
    }
    return report
  }
}
