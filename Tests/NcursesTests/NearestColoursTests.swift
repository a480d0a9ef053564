import Testing

@testable import Ncurses

@Suite struct NearestColoursTests {
  @Test func oneOfSixteenIsItself() {
    for index in UInt8(0)..<16 { #expect(NearestColours.sixteen(index) == index) }
  }

  @Test(
    arguments: [
      (196, 9), (46, 10), (226, 11), (231, 15), (16, 0), (232, 0), (244, 8), (160, 1), (34, 2),
      (51, 14),
    ] as [(UInt8, UInt8)])
  func theNearestOfSixteenLooksLikeIt(index: UInt8, nearest: UInt8) {
    #expect(NearestColours.sixteen(index) == nearest)
  }
}
