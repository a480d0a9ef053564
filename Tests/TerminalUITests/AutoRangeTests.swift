import Testing

@testable import TerminalUI

@Suite struct AutoRangeTests {
  @Test func boundsAreNice() {
    #expect(AutoRange.next(previous: nil, data: 0...143) == 0...150)
    #expect(AutoRange.next(previous: nil, data: 0.013...0.71) == 0...0.8)
    #expect(
      AutoRange.next(previous: nil, data: 0.0032...0.71, scale: .logarithmic) == 0.002...1)
  }

  @Test func itGrowsAtOnceAndOnlyWhereItMust() {
    #expect(AutoRange.next(previous: 0...1, data: 0.2...1.3).lowerBound == 0)
    #expect(AutoRange.next(previous: 0...1, data: 0.2...1.3).upperBound >= 1.3)
    #expect(AutoRange.next(previous: 0...1, data: 0.2...1) == 0...1)
  }

  @Test func itShrinksOnlyWhenLittleIsUsed() {
    #expect(AutoRange.next(previous: 0...1, data: 0...0.7) == 0...1)
    #expect(AutoRange.next(previous: 0...1, data: 0...0.21) == 0...0.25)
  }

  @Test func itHoldsStillWithTheSameData() {
    for data in [0...143, -2...7.3, 1e-9...2e-9, 5...5, -1e308...1e308] {
      for scale in AxisScale.allCases {
        let first = AutoRange.next(previous: nil, data: data, scale: scale)
        #expect(AutoRange.next(previous: first, data: data, scale: scale) == first)
        #expect(first.lowerBound < first.upperBound)
      }
    }
  }

  @Test func theExtentLeavesOutWhatCannotBeShown() {
    let values = [3, .nan, -1, .infinity, 0, 2]
    #expect(AutoRange.extent(of: values) == -1...3)
    #expect(AutoRange.extent(of: values, .logarithmic) == 2...3)
    #expect(AutoRange.extent(of: [.nan]) == nil)
  }
}
