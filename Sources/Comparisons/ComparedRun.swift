package import Analysis
package import NeuralNetworks

/// What came of one run of a comparison.
package struct ComparedRun: Equatable, Sendable {
  /// Which variant it is of, from which seed.
  package var job: ComparisonJob
  /// That were trained.
  package var epochs: Int
  /// The first epoch whose cost is at or below the target.
  package var reached: Int?
  /// The epoch at which a cost or a weight was no longer finite; the last one.
  package var diverged: Int?
  /// Spent in updates up to `reached`.
  package var secondsToTarget: Double?
  /// Spent in updates; with the full batch they have the measuring with them.
  package var seconds: Double
  /// Over the training set, at the end.
  package var accuracy: Double
  /// Over the held-out rows, at the end; `nil` if there are none.
  package var heldOut: Evaluation?
  /// The same in the units of the target, if that is one column of numbers: √(Σ(a − y)²/n) and Σ|a − y|/n.
  package var errors: Errors?
  /// How it did, as `HealthMonitor` found it; `nil` where that was not looked for, or is not known.
  package var health: Health.Kind?
  /// J over the training set at the epochs that `CostSampling` keeps of `epochs`.
  package var costs: [Double]

  /// How far outputs are from targets, in the units of these.
  package struct Errors: Equatable, Sendable {
    /// √(Σ(a − y)²/n)
    package var rmse: Double
    /// Σ|a − y|/n
    package var mae: Double

    package init(rmse: Double, mae: Double) {
      self.rmse = rmse
      self.mae = mae
    }
  }

  package init(
    job: ComparisonJob, epochs: Int, reached: Int? = nil, diverged: Int? = nil,
    secondsToTarget: Double? = nil, seconds: Double, accuracy: Double, heldOut: Evaluation? = nil,
    errors: Errors? = nil, health: Health.Kind? = nil, costs: [Double]
  ) {
    self.job = job
    self.epochs = epochs
    self.reached = reached
    self.diverged = diverged
    self.secondsToTarget = secondsToTarget
    self.seconds = seconds
    self.accuracy = accuracy
    self.heldOut = heldOut
    self.errors = errors
    self.health = health
    self.costs = costs
  }

  /// J at the end.
  package var cost: Double { costs.last ?? .nan }

  /// How a run ended; the raw value stands in the CSV.
  package enum Status: String, CaseIterable, Sendable {
    /// A cost was at or below the target, whether the run ended there or went on.
    case reached
    /// Ended after the last epoch, the target not reached or none set.
    case ended
    /// A cost or weight was no longer finite, even if the target had been reached.
    case diverged
  }

  /// How it ended. A run that diverged counts as diverged, whatever it had reached before.
  package var status: Status {
    diverged != nil ? .diverged : reached != nil ? .reached : .ended
  }
}
