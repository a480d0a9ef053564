/// What came of one run of a comparison.
public struct ComparedRun: Equatable, Sendable {
  public var job: ComparisonJob
  /// That were trained.
  public var epochs: Int
  /// The first epoch whose cost is at or below the target.
  public var reached: Int?
  /// The epoch at which a cost or a weight was no longer finite; the last one.
  public var diverged: Int?
  /// Spent in updates up to `reached`.
  public var secondsToTarget: Double?
  /// Spent in updates.
  public var seconds: Double
  /// Over the training set, at the end.
  public var accuracy: Double
  /// J over the training set at the epochs that `CostSampling` keeps of `epochs`.
  public var costs: [Double]

  /// J at the end.
  public var cost: Double { costs.last ?? .nan }

  public enum Status: String, CaseIterable, Sendable {
    case reached
    /// Ended after the last epoch, the target not reached or none set.
    case ended
    case diverged
  }

  public var status: Status {
    diverged != nil ? .diverged : reached != nil ? .reached : .ended
  }
}
