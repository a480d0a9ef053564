/// The cost of a variant's runs over epochs: median and quartiles.
///
/// A run that has ended stands at its last cost, and one that diverged at ∞. So the median comes
/// to the target at the median of the epochs to the target, and the quartiles likewise.
package struct CostBand: Equatable, Sendable {
  /// The runs at one epoch.
  package struct Point: Equatable, Sendable {
    /// The epoch.
    package let epoch: Int
    /// The quartiles of J over the runs.
    package let cost: Quartiles
  }

  /// At the epochs that `CostSampling` keeps. Where runs end at the target, the band ends when three
  /// quarters of them are there: what would follow is a line along the target.
  package let points: [Point]

  /// - Parameters:
  ///   - runs: of one variant.
  ///   - target: where runs end, if they do.
  init(_ runs: [ComparedRun], endingAt target: Double?) {
    var points: [Point] = []
    for (place, epoch) in CostSampling.epochs(upTo: runs.map(\.epochs).max() ?? 0).enumerated() {
      let costs = runs.map { run in
        if epoch < run.epochs { return run.costs[place] }
        return run.diverged == nil ? run.cost : .infinity
      }
      guard let quartiles = Quartiles(costs) else { break }
      points.append(Point(epoch: epoch, cost: quartiles))
      if let target, quartiles.q3 <= target { break }
    }
    self.points = points
  }
}
