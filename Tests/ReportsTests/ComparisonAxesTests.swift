import TerminalUI
import TestSupport
import Testing

@testable import Comparisons
@testable import Reports

@Suite struct ComparisonAxesTests {
  private func band(_ epochs: Int, to cost: Double) -> CostBand {
    CostBand(
      [SampleComparison.run(0, seed: 1, reached: epochs, cost: cost)], endingAt: nil)
  }

  @Test func curvesOfLikeLengthHaveALinearAxis() throws {
    let axes = try #require(ComparisonAxes([band(10, to: 0.09), band(150, to: 0.09)], target: 0.1))
    #expect(axes.epochScale == .linear && axes.epochs == 0...150)
    #expect(axes.costScale == .logarithmic && axes.costs == 0.05...1)
  }

  @Test func aCurveThatIsTwentyTimesAsLongAsAnotherNeedsALogarithm() throws {
    let axes = try #require(ComparisonAxes([band(10, to: 0.09), band(200, to: 0.09)], target: nil))
    #expect(axes.epochScale == .logarithmic && axes.epochs == 1...200)
  }

  @Test func aCostOfZeroNeedsALinearAxis() throws {
    let axes = try #require(ComparisonAxes([band(10, to: 0)], target: 0.1))
    #expect(axes.costScale == .linear && axes.costs.lowerBound == 0)
  }

  @Test func withoutCostsThereAreNoAxes() {
    #expect(ComparisonAxes([CostBand([], endingAt: nil)], target: 0.1) == nil)
  }
}
