package import Analysis
package import Comparisons
import Datasets
package import NeuralNetworks
import Setups

/// Results that were made up, of variants with rates of their own.
package struct AnsweredComparison {
  /// How one variant's runs go.
  package struct Course {
    package var activation: Activation
    package var rate = 0.01
    /// Epochs, seed by seed, until the cost is 0.1; `nil` for a run that stays at 0.5.
    package var epochs: [Int?]
    package var training = 0.95
    package var heldOut: [Double]?
    package var diverged: Set<Int> = []
    /// RMSE on held-out rows, seed by seed.
    package var rmse: [Double]?
    /// Seed by seed.
    package var health: [Health.Kind?]?

    package init(
      _ activation: Activation, rate: Double = 0.01, epochs: [Int?], training: Double = 0.95,
      heldOut: [Double]? = nil, rmse: [Double]? = nil, diverged: Set<Int> = [],
      health: [Health.Kind?]? = nil
    ) {
      self.activation = activation
      self.rate = rate
      self.epochs = epochs
      self.training = training
      self.heldOut = heldOut
      self.rmse = rmse
      self.diverged = diverged
      self.health = health
    }
  }

  /// Of 100 epochs, the cost falling straight from 1 to 0.1 and staying there.
  package static func results(_ courses: [Course], loss: Loss = .bce) throws -> ComparisonResults {
    var configuration = SampleComparison.line6
    configuration.targetCost = nil
    configuration.stopsAtTarget = false
    configuration.epochs = 100
    configuration.training.loss = loss
    let seeds = courses[0].epochs.count
    let setup = try SampleComparison.setup(
      courses.map { Variant([$0.activation], learningRate: $0.rate) }, seeds: seeds,
      configuration: configuration)
    var runs: [ComparedRun] = []
    for seed in 0..<seeds {
      for (variant, course) in courses.enumerated() {
        var costs = (0...100).map { epoch -> Double in
          guard let end = course.epochs[seed] else { return epoch == 0 ? 1 : 0.5 }
          return epoch >= end ? 0.1 : 1 - 0.9 * Double(epoch) / Double(end)
        }
        if course.diverged.contains(seed) { costs[100] = .nan }
        runs.append(
          ComparedRun(
            job: ComparisonJob(variant: variant, seed: UInt64(seed + 1)), epochs: 100,
            diverged: course.diverged.contains(seed) ? 100 : nil, seconds: 1,
            accuracy: course.training,
            heldOut: course.heldOut.map { Evaluation(cost: 0.2, accuracy: $0[seed]) },
            errors: course.rmse.map { ComparedRun.Errors(rmse: $0[seed], mae: $0[seed] / 2) },
            health: course.health?[seed], costs: costs))
      }
    }
    return ComparisonResults(setup, runs: runs, expected: runs.count)
  }
}
