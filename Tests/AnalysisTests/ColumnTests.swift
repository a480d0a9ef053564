import Testing

@testable import Analysis

@Suite struct ColumnTests {
  /// Counts that fill lanes, pairs of lanes, and neither.
  @Test(arguments: [0, 1, 7, 8, 9, 15, 16, 17, 40, 43])
  func sumsAreThoseOfANaiveLoopWhateverTheCount(_ count: Int) {
    let a = (0..<count).map { Double($0 * $0 % 11) - 3 }
    let b = (0..<count).map { Double($0 % 5) + 0.5 }
    var column = Column(a)
    let naive = zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
    #expect(abs(column.dot(Column(b)) - naive) < 1e-12)
    #expect((0..<count).map { column.times(Column(b))[$0] } == zip(a, b).map(*))
    column.add(2, times: Column(b))
    #expect((0..<count).map { column[$0] } == zip(a, b).map { $0 + 2 * $1 })
  }

  @Test(arguments: [1, 8, 13])
  func whatIsCentredSumsToZeroAndThePaddingStaysZero(_ count: Int) {
    var column = Column((0..<count).map { 1e9 + Double($0) })
    let mean = column.centre()
    #expect(mean == 1e9 + Double(count - 1) / 2)
    #expect(
      (0..<count).map { column[$0] } == (0..<count).map { Double($0) - Double(count - 1) / 2 })
    #expect((count..<8 * column.lanes.count).allSatisfy { column[$0] == 0 })
  }
}
