import Comparisons
import NeuralNetworks
import Setups
import TerminalUI
import TestSupport
import Testing

@testable import Reports

@Suite struct ComparisonTextTests {
  @Test func theHeaderSaysWhatIsCompared() throws {
    var configuration = SampleComparison.line6
    configuration.training.batchSize = 2
    configuration.training.initialization = Initialization(.heNormal)
    let setup = try SampleComparison.setup(
      SampleComparison.variants(.sigmoid), seeds: 24, configuration: configuration)
    #expect(
      ComparisonText.header(setup, glyphs: .unicode, in: .english) == [
        "line6, network 3,1:sigmoid, J ≤ 0.1, seeds 1 to 24",
        "bce, sgd at 1, batches of 2, init he-normal, at most 300 epochs",
      ])
  }

  @Test func runsThatDidNotComeThroughAreNamed() throws {
    #expect(
      ComparisonText.notes(try SampleComparison.results(), glyphs: .unicode, in: .english) == [
        "relu diverged in 1 of 4 runs: seed 3",
        "linear did not reach 0.1 within 300 epochs in 4 of 4 runs: seeds 1–4",
      ])
  }

  @Test func whatIsMissingIsSaid() throws {
    let setup = try SampleComparison.setup(SampleComparison.variants(.sigmoid), seeds: 4)
    let runs = [SampleComparison.run(0, seed: 1, reached: 3)]
    func notes(_ expected: Int) -> [String] {
      ComparisonText.notes(
        ComparisonResults(setup, runs: runs, expected: expected), glyphs: .unicode, in: .english)
    }
    #expect(
      notes(4) == ["interrupted: 1 of 4 runs are complete, and only they are counted"])
    #expect(
      notes(1) == [
        "a part: 1 of the comparison's 4 runs; plateau report joins the parts' CSVs"
      ])
  }
}
