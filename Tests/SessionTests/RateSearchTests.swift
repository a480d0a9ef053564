import NeuralNetworks
import Setups
import TestSupport
import Testing

@testable import Datasets
@testable import Session

/// The search for each run's best rate, beside running every rate to its end.
@Suite struct RateSearchTests {
  private let crew = Crew(size: 2)

  private func candidate(
    _ dataset: String, _ layers: String, seed: UInt64 = 1, target: Double? = 0.2
  ) throws -> (RateCandidate, Examples) {
    let options = DataOptions(dataset: dataset)
    let table = try shipped.load(options)
    var training = TrainingOptions(loss: RunDefaults(table, epochs: nil).loss)
    training.seed = seed
    let configuration = Configuration(
      data: options, layers: try LayersText.parse(layers), training: training, targetCost: target)
    let data = try PreparedData(table, options: options, seed: seed)
    return (
      RateCandidate(run: RunID(0), configuration: configuration, weights: nil), data.training
    )
  }

  private func best(_ candidate: (RateCandidate, Examples)) -> Double? {
    let search = RateSearch(number: 1, [candidate.0]) { _ in candidate.1 }
    while !search.isComplete { search.advance(by: crew, for: 0.004) }
    guard case .found(1, let rates) = search.report else { return nil }
    return rates[RunID(0)] ?? nil
  }

  /// First epoch at or below the target, or ∞, at one rate.
  private func epochs(_ candidate: (RateCandidate, Examples), _ rate: Double, cap: Int) -> Double {
    var options = candidate.0.configuration.training
    options.learningRate = rate
    let training = Training(
      architecture: Architecture(
        inputs: candidate.1.features, layers: candidate.0.configuration.layers),
      options: options, examples: candidate.1)
    for epoch in 1...cap {
      training.trainEpoch()
      if training.evaluate().cost <= candidate.0.configuration.targetCost ?? 0 {
        return Double(epoch)
      }
    }
    return .infinity
  }

  @Test(arguments: [Activation.sigmoid, .tanh, .relu])
  func noRateOfTheLadderGetsThereSooner(_ activation: Activation) throws {
    let name = activation.rawValue
    let candidate = try candidate("circles", "8:\(name),8:\(name),1:sigmoid")
    let found = try #require(best(candidate))
    let own = epochs(candidate, found, cap: 2_000)
    for rate in RateSearch.ladder {
      let other = epochs(candidate, rate, cap: Int(exactly: min(own, 2_000)) ?? 0)
      #expect(rate < found ? other > own : other >= own, "\(rate): \(other), \(found): \(own)")
    }
  }

  /// Sigmoid's best rate is 3, tanh's and ReLU's 1, for most starts.
  @Test func theBestRatesOnTheCirclesAreThoseMeasuredElsewhere() throws {
    for (name, rate) in [("sigmoid", 3.0), ("tanh", 1), ("relu", 1)] {
      let found = try (1...5 as ClosedRange<UInt64>).compactMap {
        best(try candidate("circles", "8:\(name),8:\(name),1:sigmoid", seed: $0))
      }.sorted()
      #expect(found.count == 5 && (found[2] == rate || found[2] == 3), "\(name): \(found)")
    }
  }

  @Test func withoutATargetTheLowestCostDecides() throws {
    let candidate = try candidate("motorcycle", "1:linear", target: nil)
    // One linear unit on a standardised feature: J's curvature is 2, so 0.3 is stable and 1 is not.
    let found = try #require(best(candidate))
    #expect([0.03, 0.1, 0.3].contains(found))
  }

  @Test func aRunThatDivergesAtEveryRateHasNone() throws {
    var wild = try candidate("motorcycle", "1:linear", target: nil)
    wild.1 = Examples(
      features: 1, outputs: 1, kind: .signed, inputs: wild.1.inputs.map { $0 * 1e6 },
      targets: wild.1.targets)
    #expect(best(wild) == nil)
  }
}
