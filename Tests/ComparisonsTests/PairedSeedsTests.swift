import Testing

@testable import Comparisons

@Suite struct PairedSeedsTests {
  @Test func seedsAreComparedOneByOne() {
    let pairs = PairedSeeds([1, 2, 3, .infinity], [2, 2, 1, .infinity])
    #expect(pairs.wins == 1 && pairs.losses == 1 && pairs.ties == 2 && pairs.count == 4)
    #expect(pairs.probability == 1 && !pairs.isSure)
  }

  private static let uneven: [(wins: Int, losses: Int, of1024: Double)] = [
    (10, 0, 2), (9, 1, 22), (8, 2, 112), (5, 0, 64),
  ]

  /// The sign test: 2 · Σ C(n, k) / 2ⁿ.
  @Test(arguments: uneven)
  func theProbabilityIsTheSignTests(_ wins: Int, _ losses: Int, _ of1024: Double) {
    let expected = of1024 / 1024
    let first = Array(repeating: 0.0, count: wins) + Array(repeating: 2, count: losses)
    let pairs = PairedSeeds(first, Array(repeating: 1, count: wins + losses))
    #expect(abs(pairs.probability - expected) < 1e-12)
    #expect(pairs.isSure == (expected <= 0.05))
  }

  @Test func noSeedsSayNothing() {
    #expect(PairedSeeds([], []).probability == 1 && !PairedSeeds([], []).isSure)
  }
}
