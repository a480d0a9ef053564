import Testing

@testable import Analysis

@Suite struct CholeskyTests {
  private func solved(_ matrix: [Double], _ b: [Double]) -> [Double] {
    var factors = Cholesky(matrix, size: b.count)
    while !factors.isComplete { factors.advance() }
    return factors.solve(b)
  }

  @Test func aPositiveMatrixIsSolved() {
    let matrix: [Double] = [4, 0, 0, 2, 5, 0, 1, 3, 6]
    let x = solved(matrix, [1, 2, 3])
    let full: [[Double]] = [[4, 2, 1], [2, 5, 3], [1, 3, 6]]
    for (row, wanted) in zip(full, [1.0, 2, 3]) {
      #expect(abs(zip(row, x).reduce(0) { $0 + $1.0 * $1.1 } - wanted) < 1e-14)
    }
  }

  @Test func aDirectionWithoutCurvatureIsLeftAlone() {
    // The third row is the sum of the first two.
    let x = solved([2, 0, 0, 0, 1, 0, 2, 1, 3], [2, 3, 5])
    #expect(abs(x[0] - 1) < 1e-15 && abs(x[1] - 3) < 1e-15 && x[2] == 0)
    #expect(solved([0], [0]) == [0])
  }
}
