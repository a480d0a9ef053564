import NeuralNetworks
import TestSupport
import Testing

@testable import Analysis

@Suite struct SpreadExamplesTests {
  private let sorted = Examples(
    features: 2, outputs: 1, kind: .binary, inputs: (0..<2_000).map(Double.init),
    targets: (0..<1_000).map { $0 < 300 ? 0 : 1 })

  @Test func aSampleOfASortedSetKeepsItsShares() {
    let sample = sorted.spread(100)
    #expect(sample.count == 100 && sample.targets.count { $0 == 0 } == 30)
    #expect(sample.inputs.prefix(4) == [0, 1, 20, 21])
    #expect(sorted.spread(1_000) == sorted && sorted.spread(5_000) == sorted)
  }

  @Test func variancesAreThoseOfTheColumns() {
    let examples = Examples(
      features: 2, outputs: 1, kind: .signed, inputs: [1, 5, 3, 5, 5, 5], targets: [0, 0, 0])
    #expect(examples.variances == [8.0 / 3, 0])
  }
}
