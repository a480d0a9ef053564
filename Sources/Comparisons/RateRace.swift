package import Setups

/// Finds each variant's own learning rate by successive halving (Jamieson & Talwalkar 2016): all rates of its ladder
/// race for an eighth of the epochs, the better half for a quarter, the last ones for all, from a few seeds.
/// Where it is the greatest or the least of those that were tried, the next one on the ladder challenges it.
///
/// Every round is a comparison of its own, with the rates as variants, so that its runs and numbers depend on the set-up
/// alone.
package struct RateRace: Sendable {
  /// The seeds that rates are raced from.
  package static let seeds = 2
  /// The parts of a whole run's epochs that rounds have. The last ones have all: what is ahead half-way often is not in
  /// the end.
  private static let parts = [8, 4, 1]

  /// A variant without a rate, and the rates that are still in the race, rising.
  package struct Contender: Equatable, Sendable {
    /// What races, without a rate.
    package var variant: Variant
    /// Rising.
    package var rates: [Double]
    /// All that have raced, rising.
    package private(set) var tried: [Double]
    /// Whether others may be tried than these.
    private let isOpen: Bool

    /// - Parameter isOpen: whether the rates are a part of the ladder, not a user's list.
    package init(_ variant: Variant, rates: [Double], isOpen: Bool = false) {
      self.variant = variant
      self.rates = rates
      tried = rates
      self.isOpen = isOpen
    }

    /// A variant that does not race: its rate is its own or that of all.
    package init(given variant: Variant) {
      self.init(variant, rates: [])
    }

    /// Has the only rate that is left race against the next one on the ladder, if it is at an end of those that have
    /// raced.
    fileprivate mutating func challenge() {
      guard isOpen, rates.count == 1, let rate = rates.first else { return }
      let steps = (tried.first == rate ? [-1] : []) + (tried.last == rate ? [1] : [])
      let next = steps.map { Ladder.learningRate.moved(rate, by: $0) }
        .filter { !tried.contains($0) }
      rates = (rates + next).sorted()
      tried = (tried + next).sorted()
    }

    /// One variant for each rate.
    fileprivate var variants: [Variant] {
      guard !rates.isEmpty else { return [variant] }
      return rates.map {
        var variant = self.variant
        variant.learningRate = $0
        return variant
      }
    }
  }

  /// In the order of the comparison.
  package private(set) var contenders: [Contender]
  private let configuration: Configuration
  private let range: SeedRange
  private let weights: String?
  private var round = 0

  /// - Parameters:
  ///   - configuration: of any of the runs; `epochs` is not `nil`.
  ///   - seeds: of the whole comparison, of which the first are used.
  ///   - weights: the file of the starting weights.
  package init(
    _ contenders: [Contender], _ configuration: Configuration, seeds: SeedRange, weights: String?
  ) {
    self.contenders = contenders
    self.configuration = configuration
    self.weights = weights
    range = (try? SeedRange(first: seeds.first, count: min(Self.seeds, seeds.count))) ?? seeds
  }

  /// The next round, and how its runs are configured; `nil` when each variant has one rate left.
  package var next: (setup: ComparisonSetup, configuration: Configuration)? {
    guard contenders.contains(where: { $0.rates.count > 1 }) else { return nil }
    var configuration = configuration
    configuration.epochs = epochs(round)
    configuration.stopsAtTarget = false
    let variants = contenders.flatMap { $0.rates.count > 1 ? $0.variants : [] }
    return (
      ComparisonSetup(configuration, variants: variants, seeds: range, weights: weights),
      configuration
    )
  }

  /// Keeps of each variant the better half of the rates, or lets the winner be challenged.
  package mutating func advance(_ results: ComparisonResults) {
    for (index, contender) in contenders.enumerated() where contender.rates.count > 1 {
      let variants = contender.variants
      let costs = variants.map { variant in
        results.summaries.first { $0.variant == variant }?.cost?.median ?? .infinity
      }
      let start = results.runs.filter { variants.contains(results.setup.variants[$0.job.variant]) }
        .compactMap(\.costs.first).min()
      let kept = kept(of: contender)
      let order = Self.bestFirst(costs, start: kept > 1 ? start : nil)
      contenders[index].rates = order.prefix(kept).sorted().map { contender.rates[$0] }
      contenders[index].challenge()
    }
    round += 1
  }

  /// Costs within a tenth of the least are as good on a plateau.
  private static let asGood = 1.1

  /// The places of rates that rise, by their costs; of equal costs the smaller rate is first.
  ///
  /// - Parameter start: the cost at the start. Where even the least is above half of that, costs near it count as equal,
  ///   and the greatest rate is first: all that are on a plateau are there alike, and it leaves the plateau first.
  ///   `nil` to go by cost alone, as the last round does.
  private static func bestFirst(_ costs: [Double], start: Double?) -> [Int] {
    let least = costs.min() ?? .infinity
    let isOnPlateau = least.isFinite && least > (start ?? .infinity) / 2
    let limit = isOnPlateau ? least * asGood : -.infinity
    return costs.indices.sorted { one, other in
      max(costs[one], costs[other]) <= limit
        ? one > other : (costs[one], one) < (costs[other], other)
    }
  }

  /// The variants with the rates that are left, the best guess first where there are several.
  package var variants: [Variant] { contenders.flatMap { $0.variants.prefix(1) } }

  /// How many epochs all runs of all rounds have together, to tell how much is left if no winner is challenged.
  package var epochsLeft: Int {
    var (race, sum) = (self, 0)
    while let (setup, _) = race.next {
      sum += setup.runCount * setup.epochs
      for (index, contender) in race.contenders.enumerated() {
        race.contenders[index].rates = Array(contender.rates.prefix(race.kept(of: contender)))
      }
      race.round += 1
    }
    return sum
  }

  /// How many of its rates are left after this round: the better half, or the winner.
  private func kept(of contender: Contender) -> Int {
    round + 1 >= Self.parts.count ? 1 : (contender.rates.count + 1) / 2
  }

  private func epochs(_ round: Int) -> Int {
    let part = Self.parts[min(round, Self.parts.count - 1)]
    return max(1, (configuration.epochs ?? 0) / part)
  }
}
