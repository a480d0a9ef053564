import Glibc

/// Two variants seed by seed, which start from the same draws: how often one was ahead of the other.
package struct PairedSeeds: Equatable, Sendable {
  /// Seeds of which the first was ahead.
  package let wins: Int
  /// Seeds of which the second was.
  package let losses: Int
  /// Seeds of which neither was.
  package let ties: Int

  /// - Parameters:
  ///   - first: a number for each seed, less is ahead; ∞ never got there.
  ///   - second: the same of the other.
  package init(_ first: [Double], _ second: [Double]) {
    let pairs = zip(first, second)
    wins = pairs.count { $0 < $1 }
    losses = pairs.count { $0 > $1 }
    ties = pairs.count { !($0 < $1) && !($0 > $1) }
  }

  /// How many seeds both have.
  package var count: Int { wins + losses + ties }

  /// The sign test's probability, two-sided, of so uneven a result or a more uneven one, if neither were ahead by
  /// more than chance: 2 Σ_{k ≥ max} C(n, k) / 2ⁿ, ties left out.
  package var probability: Double {
    let (n, most) = (wins + losses, max(wins, losses))
    guard n > 0 else { return 1 }
    let tail = (most...n).reduce(0.0) { sum, k in
      sum + exp(lgamma(Double(n + 1)) - lgamma(Double(k + 1)) - lgamma(Double(n - k + 1)))
    }
    return min(1, 2 * tail / pow(2, Double(n)))
  }

  /// Whether all seeds agree, though they are too few to be sure of anything.
  package var isUnanimous: Bool { max(wins, losses) == count && count > 0 }

  /// Whether it would be so one time in twenty or less, if neither were ahead.
  package var isSure: Bool { probability <= 0.05 }
}
