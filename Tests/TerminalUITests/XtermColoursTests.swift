import Testing

@testable import TerminalUI

@Suite struct XtermColoursTests {
  @Test func theCubeAndTheGreysAreXterms() {
    #expect(XtermColours.colour(16) == XtermColours.RGB(red: 0, green: 0, blue: 0))
    #expect(XtermColours.colour(75) == XtermColours.RGB(red: 95, green: 175, blue: 255))
    #expect(XtermColours.colour(231) == XtermColours.RGB(red: 255, green: 255, blue: 255))
    #expect(XtermColours.colour(232) == XtermColours.RGB(red: 8, green: 8, blue: 8))
    #expect(XtermColours.colour(255) == XtermColours.RGB(red: 238, green: 238, blue: 238))
  }
}
