import Testing

@testable import TerminalUI

@Suite struct AxisTests {
  @Test func theEndsOfTheRangeAreTheFirstAndLastDot() {
    for scale in AxisScale.allCases {
      let axis = Axis(range: 0.001...10, scale: scale, length: 81, dotsPerCell: 4)
      #expect(axis.dot(of: 0.001) == 0)
      #expect(axis.dot(of: 10) == 80)
      #expect(axis.dot(of: 12) == nil)
      #expect(abs(axis.value(at: 80) - 10) < 1e-9)
    }
    #expect(Axis(range: 0.01...100, scale: .logarithmic, length: 41).dot(of: 1) == 20)
  }

  @Test func whatHasNoPlaceIsAGap() {
    let linear = Axis(range: 0...1, length: 10)
    #expect([Double.nan, .infinity, -.infinity].allSatisfy { linear.position(of: $0) == nil })
    let logarithmic = Axis(range: 0...1, scale: .logarithmic, length: 10)
    #expect(logarithmic.range == 0.001...1)
    #expect(logarithmic.position(of: 0) == nil && logarithmic.position(of: -1) == nil)
  }

  @Test func anyRangeCanBeDrawn() {
    let ranges = [
      5...5, 0...0, -1e308...1e308, -.infinity...Double.infinity, 1...1.0000000000000002,
    ]
    for range in ranges {
      for scale in AxisScale.allCases {
        let axis = Axis(range: range, scale: scale, length: 20)
        #expect(axis.range.lowerBound < axis.range.upperBound)
        #expect(axis.range.lowerBound.isFinite && axis.range.upperBound.isFinite)
        #expect(axis.dot(of: axis.range.upperBound) == 19)
        #expect(axis.value(at: 7.5).isFinite)
      }
    }
    #expect(Axis(range: 0...1, length: 0).dot(of: 0) == nil)
  }

  @Test func cellsShareTheValuesBetweenThem() {
    let axis = Axis(range: -6...6, length: 40, dotsPerCell: 2)
    for cell in 0..<19 {
      let gap = axis.values(inCell: cell).upperBound - axis.values(inCell: cell + 1).lowerBound
      #expect(abs(gap) < 1e-12)
    }
  }
}
