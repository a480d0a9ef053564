import Testing

@testable import Analysis

@Suite struct HouseholderQRTests {
  private func complete(_ columns: [[Double]]) -> HouseholderQR {
    var factors = HouseholderQR(columns.map { Column($0) })
    while !factors.isComplete { factors.advance() }
    return factors
  }

  /// 2 x + y = 5, x + 3 y = 10: x = 1, y = 3.
  @Test func aSquareSystemIsSolvedExactly() {
    let (x, residual) = complete([[2, 1], [1, 3]]).solve(Column([5, 10]))
    #expect(abs(x[0] - 1) < 1e-14 && abs(x[1] - 3) < 1e-14 && residual < 1e-28)
  }

  /// The line through (0, 1), (1, 2), (2, 2): slope ½, at 0 7/6, squares 1/6.
  @Test func anOverdeterminedOneInTheSenseOfLeastSquares() {
    let (x, residual) = complete([[0, 1, 2], [1, 1, 1]]).solve(Column([1, 2, 2]))
    #expect(abs(x[0] - 0.5) < 1e-14 && abs(x[1] - 7.0 / 6) < 1e-14)
    #expect(abs(residual - 1.0 / 6) < 1e-14)
  }

  @Test func dependentColumnsLowerTheRank() {
    #expect(complete([[1, 2, 3], [2, 4, 6], [0, 0, 1]]).rank == 2)
    #expect(complete([[0, 0, 0]]).rank == 0)
    #expect(complete([]).rank == 0)
    #expect(complete([[1, 2], [3, 4], [5, 7]]).rank == 2)
  }
}
