import Testing

@testable import TerminalUI

@Suite struct SpellingTests {
  @Test func unicodeStaysAsItIs() {
    #expect(Glyphs.unicode.spelled("g′(z) ≤ ¼ · 비용") == "g′(z) ≤ ¼ · 비용")
  }

  @Test func asciiIsSpelledOut() {
    #expect(Glyphs.ascii.spelled("64 → 25, g′ ≤ ¼, α 0.3") == "64 -> 25, g' <= 1/4, a 0.3")
    #expect(Glyphs.ascii.spelled("비용") == "??")
    #expect(Glyphs.ascii.spelled("plain") == "plain")
  }
}
