import NeuralNetworks
import Setups
import TestSupport
import Testing

@testable import Datasets
@testable import Session
@testable import Workbench

/// A sample of a run takes the time there is for it, and says what its numbers rest on.
@Suite struct RacerDetailsTests {
  private func racer() throws -> Racer {
    let options = DataOptions(dataset: "digits")
    let table = try shipped.load(options)
    let defaults = RunDefaults(table, epochs: nil)
    let racer = Racer(
      id: RunID(0), life: 0,
      configuration: Configuration(
        data: options, layers: defaults.layers(hidden: .relu),
        training: TrainingOptions(loss: defaults.loss, learningRate: defaults.learningRate),
        targetCost: nil),
      data: try PreparedData(table, options: options, seed: 1), weights: nil)
    racer.advance(toEpoch: 3)
    return racer
  }

  private func look(_ racer: Racer, _ interest: Interest, seconds: Double) throws -> RunDetails {
    racer.examine(interest, seconds: seconds)
    return try #require(racer.takeReport().details)
  }

  private let interest = Interest(
    run: RunID(0), layer: 0, parts: [.diagnostics, .gradient, .preactivations])

  /// A short sample covers a few examples and says so; many make up the whole, which is exact.
  @Test func shortLooksAddUpToALongOne() throws {
    let (short, long) = (try racer(), try racer())
    let whole = try look(long, interest, seconds: .infinity)
    #expect(whole.coverage == nil && !long.hasMoreDetails)
    let count = whole.preactivations.map { $0.counts.reduce(0, +) } ?? 0
    var details = try look(short, interest, seconds: 1e-9)
    let first = try #require(details.coverage)
    #expect(first.examples < first.of && first.frames == 1 && short.hasMoreDetails)
    #expect(details.wholeDiagnostics == nil && details.diagnostics != nil)
    // The sample's z: fewer than all, and not none.
    #expect(1..<count ~= details.preactivations.map { $0.counts.reduce(0, +) } ?? 0)
    var looks = 1
    while short.hasMoreDetails, looks < 10_000 {
      details = try look(short, interest, seconds: 1e-9)
      looks += 1
    }
    #expect(details.coverage == nil && details.wholeDiagnostics?.count == whole.diagnostics?.count)
    for (a, b) in zip(details.diagnostics ?? [], whole.diagnostics ?? []) {
      #expect(abs(a.gradientNorm - b.gradientNorm) < 1e-12 * b.gradientNorm)
      #expect(a.deadUnits == b.deadUnits)
    }
  }

  /// While it trains, every sample has numbers of the whole set, and says from which epoch on they are.
  @Test func numbersOfSeveralEpochsSaySo() throws {
    let racer = try racer()
    _ = try look(racer, interest, seconds: .infinity)
    for epoch in 4...9 {
      racer.advance(toEpoch: epoch)
      let details = try look(racer, interest, seconds: 1e-9)
      let coverage = try #require(details.coverage)
      #expect(coverage.examples == coverage.of && coverage.since == 3)
      #expect(coverage.frames == epoch - 2)
      #expect(details.wholeDiagnostics != nil)
      #expect(details.coverageText == (epoch < 7 ? nil : "epochs 3.0–\(epoch).0"))
    }
  }

  /// A change of the network puts an end to what was gathered of the one before.
  @Test func aChangeOfTheNetworkBeginsAnew() throws {
    let racer = try racer()
    _ = try look(racer, interest, seconds: .infinity)
    racer.apply(.setActivation(.tanh, layer: 0))
    let details = try look(racer, interest, seconds: 1e-9)
    let coverage = try #require(details.coverage)
    #expect(coverage.examples < coverage.of && coverage.frames == 1)
    let text = try #require(details.coverageText)
    #expect(text.hasSuffix(" of 1,797 examples"))
  }
}
