import NeuralNetworks
import TestSupport
import Testing

@testable import Analysis

/// How much of a window is flat; the figures are another program's.
@Suite struct CostMapTests {
  @Test(arguments: [
    (Activation.sigmoid, 0.39, 0.78), (.tanh, 0.14, 0.36), (.relu, 0.084, 0.086), (.linear, 0, 0),
  ])
  func theFlatShareOfOneUnit(_ activation: Activation, _ flat: Double, _ nearly: Double) throws {
    let map = try #require(OneUnit.curve(activation).survey().map)
    #expect(abs(map.share() - flat) < 0.008)
    #expect(abs(map.share(flatterThan: 0.05) - nearly) < 0.008)
  }

  /// Flat and still far above the least cost of the window.
  @Test func squaredErrorsLeaveASigmoidOnAPlateauThatCrossEntropyHasNot() throws {
    for (loss, share) in [(Loss.mse, 0.14), (.bce, 0)] {
      let map = try #require(OneUnit.classes(loss).survey().map)
      let least = map.costs.min() ?? 0
      let raised = CostMap(
        side: map.side, costs: map.costs,
        steepness: zip(map.costs, map.steepness).map { $0 > least + 0.25 ? $1 : .infinity })
      #expect(abs(raised.share() - share) < 0.005)
    }
  }

  @Test func aPointAtTheEdgeStandsForHalfAnArea() {
    // Flat on the left third of the points, edge included: a quarter of the width.
    let steepness = (0..<9).map { $0 % 3 == 0 ? 0.0 : 1 }
    let map = CostMap(side: 3, costs: Array(repeating: 1, count: 9), steepness: steepness)
    #expect(map.share() == 0.25)
    let lost = CostMap(
      side: 3, costs: Array(repeating: .nan, count: 9),
      steepness: Array(repeating: .nan, count: 9))
    #expect(lost.share() == 0)
  }
}
