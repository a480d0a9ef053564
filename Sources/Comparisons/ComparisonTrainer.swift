import Analysis
import Datasets
package import NeuralNetworks
import Session
package import Setups

/// Trains any one run of a comparison, from start to end, on the calling thread.
///
/// Runs share the data set, which is scaled once unless rows are held out: each seed then holds out
/// others.
package struct ComparisonTrainer: Sendable {
  private let configuration: Configuration
  private let variants: [Variant]
  private let loader: DataLoader
  private let weights: [LayerParameters]?
  private let watchesHealth: Bool

  /// - Parameters:
  ///   - configuration: what all runs share.
  ///   - loader: what has read the data.
  ///   - weights: what all runs start from; `nil` draws them from the seed.
  ///   - watchesHealth: whether runs say how they did, those of the first seeds.
  package init(
    _ configuration: Configuration, variants: [Variant], loader: DataLoader,
    weights: [LayerParameters]? = nil, watchesHealth: Bool = true
  ) {
    self.configuration = configuration
    self.variants = variants
    self.loader = loader
    self.weights = weights
    self.watchesHealth = watchesHealth
  }

  /// The run `job`; `nil` if `goesOn`, asked after every epoch, said no before its end.
  ///
  /// - Throws: `DataError` if its seed cannot split the data.
  func train(
    _ job: ComparisonJob, while goesOn: () -> Bool
  ) throws(DataError) -> ComparedRun? {
    var configuration = variants[job.variant].applied(to: configuration)
    configuration.training.seed = job.seed
    // Threads share what has been prepared, and keep nothing of what is a seed's own.
    var loader = loader
    let data = try loader.prepare(configuration)
    let training = Training(
      architecture: Architecture(inputs: data.training.features, layers: configuration.layers),
      options: configuration.training, examples: data.training,
      validation: data.validation, parameters: weights)
    var run = ComparedRun(
      job: job, epochs: 0, secondsToTarget: nil, seconds: 0, accuracy: .nan, costs: [])
    let isWatched =
      watchesHealth && job.seed &- self.configuration.training.seed < HealthWatch.mostSeeds
    var watch = isWatched ? HealthWatch(training, configuration.layers, data.training) : nil
    while true {
      let isFinite = training.hasFiniteParameters
      // With the full batch, cost and accuracy come out of the pass that makes the next update.
      let isJoint = training.batchesPerEpoch == 1 && run.epochs < configuration.epochs ?? 0
      var start = MonotonicClock.seconds
      let evaluation = isJoint ? training.evaluateAndTrainEpoch() : training.evaluate()
      note(evaluation, isFinite, configuration.targetCost, in: &run)
      watch?.note(run, training)
      if hasEnded(run) {
        run.heldOut = hasScore(data.validation) ? training.evaluateValidation() : nil
        run.errors = errors(of: training, data)
        run.health = watch?.verdict(run)
        return run
      }
      guard goesOn() else { return nil }
      if !isJoint {
        start = MonotonicClock.seconds
        training.trainEpoch()
      }
      run.seconds += MonotonicClock.seconds - start
      run.epochs += 1
    }
  }

  /// Whether a score says something: R² of numbers that are all the same, or of one, is none.
  private func hasScore(_ heldOut: Examples?) -> Bool {
    let loss = configuration.training.loss
    guard let heldOut, loss.isOfNumbers else { return true }
    return loss.costOfGuessing(heldOut) != nil
  }

  /// On the held-out rows.
  private func errors(of training: Training, _ data: PreparedData) -> ComparedRun.Errors? {
    guard let examples = data.validation, examples.outputs == 1,
      let scores = data.scores(of: training.outputs(of: examples), on: examples),
      case .numbers(let rmse, let mae, _)? = scores.columns.first?.score
    else { return nil }
    return ComparedRun.Errors(rmse: rmse, mae: mae)
  }

  /// Notes what the run has come to. A cost that is not kept gives way to the next.
  private func note(
    _ evaluation: Evaluation, _ isFinite: Bool, _ target: Double?, in run: inout ComparedRun
  ) {
    if !run.costs.isEmpty, !CostSampling.keeps(run.epochs - 1) { run.costs.removeLast() }
    run.costs.append(evaluation.cost)
    run.accuracy = evaluation.accuracy
    if !evaluation.cost.isFinite || !isFinite {
      run.diverged = run.epochs
    } else if run.reached == nil, let target, evaluation.cost <= target {
      run.reached = run.epochs
      run.secondsToTarget = run.seconds
    }
  }

  private func hasEnded(_ run: ComparedRun) -> Bool {
    run.diverged != nil || run.epochs >= configuration.epochs ?? 0
      || configuration.stopsAtTarget && run.reached != nil
  }
}
