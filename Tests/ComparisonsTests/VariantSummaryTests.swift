import TestSupport
import Testing

@testable import Comparisons

@Suite struct VariantSummaryTests {
  @Test func everyRunIsReachedMissedOrDiverged() throws {
    let results = try SampleComparison.results()
    #expect(results.summaries.map(\.reached) == [[1, 2, 3, 4], [1, 2, 4], []])
    #expect(results.summaries.map(\.missed) == [[], [], [1, 2, 3, 4]])
    #expect(results.summaries.map(\.diverged) == [[], [3], []])
  }

  @Test func aRunThatIsNotThereCountsAsLaterThanAll() throws {
    let results = try SampleComparison.results()
    #expect(results.summaries.map(\.epochs?.median) == [125, 12, .infinity])
    #expect(results.summaries[1].epochs?.q3 == .infinity)
    #expect(results.summaries[1].seconds?.median == 12.0 / 1024)
    #expect(
      results.summaries.map { $0.cost?.median ?? .nan }.map { ($0 * 1000).rounded() } == [
        90, 90, 400,
      ])
    #expect(results.summaries[1].cost?.q3 == .infinity)
  }

  @Test func theRatioIsToTheQuickest() throws {
    let summaries = try SampleComparison.results().summaries
    #expect(summaries.map { $0.ratio(to: 12) } == [125.0 / 12, 1, nil])
    #expect(summaries[0].ratio(to: nil) == nil)
    // Who is there at the start is infinitely quicker, which is no number.
    #expect(summaries[0].ratio(to: 0) == nil)
  }
}
