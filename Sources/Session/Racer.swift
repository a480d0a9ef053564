import Datasets
import NeuralNetworks
import Setups

/// One run on the training thread: its network, its clock, and what there is to report of it.
final class Racer {
  let id: RunID
  let life: Int
  private(set) var configuration: Configuration
  private(set) var training: Training
  private(set) var report: Progress.RunReport
  private let data: PreparedData
  private let summary: DataSummary
  private let examiner: RunExaminer
  /// The curve so far: a run that is taken back has it again, whatever the screen has seen of it.
  private var history = CostHistory()
  /// Whether large products are divided among threads.
  private var isDivided = false
  /// What its training set can be held against.
  let references: References
  /// Time spent in updates alone.
  private var seconds = 0.0
  private var lastEpochSeconds = Double.infinity
  private var evaluation: Evaluation
  private var validation: Evaluation?
  /// The first epoch after which every example was right.
  private var perfect: Int?
  /// What the configuration alone would not repeat.
  private var changes = LiveChanges()

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
    self.data = data
    summary = DataSummary(data)
    self.references = references ?? References(data.training)
    examiner = RunExaminer(data, summary.sample, training, self.references)
    evaluation = training.evaluate()
    validation = training.evaluateValidation()
    report = Progress.RunReport(status: .active, life: life)
    report.data = summary
    report.bounds = bounds
    record()
  }

  /// Goes on from `snapshot`, as another life of the run.
  init(_ snapshot: RacerSnapshot, life: Int) {
    id = snapshot.id
    self.life = life
    configuration = snapshot.configuration
    data = snapshot.data
    training = Training(
      snapshot.training, examples: data.training, validation: data.validation)
    summary = DataSummary(data)
    references = snapshot.references
    examiner = RunExaminer(data, summary.sample, training, references)
    history = snapshot.history
    seconds = snapshot.seconds
    evaluation = snapshot.evaluation
    validation = snapshot.validation
    perfect = snapshot.perfect
    changes = snapshot.changes
    report = Progress.RunReport(status: snapshot.status, life: life)
    report.data = summary
    report.bounds = bounds
    report.history = history
    report.changes = changes
    report.latest = progress
  }

  /// The run as it is now.
  var snapshot: RacerSnapshot {
    RacerSnapshot(
      id: id, configuration: configuration, training: training.snapshot, data: data,
      references: references, history: history, seconds: seconds, evaluation: evaluation,
      validation: validation, perfect: perfect, changes: changes, status: report.status)
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
    let point = CostHistory.Point(
      epoch: training.epoch, step: training.step, seconds: seconds, cost: evaluation.cost,
      validationCost: validation?.cost)
    if point.epoch == 0 { history = CostHistory(capacity: history.capacity) }
    history.append(point)
    report.points.append(point)
    if perfect == nil, evaluation.accuracy == 1 { perfect = training.epoch }
    report.latest = progress
    report.status = statusNow
  }

  private var statusNow: RunStatus {
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
    let isLive = training.step > 0 || edit.changesStart(of: configuration)
    configuration.layers = layers
    edit.apply(to: training)
    if isLive { note(edit) }
    reconsider()
  }

  /// Takes on settings that need no new start.
  func configure(_ new: Configuration) {
    if training.step > 0 {
      changes.note(new, after: configuration, epoch: training.epoch, step: training.step)
    } else if new.training.initialization != configuration.training.initialization {
      // The weights as they are have become the start.
      changes = LiveChanges()
    }
    configuration = new
    training.setOptions(new.training)
    reconsider()
  }

  private func note(_ edit: NetworkEdit) {
    let (epoch, step) = (training.epoch, training.step)
    switch edit {
    case .nudgeParameter(let place, _), .setParameter(let place, _):
      changes.note(weight: place + 1, epoch: epoch, step: step)
    default:
      changes.note(.layers, LayersText.text(configuration.layers), epoch: epoch, step: step)
    }
  }

  /// Evaluates again after a change. At epoch 0 the new cost is the start of the curve.
  private func reconsider() {
    examiner.networkChanged()
    evaluate()
    report.latest = progress
    report.bounds = bounds
    report.changes = changes
    report.status = statusNow
    if training.step == 0 {
      report.points = []
      record()
    }
  }

  // MARK: Details

  /// Whether more details are to be had of the network as it is.
  var hasMoreDetails: Bool { examiner.hasMore }

  /// What only a panel that shows it needs, in about `seconds`: of what takes long as much as is possible
  /// in that time.
  func examine(_ interest: Interest, seconds: Double = .infinity) {
    report.details = examiner.details(
      of: training, interest, seconds: seconds, collapse: collapse)
  }

  /// Tells what has become known about the bounds of its cost.
  func reportBounds() {
    report.bounds = bounds
  }

  /// The report so far; the next starts empty.
  func takeReport() -> Progress.RunReport {
    defer {
      report = Progress.RunReport(status: report.status, life: life)
    }
    return report
  }
}
