/// What a comparison's results say, as cases with their numbers: which variant learns fastest, how sure that is, what
/// differs on held-out rows, and what to beware of. A pure function of the results.
package struct ComparisonAnswer: Equatable, Sendable {
  /// What a variant came to.
  package struct Standing: Equatable, Sendable {
    /// Its place in the set-up.
    package var variant: Int
    /// The median over the seeds of the epochs to `goal`; ∞ where half of the runs did not get there.
    package var epochs: Double
    /// The median of the final costs; of runs that diverged ∞.
    package var cost: Double
    /// The median of the held-out scores; `nil` without held-out rows.
    package var heldOut: Double?
    /// The median RMSE on held-out rows, in the units of a target of numbers.
    package var rmse: Double?
  }

  /// What is said first.
  package enum Speed: Equatable, Sendable {
    /// One is ahead; `next` is the quickest of the others that got there.
    case fastest(Standing, next: Standing?, seeds: PairedSeeds?)
    /// These are not told apart by the seeds, the quickest first.
    case tie([Standing], seeds: PairedSeeds)
    /// All runs diverged, or there are none.
    case none
  }

  /// What differs on the held-out rows.
  package enum HeldOut: Equatable, Sendable {
    /// One is better than the variant that learns fastest.
    case better(Standing, than: Standing, seeds: PairedSeeds)
    /// None is surely better than the one that learns fastest; the range of all that got there.
    case alike(least: Double, greatest: Double)
  }

  /// What to beware of.
  package enum Caution: Equatable, Sendable {
    /// A network without bends does as well; `isPerfect` if it is right in all training rows.
    case linearDoesAsWell(isPerfect: Bool)
    /// The median score in training is that much above the held-out one.
    case learntByHeart(variant: Int, training: Double, heldOut: Double)
    /// No held-out score is above that of always giving the same answer.
    case nothingLearnt(trivial: Double)
    /// The best rate of one that is named first, or is not there, is the least or the greatest of those that were tried.
    case rateAtEnd(variant: Int, isGreatest: Bool)
    /// So many of its runs diverged.
    case diverged(variant: Int, runs: Int, of: Int)
    /// Half of its runs or more did not get to the goal.
    case notThere(variant: Int, cost: Double)
    /// With so few seeds the sign test is never sure.
    case fewSeeds(Int)
  }

  /// J that the epochs are counted to; `nil` where no run came to an end.
  package let goal: Double?
  /// What came of the runs of each variant, in their order.
  package let summaries: [VariantSummary]
  /// Of each variant, in their order.
  package let standings: [Standing]
  /// What is said first.
  package let speed: Speed
  /// What differs on held-out rows; `nil` without them.
  package let heldOut: HeldOut?
  /// What to beware of, the most important first.
  package let cautions: [Caution]
  /// Epochs to the goal, of each variant by seed.
  private let epochs: [[Double]]

  /// - Parameters:
  ///   - results: with all runs, or those that are complete.
  ///   - rates: those that were tried for each variant, rising; empty where they were given.
  ///   - trivialScore: of always giving the same answer, where it is known.
  package init(
    _ results: ComparisonResults, rates: [[Double]] = [], trivialScore: Double? = nil
  ) {
    let setup = results.setup
    summaries = results.summaries
    let byVariant = setup.variants.indices.map { index in
      results.runs.filter { $0.job.variant == index }.sorted { $0.job.seed < $1.job.seed }
    }
    // Only seeds that every variant has can be told apart by pairs.
    let seeds = Set(byVariant.first?.map(\.job.seed) ?? []).filter { seed in
      byVariant.allSatisfy { $0.contains { $0.job.seed == seed } }
    }
    let goal = Self.goal(byVariant, setup.targetCost)
    self.goal = goal
    let epochs = byVariant.map { runs in runs.map { Self.epochs(of: $0, to: goal) } }
    self.epochs = epochs
    let paired = zip(byVariant, epochs).map { runs, epochs in
      zip(runs, epochs).filter { seeds.contains($0.0.job.seed) }
    }
    standings = byVariant.enumerated().map { index, runs in
      Standing(
        variant: index, epochs: Quartiles(epochs[index])?.median ?? .infinity,
        cost: Quartiles(runs.map { $0.diverged == nil ? $0.cost : .infinity })?.median ?? .infinity,
        heldOut: Self.median(runs.compactMap(\.heldOut?.accuracy)),
        rmse: Self.median(runs.compactMap(\.errors?.rmse)))
    }
    let order = standings.filter { $0.epochs.isFinite }
      .sorted { ($0.epochs, $0.cost, $0.variant) < ($1.epochs, $1.cost, $1.variant) }
    func pairs(_ first: Standing, _ second: Standing) -> PairedSeeds {
      PairedSeeds(paired[first.variant].map(\.1), paired[second.variant].map(\.1))
    }
    speed = Self.speed(order, pairs)
    let scores = paired.map { $0.map { -($0.0.heldOut?.accuracy ?? .nan) } }
    heldOut = Self.heldOut(order, scores)
    cautions = Self.cautions(
      results, byVariant, standings, order, rates, trivialScore, goal, seeds: seeds.count, scores,
      leaders: Self.leaders(order, pairs))
  }

  /// Epochs to the goal of a variant's runs, by seed.
  package func epochs(of variant: Int) -> Quartiles? { Quartiles(epochs[variant]) }

  // MARK: The goal

  /// The target if there is one; else a cost that all good variants come to: of the final costs that half of a
  /// variant's runs are at or below, the highest that is at most twice the least and nearer to it than to the start, and
  /// 5 % more. A hundredth of the cost at the start is learnt, whatever comes after it.
  private static func goal(_ runs: [[ComparedRun]], _ target: Double?) -> Double? {
    if let target { return target }
    let costs = runs.compactMap { runs in
      let sorted = runs.map { $0.diverged == nil ? $0.cost : .infinity }.sorted()
      return sorted.isEmpty ? nil : sorted[sorted.count / 2]
    }.filter(\.isFinite)
    guard let least = costs.min(), let start = median(runs.joined().compactMap(\.costs.first))
    else { return nil }
    let most = max(least, min(2 * least, (start + least) / 2))
    return costs.filter { $0 <= most }.max().map { max($0 * 1.05, start / 100) }
  }

  /// The first epoch that is kept at or below the goal.
  private static func epochs(of run: ComparedRun, to goal: Double?) -> Double {
    guard let goal, run.diverged == nil else { return .infinity }
    let places = CostSampling.epochs(upTo: run.epochs)
    guard let place = run.costs.firstIndex(where: { $0 <= goal }), place < places.count else {
      return .infinity
    }
    return Double(places[place])
  }

  private static func median(_ values: [Double]) -> Double? { Quartiles(values)?.median }

  // MARK: The answer

  private static func speed(
    _ order: [Standing], _ pairs: (Standing, Standing) -> PairedSeeds
  ) -> Speed {
    guard let first = order.first else { return .none }
    guard order.count > 1 else { return .fastest(first, next: nil, seeds: nil) }
    // Who is behind with every one of too few seeds is no equal; that the seeds are too few is said.
    let ties = order.dropFirst().filter { other in
      let seeds = pairs(first, other)
      return !seeds.isSure && !seeds.isUnanimous
    }
    guard let tied = ties.first else {
      return .fastest(first, next: order[1], seeds: pairs(first, order[1]))
    }
    return .tie([first] + ties, seeds: pairs(first, tied))
  }

  /// The first variant, and those that are not surely behind it.
  private static func leaders(
    _ order: [Standing], _ pairs: (Standing, Standing) -> PairedSeeds
  ) -> [Int] {
    order.filter { $0.variant == order[0].variant || !pairs(order[0], $0).isSure }.map(\.variant)
  }

  /// - Parameter scores: negative, by variant and seed, so that less is ahead.
  private static func heldOut(_ order: [Standing], _ scores: [[Double]]) -> HeldOut? {
    let known = order.compactMap(\.heldOut)
    guard let first = order.first, let least = known.min(), let greatest = known.max() else {
      return nil
    }
    let better = order.filter { ($0.heldOut ?? -.infinity) > (first.heldOut ?? -.infinity) }
      .sorted { ($0.heldOut ?? 0) > ($1.heldOut ?? 0) }
    for standing in better {
      let seeds = PairedSeeds(scores[standing.variant], scores[first.variant])
      if seeds.isSure { return .better(standing, than: first, seeds: seeds) }
    }
    return .alike(least: least, greatest: greatest)
  }

  private static func cautions(
    _ results: ComparisonResults, _ runs: [[ComparedRun]], _ standings: [Standing],
    _ order: [Standing], _ rates: [[Double]], _ trivialScore: Double?, _ goal: Double?, seeds: Int,
    _ scores: [[Double]], leaders: [Int]
  ) -> [Caution] {
    var cautions: [Caution] = []
    let variants = results.setup.variants
    if let best = standings.compactMap(\.heldOut).max(), let trivialScore, best <= trivialScore {
      cautions.append(.nothingLearnt(trivial: trivialScore))
    } else if let caution = linear(variants, runs, standings, scores) {
      cautions.append(caution)
    }
    if let first = order.first, let heldOut = first.heldOut,
      let training = median(runs[first.variant].map(\.accuracy)), training - heldOut > 0.1
    {
      cautions.append(
        .learntByHeart(variant: first.variant, training: training, heldOut: heldOut))
    }
    for (index, summary) in results.summaries.enumerated() {
      let cost = standings[index].cost
      let isBehind =
        summary.diverged.isEmpty && standings[index].epochs.isInfinite && cost.isFinite
        && cost > goal ?? .infinity
      if !summary.diverged.isEmpty {
        cautions.append(
          .diverged(variant: index, runs: summary.diverged.count, of: summary.runs))
      } else if isBehind {
        cautions.append(.notThere(variant: index, cost: cost))
      }
      if leaders.contains(index) || isBehind, rates.indices.contains(index), rates[index].count > 1,
        let rate = variants[index].learningRate
      {
        let isGreatest = rate == rates[index].last
        if isGreatest || rate == rates[index].first {
          cautions.append(.rateAtEnd(variant: index, isGreatest: isGreatest))
        }
      }
    }
    if 1..<6 ~= seeds, variants.count > 1 { cautions.append(.fewSeeds(seeds)) }
    return cautions
  }

  /// Whether a network of linear layers is as good on held-out rows as any, up to what seeds tell apart.
  private static func linear(
    _ variants: [Variant], _ runs: [[ComparedRun]], _ standings: [Standing], _ scores: [[Double]]
  ) -> Caution? {
    guard let line = variants.firstIndex(where: { $0.activations.allSatisfy(\.isLinear) }),
      let own = standings[line].heldOut, variants.count > 1
    else { return nil }
    let best = standings.filter { $0.variant != line }
      .max { ($0.heldOut ?? -.infinity) < ($1.heldOut ?? -.infinity) }
    guard let best, let score = best.heldOut else { return nil }
    let isBehind = PairedSeeds(scores[best.variant], scores[line]).isSure && score > own
    // One hundredth is no difference that anyone would use a larger network for.
    guard !isBehind || score - own < 0.01, score - own < 0.03 else { return nil }
    return .linearDoesAsWell(isPerfect: runs[line].allSatisfy { $0.accuracy == 1 })
  }
}
