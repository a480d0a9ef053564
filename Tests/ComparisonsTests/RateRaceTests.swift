import Glibc
import NeuralNetworks
import Setups
import TestSupport
import Testing

@testable import Comparisons

@Suite struct RateRaceTests {
  private func race(_ rates: [[Double]], epochs: Int = 80, seeds: Int = 5) throws -> RateRace {
    var configuration = SampleComparison.line6
    configuration.epochs = epochs
    let variants = [Activation.relu, .tanh].map { Variant([$0]) }
    return RateRace(
      zip(variants, rates).map { RateRace.Contender($0, rates: $1) }, configuration,
      seeds: try SeedRange(first: 1, count: seeds), weights: nil)
  }

  /// Results of a round in which the final cost is the distance of the rate from `best`.
  private func results(_ setup: ComparisonSetup, best: Double) -> ComparisonResults {
    results(setup) { abs($0 - best) }
  }

  private func results(_ setup: ComparisonSetup, cost: (Double) -> Double) -> ComparisonResults {
    let runs = (0..<setup.runCount).map { index in
      let job = setup.job(index)
      let rate = setup.variants[job.variant].learningRate ?? 0
      return ComparedRun(
        job: job, epochs: 0, diverged: rate > 1 ? 0 : nil, seconds: 0, accuracy: 0,
        costs: [1, cost(rate)])
    }
    return ComparisonResults(setup, runs: runs, expected: runs.count)
  }

  @Test func eachRoundKeepsTheBetterHalfAndTrainsForLonger() throws {
    var race = try race([[0.001, 0.01, 0.1, 1, 3], [0.01, 0.1]])
    var (epochs, rates, left) = ([Int](), [Int](), [race.epochsLeft])
    while let round = race.next {
      #expect(round.setup.seeds.count == RateRace.seeds && !round.setup.stopsAtTarget)
      epochs.append(round.setup.epochs)
      race.advance(results(round.setup, best: 0.1))
      rates.append(race.contenders[0].rates.count)
      left.append(race.epochsLeft)
    }
    #expect(epochs == [10, 20, 80] && rates == [3, 2, 1])
    #expect(race.variants.map(\.learningRate) == [0.1, 0.1])
    #expect(left == [2 * (7 * 10 + 3 * 20 + 2 * 80), 2 * (3 * 20 + 2 * 80), 2 * 2 * 80, 0])
  }

  /// The rates that come to a plateau first are not those that leave it first.
  @Test func onAPlateauTheGreaterRatesGoOn() throws {
    var race = try race([[0.001, 0.01, 0.1, 1], [0.1]])
    let first = try #require(race.next)
    race.advance(results(first.setup) { 0.95 + 0.02 * $0 })
    #expect(race.contenders[0].rates == [0.1, 1])
    // Who has left it is ahead.
    let second = try #require(race.next)
    race.advance(results(second.setup) { $0 == 0.1 ? 0.4 : 0.43 })
    #expect(race.variants[0].learningRate == 0.1)
  }

  /// The best rate may lie beyond those that race at first: then it is looked for, as long as it gets better.
  @Test(arguments: [(1.0, 1.0), (0.00003, 0.00003), (0.03, 0.03)])
  func aWinnerAtAnEndIsChallenged(best: Double, found: Double) throws {
    var configuration = SampleComparison.line6
    configuration.epochs = 80
    let (seeds, ladder) = (try SeedRange(first: 1, count: 2), [0.01, 0.03, 0.1])
    let start = [
      RateRace.Contender(Variant([.relu]), rates: ladder, isOpen: true),
      RateRace.Contender(Variant([.tanh]), rates: ladder),
    ]
    var race = RateRace(start, configuration, seeds: seeds, weights: nil)
    var epochs: [Int] = []
    while let round = race.next {
      epochs.append(round.setup.epochs)
      race.advance(results(round.setup) { abs(log($0 / best)) })
    }
    #expect(race.contenders[0].rates == [found])
    #expect(race.contenders[0].tried.contains(found) && race.contenders[0].tried.count < 10)
    // A list that its user gave stays as it is.
    #expect(race.contenders[1].tried == ladder)
    #expect(epochs.dropFirst(2).allSatisfy { $0 == 80 })
  }

  @Test func aRateThatIsGivenDoesNotRace() throws {
    let race = try race([[0.3], [0.1]])
    #expect(race.next == nil && race.epochsLeft == 0)
    #expect(race.variants.map(\.name) == ["relu@0.3", "tanh@0.1"])
  }

  @Test func whatDivergesIsLast() throws {
    var race = try race([[0.1, 3], [0.1, 3]], seeds: 1)
    let round = try #require(race.next)
    race.advance(results(round.setup, best: 3))
    #expect(race.variants.map(\.learningRate) == [0.1, 0.1])
  }

  @Test func variantsWithRatesAreReadAsTheyAreWritten() throws {
    let text = "relu@0.03,tanh@0.1/adam,sigmoid@0.001/sgd/4-3"
    let variants = try VariantList(text).variants(hiddenLayers: 1)
    #expect(variants.map(\.name).joined(separator: ",") == text)
    #expect(variants[2].activations == [.sigmoid, .sigmoid] && variants[2].units == [4, 3])
    let run = variants[2].applied(to: SampleComparison.line6)
    #expect(run.layers.map(\.units) == [4, 3, 1] && run.training.optimizer == .sgd)
    #expect(run.training.learningRate == 0.001)
    for wrong in ["relu@0", "relu@x", "relu@1/none", "relu@1@2", "relu/0"] {
      #expect(throws: (any Error).self) { try VariantList(wrong).variants(hiddenLayers: 1) }
    }
  }

  @Test func theSetUpOfVariantsWithRatesIsReadBack() throws {
    let variants = try VariantList("relu@0.03,tanh@0.1").variants(hiddenLayers: 1)
    let setup = try SampleComparison.setup(variants, seeds: 3)
    #expect(setup.answers && !setup.text.contains("learning-rate="))
    #expect(try ComparisonSetup(setup.text) == setup)
  }
}
