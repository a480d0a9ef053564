import Analysis
import Datasets
import NeuralNetworks
import Programs
import Session
import Setups
import Workbench

/// A run on the calling thread: an epoch at a time, evaluated after each.
struct TrainingRun {
  let configuration: Configuration
  let data: PreparedData
  private let training: Training
  /// J over the training set after every epoch, from 0 on.
  private(set) var costs: [Double] = []
  /// Over the training set, now.
  private(set) var evaluation = Evaluation(cost: .nan, accuracy: .nan)
  /// The same of the held-out rows.
  private var validation: Evaluation?
  /// The first epoch whose cost is at or below the target.
  private(set) var reached: Int?
  /// The epoch at which a cost or a weight was no longer finite.
  private(set) var diverged: Int?
  /// Of updates only.
  private(set) var seconds = 0.0
  /// Finds how it is doing.
  private var monitor = HealthMonitor()
  private let bounds: CostBounds

  /// Epoch 0: the starting weights, evaluated.
  ///
  /// - Parameter configuration: another than the set-up's, on the same data and network.
  init(_ setup: RunSetup, as configuration: Configuration? = nil) {
    self.configuration = configuration ?? setup.configuration
    data = setup.data
    training = Training(
      architecture: setup.architecture, options: self.configuration.training,
      examples: setup.data.training, validation: setup.data.validation, parameters: setup.weights)
    // The optimum of a linear network is not solved for: it takes long.
    bounds = CostBounds(
      of: self.configuration.layers, self.configuration.training.loss, on: setup.data.training)
    Crew().share(training)
    evaluate()
    monitor.measured(training.diagnostics(), healthSetUp)
  }

  var epoch: Int { costs.count - 1 }

  var isFinished: Bool {
    diverged != nil || configuration.epochs.map { epoch >= $0 } ?? false
      || configuration.stopsAtTarget && reached != nil
  }

  var parameters: [LayerParameters] { training.parameters }

  mutating func trainEpoch() {
    let start = ContinuousClock.now
    training.trainEpoch()
    seconds += (ContinuousClock.now - start) / .seconds(1)
    evaluate()
  }

  /// What the history file says of this epoch.
  func row() -> HistoryFile.Row {
    HistoryFile.Row(
      epoch: epoch, training: evaluation, validation: validation, seconds: seconds,
      layers: training.diagnostics())
  }

  func outcome() -> TrainingOutcome {
    TrainingOutcome(
      costs: costs, training: evaluation, validation: validation, reached: reached,
      diverged: diverged, seconds: seconds, layers: training.diagnostics(),
      scores: scores(on: data.training), validationScores: data.validation.flatMap(scores))
  }

  private func scores(on examples: Examples) -> TargetScores? {
    data.scores(of: training.outputs(of: examples), on: examples)
  }

  /// How it is doing, with its layers as they were measured at the end.
  func health(_ layers: [LayerDiagnostics]) -> Health? {
    var monitor = monitor
    monitor.measured(layers, healthSetUp)
    monitor.ended(divergedAt: diverged, healthSetUp)
    return monitor.health
  }

  private var healthSetUp: HealthMonitor.SetUp {
    let options = configuration.training
    return HealthMonitor.SetUp(
      layers: configuration.layers, loss: options.loss, optimizer: options.optimizer,
      updatesPerEpoch: training.batchesPerEpoch, reached: reached, bounds: bounds)
  }

  private mutating func evaluate() {
    evaluation = training.evaluate()
    costs.append(evaluation.cost)
    if !evaluation.cost.isFinite || !training.hasFiniteParameters {
      diverged = epoch
    } else if reached == nil, let target = configuration.targetCost, evaluation.cost <= target {
      reached = epoch
    }
    validation = training.evaluateValidation()
    monitor.note(
      epoch: epoch, cost: evaluation.cost, heldOutCost: validation?.cost, healthSetUp)
  }
}
