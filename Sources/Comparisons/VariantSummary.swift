package import Analysis

/// What came of a variant's runs.
package struct VariantSummary: Equatable, Sendable {
  /// What was trained.
  package let variant: Variant
  /// Complete runs.
  package let runs: Int
  /// The seeds of runs that reached the target, in order.
  package let reached: [UInt64]
  /// The seeds of runs that ended without having reached it.
  package let missed: [UInt64]
  /// The seeds of runs that diverged, whether they had reached the target before or not.
  package let diverged: [UInt64]
  /// How many of the runs did how, as far as is known.
  package let health: [Health.Kind: Int]
  /// To the target; `nil` without runs or a target. A run that did not reach it counts as ∞.
  package let epochs: Quartiles?
  /// Spent in updates up to the target, counted as `epochs`.
  package let seconds: Quartiles?
  /// At the end of the runs; of one that diverged ∞.
  package let cost: Quartiles?

  /// - Parameter runs: of this variant, by seed.
  init(_ variant: Variant, runs: [ComparedRun], hasTarget: Bool) {
    func seeds(_ isAmong: (ComparedRun) -> Bool) -> [UInt64] {
      runs.filter(isAmong).map(\.job.seed)
    }
    self.variant = variant
    self.runs = runs.count
    reached = seeds { $0.reached != nil }
    missed = seeds { $0.reached == nil && $0.diverged == nil }
    diverged = seeds { $0.diverged != nil }
    health = runs.reduce(into: [:]) { counts, run in
      if let state = run.health { counts[state, default: 0] += 1 }
    }
    epochs = hasTarget ? Quartiles(runs.map { $0.reached.map(Double.init) ?? .infinity }) : nil
    seconds = hasTarget ? Quartiles(runs.map { $0.secondsToTarget ?? .infinity }) : nil
    cost = Quartiles(runs.map { $0.diverged == nil ? $0.cost : .infinity })
  }

  /// What was wrong with runs that came to an end, the most frequent first, and with how many.
  package var faults: [(state: Health.Kind, runs: Int)] {
    Health.Kind.allCases.compactMap { state in
      guard state.isFault, state != .diverged, let runs = health[state] else { return nil }
      return (state, runs)
    }.sorted { $0.runs > $1.runs }
  }

  /// How many times as many epochs as the quickest variant's median, `quickest`, this one's took;
  /// `nil` where that cannot be said.
  package func ratio(to quickest: Double?) -> Double? {
    guard let quickest, let own = epochs?.median, own.isFinite else { return nil }
    if own == quickest { return 1 }
    return quickest > 0 ? own / quickest : nil
  }
}
