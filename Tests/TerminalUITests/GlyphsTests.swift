import Testing

@testable import TerminalUI

@Suite struct GlyphsTests {
  @Test func forAWallLinesAreHeavyAndTheFocusIsStillTold() {
    let glyphs = Glyphs.unicode.projected
    #expect(glyphs.horizontal == "━" && glyphs.focusedHorizontal == "═" && glyphs.gridLine == " ")
    #expect(Glyphs.ascii.projected == .ascii)
  }
}
