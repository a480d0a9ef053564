import Testing

@testable import Analysis

/// How J has moved of late, in bounded memory.
@Suite struct CostTrendTests {
  private func trend(_ costs: [Double], from epoch: Int = 0) -> CostTrend {
    var trend = CostTrend()
    for (place, cost) in costs.enumerated() { trend.note(epoch: epoch + place, cost: cost) }
    return trend
  }

  @Test func theFallIsThatOfTheLowestCost() {
    let trend = trend([1, 0.8, 2, 0.6, 5])
    #expect(abs(trend.fall(over: 1) - 0) < 1e-12)
    #expect(abs(trend.fall(over: 2) - (1 - 0.6 / 0.8)) < 1e-12)
    #expect(abs(trend.fall(over: 100) - 0.4) < 1e-12)
  }

  /// Of 100,000 epochs a few hundred are kept, and the answer is as good as before.
  @Test func aLongRunTakesNoMoreMemory() {
    let costs = (0..<100_000).map { 1 / (1 + Double($0)) }
    let trend = trend(costs)
    let fall = trend.fall(over: 25_000)
    #expect(abs(fall - 0.25) < 0.01)
    #expect(trend.recent.count == 11)
  }

  @Test func epochsThatWereLeftOutHadTheCostOfTheOneBefore() {
    var trend = CostTrend()
    trend.note(epoch: 7, cost: 1)
    trend.note(epoch: 20, cost: 0.5)
    #expect(trend.age == 13)
    #expect(trend.fall(over: 1) == 0.5 && trend.fall(over: 13) == 0.5)
  }

  @Test func turnsAreThoseThatAnEyeSees() {
    #expect(trend([1, 0.9, 0.8, 0.7, 0.6]).turns == 0)
    #expect(trend([1, 0.5, 1, 0.5, 1]).turns == 3)
    #expect(trend([1, 1.001, 1, 1.001, 1]).turns == 0)
  }
}
