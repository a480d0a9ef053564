import Testing

@testable import Ncurses

@Suite struct PaletteTests {
  @Test func theCubeAndTheGreysAreXterms() {
    #expect(Palette.colour(16) == Palette.RGB(red: 0, green: 0, blue: 0))
    #expect(Palette.colour(75) == Palette.RGB(red: 95, green: 175, blue: 255))
    #expect(Palette.colour(231) == Palette.RGB(red: 255, green: 255, blue: 255))
    #expect(Palette.colour(232) == Palette.RGB(red: 8, green: 8, blue: 8))
    #expect(Palette.colour(255) == Palette.RGB(red: 238, green: 238, blue: 238))
  }

  @Test func oneOfSixteenIsItself() {
    for index in UInt8(0)..<16 { #expect(Palette.sixteen(index) == index) }
  }

  @Test(
    arguments: [
      (196, 9), (46, 10), (226, 11), (231, 15), (16, 0), (232, 0), (244, 8), (160, 1), (34, 2),
      (51, 14),
    ] as [(UInt8, UInt8)])
  func theNearestOfSixteenLooksLikeIt(index: UInt8, nearest: UInt8) {
    #expect(Palette.sixteen(index) == nearest)
  }
}
