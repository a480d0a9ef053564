import Testing

@testable import Analysis

/// What part of a slice is looked at.
@Suite struct SliceWindowTests {
  @Test func zeroIsTheCentreAsLongAsThePointIsSeen() {
    for point in [SlicePoint(x: 1, y: 8), SlicePoint(x: -10, y: 0)] {
      let window = SliceWindow(showing: point, reach: 10)
      #expect(window.x == -10...10 && window.y == -10...10 && window.shows(point))
    }
    let far = SliceWindow(showing: SlicePoint(x: 0.3, y: -14.2), reach: 10)
    #expect(far.x == -10...10 && far.y == -20...0)
    #expect(!far.shows(SlicePoint(x: 0, y: 1)))
    // Weights that have run away are on no map, and no other window would show them.
    #expect(far.shows(SlicePoint(x: .nan, y: .infinity)))
  }

  @Test func theGridReachesFromEdgeToEdge() {
    let window = SliceWindow(showing: SlicePoint(x: 25, y: 0), reach: 10)
    #expect(window.point(column: 0, row: 64, side: 65) == SlicePoint(x: 20, y: 10))
    #expect(window.point(column: 32, row: 0, side: 65) == SlicePoint(x: 30, y: -10))
  }

  @Test func reachesAreRoundNumbers() {
    #expect((-3...2).map { SliceWindow.reach($0, from: 10) } == [1, 2, 5, 10, 20, 50])
    #expect(SliceWindow.reach(-1, from: 1) == 0.5 && SliceWindow.reach(-4, from: 1) == 0.05)
    #expect(SliceWindow.reach(100, from: 1) == 1_000)
  }
}
