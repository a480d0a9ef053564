package import Datasets
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
  private let data: PreparedData
  private let weights: [LayerParameters]?

  /// - Parameters:
  ///   - configuration: what all runs share.
  ///   - data: prepared for any of the seeds.
  ///   - weights: what all runs start from; `nil` draws them from the seed.
  package init(
    _ configuration: Configuration, variants: [Variant], data: PreparedData,
    weights: [LayerParameters]? = nil
  ) {
    self.configuration = configuration
    self.variants = variants
    self.data = data
    self.weights = weights
  }

  /// The run `job`; `nil` if `goesOn`, asked after every epoch, said no before its end.
  ///
  /// - Throws: `DataError` if its seed cannot split the data.
  func train(
    _ job: ComparisonJob, while goesOn: () -> Bool
  ) throws(DataError) -> ComparedRun? {
    var configuration = configuration
    configuration.layers = variants[job.variant].layers(configuration.layers)
    configuration.training.seed = job.seed
    let data = try data(for: configuration)
    let training = Training(
      architecture: Architecture(inputs: data.training.features, layers: configuration.layers),
      options: configuration.training, examples: data.training, parameters: weights)
    var run = ComparedRun(
      job: job, epochs: 0, secondsToTarget: nil, seconds: 0, accuracy: .nan, costs: [])
    evaluate(training, configuration.targetCost, into: &run)
    while !hasEnded(run) {
      guard goesOn() else { return nil }
      let start = MonotonicClock.seconds
      training.trainEpoch()
      run.seconds += MonotonicClock.seconds - start
      evaluate(training, configuration.targetCost, into: &run)
    }
    return run
  }

  private func data(for configuration: Configuration) throws(DataError) -> PreparedData {
    guard configuration.data.validation > 0 else { return data }
    return try PreparedData(
      data.dataset, options: configuration.data, seed: configuration.training.seed)
  }

  /// Notes the state that `training` is in. A cost that is not kept gives way to the next.
  private func evaluate(_ training: Training, _ target: Double?, into run: inout ComparedRun) {
    let evaluation = training.evaluate()
    if !run.costs.isEmpty, !CostSampling.keeps(run.epochs) { run.costs.removeLast() }
    run.costs.append(evaluation.cost)
    run.epochs = training.epoch
    run.accuracy = evaluation.accuracy
    if !evaluation.cost.isFinite || !training.hasFiniteParameters {
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
