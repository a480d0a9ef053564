import Testing

@testable import TerminalUI

@Suite struct FreeSpaceTests {
  @Test func aPlaceIsFreeWhollyOrNotAtAll() {
    var free = FreeSpace(Rect(x: 2, y: 1, width: 6, height: 3))
    free.take(Rect(x: 4, y: 2, width: 1, height: 1))
    #expect(free.isFree(Rect(x: 2, y: 2, width: 2, height: 1)))
    #expect(!free.isFree(Rect(x: 2, y: 2, width: 3, height: 1)))
    #expect(!free.isFree(Rect(x: 1, y: 1, width: 2, height: 1)))
    #expect(!free.isFree(Rect(x: 2, y: 1, width: 0, height: 1)))
  }

  @Test func theNearestPlaceToACorner() {
    var free = FreeSpace(Rect(x: 0, y: 0, width: 8, height: 3))
    free.take(Rect(x: 0, y: 2, width: 3, height: 1))
    let corner = Point(x: 0, y: 2)
    let size = Size(columns: 4, rows: 1)
    #expect(free.place(for: size, near: corner) == Rect(x: 0, y: 1, width: 4, height: 1))
    #expect(free.place(for: Size(columns: 9, rows: 1), near: corner) == nil)
  }
}
