import NeuralNetworks
import Synchronization
import TestSupport
import Testing

@testable import Comparisons

@Suite struct ComparisonPoolTests {
  private func runs(_ threads: Int, indices: Range<Int>? = nil) throws -> [ComparedRun] {
    let setup = try SampleComparison.setup(
      SampleComparison.variants(.sigmoid, .tanh, .relu), seeds: 6)
    let pool = ComparisonPool(
      setup, trainer: try SampleComparison.trainer(setup), indices: indices ?? 0..<setup.runCount)
    return try pool.run(threads: threads, while: { true }, report: { _ in true })
  }

  /// Seconds aside, the numbers do not depend on how many threads there are.
  @Test func anyNumberOfThreadsGivesTheSameRuns() throws {
    let one = try runs(1).map(\.timeless)
    #expect(one.count == 18)
    #expect(one.map(\.job.seed) == (1...6).flatMap { [$0, $0, $0] })
    for threads in [2, 3, 8, 100] { #expect(try runs(threads).map(\.timeless) == one) }
  }

  @Test func partsAreTheWhole() throws {
    let parts = try runs(2, indices: 0..<7) + runs(2, indices: 7..<18)
    #expect(parts.map(\.timeless) == (try runs(2)).map(\.timeless))
    #expect(try runs(2, indices: 4..<4).isEmpty)
  }

  @Test func anInterruptedPoolReturnsWhatIsComplete() throws {
    let setup = try SampleComparison.setup(SampleComparison.variants(.tanh), seeds: 50)
    let pool = ComparisonPool(
      setup, trainer: try SampleComparison.trainer(setup), indices: 0..<50)
    final class Counter: Sendable { let asked = Atomic<Int>(0) }
    let counter = Counter()
    let runs = try pool.run(
      threads: 2,
      while: { counter.asked.wrappingAdd(1, ordering: .relaxed).newValue < 400 },
      report: { _ in true })
    #expect(!runs.isEmpty && runs.count < 50)
    #expect(runs.allSatisfy { $0.status == .reached || $0.epochs == 300 })
  }

  @Test func whoeverLooksOnCanEndIt() throws {
    let setup = try SampleComparison.setup(SampleComparison.variants(.tanh), seeds: 100_000)
    let pool = ComparisonPool(
      setup, trainer: try SampleComparison.trainer(setup), indices: 0..<100_000)
    let runs = try pool.run(threads: 2, while: { true }, report: { _ in false })
    #expect(runs.count < 100_000)
  }

  @Test func theReportEndsWithAllRuns() throws {
    let setup = try SampleComparison.setup(SampleComparison.variants(.tanh), seeds: 5)
    let pool = ComparisonPool(setup, trainer: try SampleComparison.trainer(setup), indices: 0..<5)
    var last: ComparisonPool.Tally?
    let runs = try pool.run(
      threads: 2, while: { true },
      report: {
        last = $0
        return true
      })
    let progress = try #require(last)
    #expect(progress.done == 5 && progress.total == 5)
    #expect(progress.epochs == runs.reduce(0) { $0 + $1.epochs })
  }
}
