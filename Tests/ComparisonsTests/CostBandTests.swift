import Testing

@testable import Comparisons

@Suite struct CostBandTests {
  private func run(_ costs: [Double], diverged: Bool = false) -> ComparedRun {
    ComparedRun(
      job: ComparisonJob(variant: 0, seed: 1), epochs: costs.count - 1,
      diverged: diverged ? costs.count - 1 : nil, seconds: 0, accuracy: 0, costs: costs)
  }

  @Test func aRunThatHasEndedStandsAtItsLastCost() {
    let band = CostBand([run([3, 1]), run([3, 2, 1, 0.5])], endingAt: nil)
    #expect(band.points.map(\.epoch) == [0, 1, 2, 3])
    #expect(band.points.map(\.cost.median) == [3, 1.5, 1, 0.75])
    #expect(band.points.map(\.cost.q1) == [3, 1.25, 1, 0.625])
  }

  @Test func oneThatDivergedIsAboveAllOthers() {
    let band = CostBand(
      [run([3, .nan], diverged: true), run([3, 2, 1]), run([3, 2, 1])], endingAt: nil)
    #expect(band.points.map(\.cost.median) == [3, 2, 1])
    #expect(band.points.map(\.cost.q3) == [3, .infinity, .infinity])
  }

  @Test func atTheTargetTheBandEndsWithThreeQuartersOfTheRuns() {
    let runs = [[4, 0.5], [4, 3, 0.5], [4, 3, 2, 0.5], [4, 3, 2, 0.5], [4, 3, 3, 3, 3, 3, 3]]
    #expect(CostBand(runs.map { run($0) }, endingAt: 1).points.last?.epoch == 3)
    #expect(CostBand(runs.map { run($0) }, endingAt: nil).points.last?.epoch == 6)
  }

  /// Of long runs few epochs are kept; the kept ones are found again.
  @Test func longRunsOfDifferentLengthsAreLaidOverOneAnother() {
    func long(_ epochs: Int) -> ComparedRun {
      var run = run([0])
      run.epochs = epochs
      run.costs = CostSampling.epochs(upTo: epochs).map(Double.init)
      return run
    }
    for point in CostBand([long(5001), long(9007)], endingAt: nil).points {
      let mean = Double(min(point.epoch, 5001) + point.epoch) / 2
      #expect(point.cost.median == mean)
    }
  }

  @Test func withoutRunsThereIsNothing() {
    #expect(CostBand([], endingAt: 1).points.isEmpty)
  }
}
