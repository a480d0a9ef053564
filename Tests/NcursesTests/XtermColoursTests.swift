import Testing

@testable import Ncurses

@Suite struct XtermColoursTests {
  @Test func theCubeAndTheGreysAreXterms() {
    #expect(XtermColours.colour(16) == XtermColours.RGB(red: 0, green: 0, blue: 0))
    #expect(XtermColours.colour(75) == XtermColours.RGB(red: 95, green: 175, blue: 255))
    #expect(XtermColours.colour(231) == XtermColours.RGB(red: 255, green: 255, blue: 255))
    #expect(XtermColours.colour(232) == XtermColours.RGB(red: 8, green: 8, blue: 8))
    #expect(XtermColours.colour(255) == XtermColours.RGB(red: 238, green: 238, blue: 238))
  }

  @Test func oneOfSixteenIsItself() {
    for index in UInt8(0)..<16 { #expect(XtermColours.sixteen(index) == index) }
  }

  @Test(
    arguments: [
      (196, 9), (46, 10), (226, 11), (231, 15), (16, 0), (232, 0), (244, 8), (160, 1), (34, 2),
      (51, 14),
    ] as [(UInt8, UInt8)])
  func theNearestOfSixteenLooksLikeIt(index: UInt8, nearest: UInt8) {
    #expect(XtermColours.sixteen(index) == nearest)
  }
}
