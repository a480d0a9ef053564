import Analysis
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

  /// Whether a run of linear layers is right in every row, held out or not: then a hyperplane separates the
  /// data. If none is, nothing is known.
  package var showSeparability: Bool {
    guard !setup.isOfNumbers else { return false }
    let hasHeldOut = (setup.shared[.validation].flatMap(Double.init) ?? 0) > 0
    return runs.contains { run in
      setup.variants[run.job.variant].activations.allSatisfy(\.isLinear) && run.diverged == nil
        && run.accuracy == 1 && (run.heldOut?.accuracy ?? (hasHeldOut ? 0 : 1)) == 1
    }
  }

  /// What `plateau compare --json` prints of results that are not said in words.
  package var json: JSON { json(nil, lines: []) }

  /// What `plateau compare --json` prints.
  ///
  /// | key | |
  /// |---|---|
  /// | `dataset`, `target`, `seeds` | the name; J or null; how many seeds |
  /// | `variants` | `[{activations, runs, reached, diverged, epochs, seconds, cost, ratio}]` |
  /// | `separable` | true where a plane is known to separate the data; left out elsewhere |
  /// | `activations` | of the hidden layers |
  /// | `runs`, `reached`, `diverged` | how many: complete, at the target, not finite any more |
  /// | `epochs`, `seconds`, `cost` | `{q1, median, q3}`: to the target, and at the end |
  /// | `ratio` | median of the epochs over the least of all medians |
  /// | `health` | how many runs did how, `{"slowed": 21, "done": 3}`; left out where it is not known |
  ///
  /// Where variants have rates of their own, also:
  ///
  /// | key | |
  /// |---|---|
  /// | `goal` | J that `epochsToGoal` counts to |
  /// | `answer` | the sentences |
  /// | of a variant `learningRate`, `optimizer`, `units` | its own; null for those of all |
  /// | of a variant `epochsToGoal`, `heldOut` | `{q1, median, q3}`: epochs, and accuracy or R² on held-out rows |
  /// | `rmse`, `mae` | the same in the units of a target of numbers; left out elsewhere |
  ///
  /// A run that did not reach the target counts as ∞, and what is ∞ is null.
  package func json(
    _ answer: ComparisonAnswer?, lines: [String], isSeparable: Bool = false
  ) -> JSON {
    var members: [JSON.Member] = [
      .init("dataset", .string(setup.dataset)),
      .init("target", .number(setup.targetCost)),
      .init("seeds", .whole(setup.seeds.count)),
    ]
    if isSeparable { members.append(.init("separable", .boolean(true))) }
    if let answer {
      members += [
        .init("goal", .number(answer.goal)), .init("answer", .array(lines.map { .string($0) })),
      ]
    }
    let variants = summaries.enumerated().map { index, summary in
      JSON.object(json(summary) + (answer.map { own(summary, index, $0) } ?? []))
    }
    return .object(members + [.init("variants", .array(variants))])
  }

  private func own(
    _ summary: VariantSummary, _ index: Int, _ answer: ComparisonAnswer
  ) -> [JSON.Member] {
    let variant = summary.variant
    let runs = runs.filter { $0.job.variant == index }
    let scores = runs.compactMap(\.heldOut?.accuracy)
    let errors = [("rmse", \ComparedRun.Errors.rmse), ("mae", \ComparedRun.Errors.mae)]
    return [
      .init("learningRate", .number(variant.learningRate)),
      .init("optimizer", variant.optimizer.map { .string($0.rawValue) } ?? .null),
      .init("units", variant.units.map { .array($0.map { .whole($0) }) } ?? .null),
      .init("epochsToGoal", (answer.epochs(of: index) ?? .never).json),
      .init("heldOut", (Quartiles(scores) ?? .never).json),
    ]
      + errors.compactMap { name, error in
        Quartiles(runs.compactMap { $0.errors?[keyPath: error] }).map { .init(name, $0.json) }
      }
  }

  private func json(_ summary: VariantSummary) -> [JSON.Member] {
    let members: [JSON.Member] = [
      .init("activations", .array(summary.variant.activations.map { .string($0.rawValue) })),
      .init("runs", .whole(summary.runs)),
      .init("reached", .whole(summary.reached.count)),
      .init("diverged", .whole(summary.diverged.count)),
      .init("epochs", (summary.epochs ?? .never).json),
      .init("seconds", (summary.seconds ?? .never).json),
      .init("cost", (summary.cost ?? .never).json),
      .init("ratio", .number(summary.ratio(to: quickest))),
    ]
    return members + health(summary)
  }

  private func health(_ summary: VariantSummary) -> [JSON.Member] {
    let counts = Health.Kind.allCases.compactMap { state in
      summary.health[state].map { JSON.Member(state.rawValue, .whole($0)) }
    }
    return counts.isEmpty ? [] : [.init("health", .object(counts))]
  }
}
