import Testing

@testable import Datasets

/// How closely two columns go together, against numbers worked out by hand or with SciPy.
@Suite struct CorrelationTests {
  private func numbers(_ values: [Double]) -> CorrelatedColumn {
    CorrelatedColumn(values: values, categories: 0)
  }

  private func codes(_ values: [Double], of count: Int) -> CorrelatedColumn {
    CorrelatedColumn(values: values, categories: count)
  }

  @Test func pearsonsRIsThatOfSciPy() throws {
    let x = numbers([1, 2, 3, 4, 5])
    #expect(try abs(#require(Correlation(x, numbers([2, 4, 6, 8, 10]))).value - 1) < 1e-15)
    #expect(try abs(#require(Correlation(x, numbers([5, 4, 3, 2, 1]))).value + 1) < 1e-15)
    // pearsonr([1, 2, 3, 4, 5], [2, 1, 4, 3, 7])
    let r = try #require(Correlation(x, numbers([2, 1, 4, 3, 7])))
    #expect(r == .r(r.value) && abs(r.value - 0.824163383692134) < 1e-12)
  }

  @Test func etaIsTheShareOfVarianceBetweenCategories() throws {
    // Between 0 and 1 the means are 2 and 6; the variance within is 2/3 of each.
    let eta = try #require(
      Correlation(numbers([1, 2, 3, 5, 6, 7]), codes([0, 0, 0, 1, 1, 1], of: 2)))
    #expect(eta == .eta(eta.value))
    #expect(abs(eta.value * eta.value - 24.0 / 28) < 1e-12)
    let whole = Correlation(codes([0, 1, 2], of: 3), numbers([4, 5, 9]))
    #expect(try abs(#require(whole).value - 1) < 1e-12)
  }

  @Test func cramersVIsChiSquaredsShare() throws {
    // The counts are 10 5 / 2 8; without Yates' correction χ² is 5.2355…
    let a = Array(repeating: 0.0, count: 15) + Array(repeating: 1.0, count: 10)
    let b =
      Array(repeating: 0.0, count: 10) + Array(repeating: 1.0, count: 5)
      + Array(repeating: 0.0, count: 2) + Array(repeating: 1.0, count: 8)
    let v = try #require(Correlation(codes(a, of: 2), codes(b, of: 2)))
    // V = |10·8 − 5·2| / √(15·10·12·13)
    #expect(v == .v(v.value) && abs(v.value - 70 / 23_400.0.squareRoot()) < 1e-12)
    #expect(Correlation(codes(a, of: 2), codes(a.map { _ in 0 }, of: 1)) == nil)
  }

  @Test func whatNeverVariesGoesWithNothing() {
    let flat = numbers([3, 3, 3])
    #expect(Correlation(flat, numbers([1, 2, 3])) == nil)
    #expect(Correlation(numbers([1, 2, 3]), flat) == nil)
    #expect(Correlation(numbers([1, 2, 3]), codes([0, 0, 0], of: 1)) == nil)
    #expect(Correlation(numbers([]), numbers([])) == nil)
  }

  @Test func rowsWithoutOneOfTheTwoDoNotCount() throws {
    let r = Correlation(numbers([1, .nan, 2, 3, 100]), numbers([1, 50, 2, 3, .nan]))
    #expect(try abs(#require(r).value - 1) < 1e-12)
    let eta = Correlation(numbers([1, 1, .nan, 2]), codes([0, 0, 0, 1], of: 2))
    #expect(try abs(#require(eta).value - 1) < 1e-12)
  }

  @Test(arguments: [1e-300, 1, 1e300, Double.greatestFiniteMagnitude / 5])
  func noNumbersAreTooLargeOrTooSmall(_ scale: Double) throws {
    let x = numbers([1, 2, 3, 4, 5].map { $0 * scale })
    let r = try #require(Correlation(x, numbers([2, 1, 4, 3, 5].map { $0 * scale })))
    #expect(abs(r.value - 0.8) < 1e-12)
  }
}
