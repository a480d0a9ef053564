import Comparisons
import NeuralNetworks
import TestSupport
import Testing

@testable import Reports

@Suite struct ComparisonPictureTests {
  @Test func aSlideHasLinesBandsAndALegend() throws {
    let found = try elements(
      ComparisonPicture(try SampleComparison.results(), in: .english).contents)
    #expect(found.filter { $0.name == "polygon" }.count == 3)
    #expect(found.filter { $0.attributes["stroke-width"] == "3" }.count == 6)
    let texts = found.filter { $0.name == "text" }.map(\.text).joined(separator: "|")
    for part in [
      "line6: cost over epochs, median and quartiles of 4 seeds", "cost J(W,B)",
      "epoch, logarithmic", "target 0.1", "A  sigmoid", "125 epochs, 10.4 ×",
      "3 of 4 reached the target", "C  linear", "never",
    ] {
      #expect(texts.contains(part), "\(part) in \(texts)")
    }
  }

  @Test func withoutARunThereIsStillASlide() throws {
    let setup = try SampleComparison.setup(SampleComparison.variants(.sigmoid), seeds: 1)
    let none = ComparisonResults(setup, runs: [], expected: 1)
    #expect(
      try elements(ComparisonPicture(none, in: .english).contents).contains { $0.name == "text" })
    let nan = ComparisonResults(
      setup, runs: [SampleComparison.run(0, seed: 1, reached: nil, diverged: 0)], expected: 1)
    #expect(!ComparisonPicture(nan, in: .english).contents.contains("nan"))
  }
}
