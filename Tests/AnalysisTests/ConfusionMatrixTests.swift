import NeuralNetworks
import Testing

@testable import Analysis

/// Which class was taken for which.
@Suite struct ConfusionMatrixTests {
  private func predictions(_ outputs: [Double], _ targets: [Double], width: Int) -> Predictions {
    let count = outputs.count / width
    return Predictions(
      totalCount: count, trainingCount: count, width: width, outputs: outputs, targets: targets,
      losses: Array(repeating: 0, count: count))
  }

  @Test func aBinaryTargetIsDecidedAtOneHalf() {
    let matrix = ConfusionMatrix(
      predictions([0.5, 0.49, 0.9, 0.1, .nan], [1, 1, 0, 0, 1], width: 1), first: 5, kind: .binary)
    #expect(matrix.counts == [1, 1, 1, 1])
    #expect(matrix.right == 2 && matrix.undecided == 1 && matrix.total == 5)
  }

  @Test func ofClassesTheLargestTheFirstOfEquals() {
    let matrix = ConfusionMatrix(
      predictions(
        [0.2, 0.5, 0.3, 0.4, 0.4, 0.2, 0, 0, 1, .nan, 1, 0],
        [0, 1, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0], width: 3), first: 4, kind: .classes)
    #expect(matrix[1, 1] == 1 && matrix[1, 0] == 1 && matrix[0, 2] == 1 && matrix.undecided == 1)
    #expect(matrix.mistakes.map(\.count) == [1, 1])
    #expect(matrix.mistakes.map(\.actual) == [0, 1])
  }

  @Test func onlyTheFirstRowsCount() {
    let all = predictions([0.9, 0.9], [1, 0], width: 1)
    #expect(ConfusionMatrix(all, first: 1, kind: .binary).total == 1)
  }
}
