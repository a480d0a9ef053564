import NeuralNetworks
import Testing

@testable import Analysis

/// Whether a plane tells classes apart, by the best linear model.
@Suite struct LinearSeparationTests {
  private func examples(
    _ inputs: [[Double]], _ targets: [[Double]], _ kind: TargetKind
  ) -> Examples {
    Examples(
      features: inputs[0].count, outputs: targets[0].count, kind: kind,
      inputs: inputs.flatMap { $0 }, targets: targets.flatMap { $0 })
  }

  private let corners: [[Double]] = [[0, 0], [0, 1], [1, 0], [1, 1]]

  @Test func aLineSeparatesAndButNotExclusiveOr() {
    #expect(LinearOptimum.separates(examples(corners, [[0], [0], [0], [1]], .binary)) == true)
    #expect(LinearOptimum.separates(examples(corners, [[0], [1], [1], [0]], .binary)) == false)
  }

  @Test func eachOfSeveralLabelsNeedsALine() {
    let both = [[0.0, 0], [0, 1], [0, 1], [1, 1]]
    #expect(LinearOptimum.separates(examples(corners, both, .binary)) == true)
    let odd = [[0.0, 0], [0, 1], [0, 1], [1, 0]]
    #expect(LinearOptimum.separates(examples(corners, odd, .binary)) == false)
  }

  @Test func classesAreToldApartByTheirLargestOutput() {
    let three = [[1.0, 0, 0], [0, 1, 0], [0, 0, 1]]
    #expect(LinearOptimum.separates(examples([[0], [1], [2]], three, .classes)) == true)
    #expect(
      LinearOptimum.separates(examples([[0], [1], [2], [3]], three + [[1, 0, 0]], .classes))
        == false)
  }

  @Test func nothingIsSaidOfNumbersAndOfOneClass() {
    #expect(LinearOptimum.separates(examples(corners, [[0], [1], [2], [3]], .signed)) == nil)
    #expect(LinearOptimum.separates(examples(corners, [[1], [1], [1], [1]], .binary)) == nil)
  }
}
