import Datasets
import Setups
import Testing

@testable import Session

/// The part of the plane that is shown.
@Suite struct FeatureWindowTests {
  private func sample(_ inputs: [[Double]]) -> DataSample {
    DataSample(
      examples: inputs.map { DataSample.Example(inputs: $0, output: 0, isHeldOut: false) },
      spreads: inputs[0].map { .init(least: $0, mean: $0, greatest: $0) })
  }

  @Test func itEndsAtNiceNumbersAroundTheExamples() {
    let window = FeatureWindow(of: sample([[151, 11.6], [284, 15.4]]))
    #expect(window.ranges[0].contains(151) && window.ranges[0].contains(284))
    #expect(window.ranges == [150...300, 11...16])
  }

  @Test func pointsAreTheMiddlesOfTheirShareFromTheTopLeft() {
    let window = FeatureWindow(of: sample([[0, 0], [4, 2]]))
    #expect(window.ranges == [0...4, 0...2])
    let scaling = FittedScaling(offsets: [1, 0], factors: [2, 1])
    let points = window.points(0..<8, columns: 4, rows: 2, scaling)
    #expect(points == [-1, 1.5, 1, 1.5, 3, 1.5, 5, 1.5, -1, 0.5, 1, 0.5, 3, 0.5, 5, 0.5])
    #expect(window.points(4..<6, columns: 4, rows: 2, scaling) == [-1, 0.5, 1, 0.5])
  }

  @Test func aSingleFeatureIsALine() {
    let window = FeatureWindow(of: sample([[0], [10]]))
    let scaling = FittedScaling(offsets: [0], factors: [1])
    #expect(window.points(0..<5, columns: 5, rows: 1, scaling) == [1, 3, 5, 7, 9])
  }
}
