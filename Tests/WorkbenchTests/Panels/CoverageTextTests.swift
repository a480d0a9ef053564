import Analysis
import NeuralNetworks
import Session
import TerminalUI
import TestSupport
import Testing

@testable import Workbench

/// Numbers that are not of all examples at this moment say so where they stand.
@Suite struct CoverageTextTests {
  /// A panel alone, its details as they are but for `change`.
  private func text(
    of panel: PanelID, columns: Int = 118, rows: Int = 30,
    _ change: (inout RunDetails) -> Void
  ) throws -> String {
    var state = try examinedState("digits01", showing: panel, epochs: 30)
    var progress = Progress()
    var report = Progress.RunReport(status: .active, life: 0)
    var details = try #require(state.run.details)
    change(&details)
    report.details = details
    progress.runs[RunID(0)] = report
    _ = reduce(&state, .progressed(progress))
    return picture(of: panel, state, columns, rows).text
  }

  private func coverage(_ examples: Int, frames: Int, since: Double) -> RunDetails.Coverage {
    RunDetails.Coverage(examples: examples, of: 1_125, frames: frames, since: since)
  }

  @Test(arguments: [PanelID.gradients, .activation, .parameters])
  func thePanelsNameTheEpochsOrTheExamples(_ panel: PanelID) throws {
    #expect(try !text(of: panel) { _ in }.contains("examples"))
    let few = try text(of: panel) { $0.coverage = coverage(512, frames: 1, since: 30) }
    #expect(few.contains("· 512 of 1,125 examples"))
    let long = try text(of: panel) { $0.coverage = coverage(1_125, frames: 9, since: 12.3) }
    #expect(long.contains("· epochs 12–30"))
    let short = try text(of: panel) { $0.coverage = coverage(1_125, frames: 5, since: 29.6) }
    #expect(short.contains("· epochs 29.6–30.0"))
    // A moment ago that no eye can tell.
    let now = try text(of: panel) { $0.coverage = coverage(1_125, frames: 4, since: 29.6) }
    #expect(!now.contains("epochs 2") && !now.contains("examples"))
  }

  /// What is said of a run's health rests on all examples.
  @Test func healthRestsOnAllExamples() throws {
    func said(_ examples: Int) throws -> Health.Kind? {
      var state = try shownState(.gradients, "digits01", ["25:relu,15:relu,1:sigmoid"], epochs: 0)
      state.runs[0].monitor.changed()
      var details = try #require(state.run.details)
      details.coverage = coverage(examples, frames: 1, since: 0)
      details.diagnostics?[0].deadUnits = 25
      var progress = Progress()
      progress.runs[RunID(0)] = Progress.RunReport(status: .active, life: 0)
      progress.runs[RunID(0)]?.points = [
        CostHistory.Point(epoch: 0, step: 0, seconds: 0, cost: 0.7)
      ]
      progress.runs[RunID(0)]?.details = details
      _ = reduce(&state, .progressed(progress))
      return state.run.health?.state
    }
    #expect(try said(1_125) == .dead)
    #expect(try said(512) == nil)
  }

  /// A histogram of a sample says of how many.
  @Test func aSampleSaysHowLargeItIs() throws {
    func halved(_ histogram: Histogram?) -> Histogram? {
      histogram.map {
        Histogram(
          range: $0.range, counts: $0.counts.map { $0 / 2 }, mean: $0.mean,
          standardDeviation: $0.standardDeviation)
      }
    }
    let text = try text(of: .activation) { $0.preactivations = halved($0.preactivations) }
    #expect(text.contains(try Regex("the layer's own z: 5[0-9]{2} of 1,125 examples")))
    let both = try self.text(of: .gradients, columns: 198, rows: 56) {
      $0.preactivations = halved($0.preactivations)
    }
    #expect(both.contains("z (1/2) of layer 1") && both.contains("W of layer 1"))
  }
}
