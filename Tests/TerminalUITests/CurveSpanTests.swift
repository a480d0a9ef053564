import Testing

@testable import TerminalUI

@Suite struct CurveSpanTests {
  private let axis = Axis(range: 0...9, length: 10)

  @Test func aColumnKeepsTheLeastAndTheGreatest() {
    let spans = (0..<1000).map { CurveSpan(x: Double($0) * 0.009, value: $0 == 512 ? 50 : 1) }
    let extents = ColumnExtents(spans, x: axis, y: .linear)
    #expect(extents.columns.count == 10)
    #expect(extents.columns.map(\.greatest).max() == 50)
    #expect(extents.columns.allSatisfy { $0.least == 1 && $0.last == 1 })
  }

  @Test func gapsBreakTheLineAndAreCounted() {
    let spans = [1, 2, .nan, -1, 3, 4].enumerated().map { CurveSpan(x: Double($0), value: $1) }
    let linear = ColumnExtents(spans, x: axis, y: .linear)
    #expect(linear.hidden == 1)
    #expect(linear.columns.map(\.isConnected) == [false, true, false, true, true])
    let logarithmic = ColumnExtents(spans, x: axis, y: .logarithmic)
    #expect(logarithmic.hidden == 2)
    #expect(logarithmic.columns.map(\.position) == [0, 1, 4, 5])
  }

  @Test func theNeighboursOutsideAreKept() {
    let spans = (-5...20).map { CurveSpan(x: Double($0), value: 0) }
    let extents = ColumnExtents(spans, x: axis, y: .linear)
    #expect(extents.columns.first?.position == -1)
    #expect(extents.columns.last?.position == 10)
    #expect(extents.columns.count == 12)
  }

  @Test func mergingTwiceIsMergingOnce() {
    let points = (0..<4096).map {
      CurveSpan(x: Double($0) * 9 / 4095, value: Double($0 * 7919 % 977))
    }
    let pairs = stride(from: 0, to: 4096, by: 2).map { index in
      let (a, b) = (points[index], points[index + 1])
      return CurveSpan(
        x: a.x, least: min(a.last, b.last), greatest: max(a.last, b.last), last: b.last)
    }
    let fine = ColumnExtents(points, x: axis, y: .linear)
    let coarse = ColumnExtents(pairs, x: axis, y: .linear)
    #expect(fine.columns.map(\.greatest).max() == coarse.columns.map(\.greatest).max())
    #expect(fine.columns.count == coarse.columns.count)
  }

  @Test func theNearestPoint() {
    let spans = [0, 10, 20].map { CurveSpan(x: $0, value: $0) }
    #expect(spans.nearest(to: 14)?.x == 10)
    #expect(spans.nearest(to: 16)?.x == 20)
    #expect(spans.nearest(to: -5)?.x == 0)
    #expect(spans.nearest(to: 99)?.x == 20)
    #expect([CurveSpan]().nearest(to: 0) == nil)
  }
}
