package import Files

/// A comparison and the runs of it that are complete.
package struct ComparisonResults: Equatable, Sendable {
  /// What was compared.
  package let setup: ComparisonSetup
  /// In the order in which `setup` counts them; each at most once.
  package let runs: [ComparedRun]
  /// How many were to be trained: all, or those of a part.
  package let expected: Int
  /// One for each variant, in their order.
  package let summaries: [VariantSummary]
  /// The least of the variants' median epochs; `nil` if no median reached the target.
  package let quickest: Double?

  /// The runs of `setup` that are complete, of `expected` in all.
  package init(_ setup: ComparisonSetup, runs: [ComparedRun], expected: Int) {
    self.setup = setup
    self.runs = runs
    self.expected = expected
    summaries = setup.variants.enumerated().map { index, variant in
      VariantSummary(
        variant, runs: runs.filter { $0.job.variant == index },
        hasTarget: setup.targetCost != nil)
    }
    quickest = summaries.compactMap(\.epochs?.median).filter(\.isFinite).min()
  }

  /// The cost over epochs, of each variant.
  package var bands: [CostBand] {
    let target = setup.stopsAtTarget ? setup.targetCost : nil
    return setup.variants.indices.map { index in
      CostBand(runs.filter { $0.job.variant == index }, endingAt: target)
    }
  }

  /// What `plateau compare --json` prints.
  ///
  /// | key | |
  /// |---|---|
  /// | `dataset`, `target`, `seeds` | the name; J or null; how many seeds |
  /// | `variants` | `[{activations, runs, reached, diverged, epochs, seconds, cost, ratio}]` |
  /// | `activations` | of the hidden layers |
  /// | `runs`, `reached`, `diverged` | how many: complete, at the target, not finite any more |
  /// | `epochs`, `seconds`, `cost` | `{q1, median, q3}`: to the target, and at the end |
  /// | `ratio` | median of the epochs over the least of all medians |
  ///
  /// A run that did not reach the target counts as ∞, and what is ∞ is null.
  package var json: JSON {
    .object([
      .init("dataset", .string(setup.dataset)),
      .init("target", .number(setup.targetCost)),
      .init("seeds", .whole(setup.seeds.count)),
      .init("variants", .array(summaries.map(json))),
    ])
  }

  private func json(_ summary: VariantSummary) -> JSON {
    .object([
      .init("activations", .array(summary.variant.activations.map { .string($0.rawValue) })),
      .init("runs", .whole(summary.runs)),
      .init("reached", .whole(summary.reached.count)),
      .init("diverged", .whole(summary.diverged.count)),
      .init("epochs", (summary.epochs ?? .never).json),
      .init("seconds", (summary.seconds ?? .never).json),
      .init("cost", (summary.cost ?? .never).json),
      .init("ratio", .number(summary.ratio(to: quickest))),
    ])
  }
}
