import TerminalUI
import Testing

@testable import Reports

@Suite struct SeedTextTests {
  @Test func neighboursAreJoined() {
    #expect(SeedText.text([1, 2, 3, 7, 9, 10]) == "1–3, 7, 9–10")
    #expect(SeedText.text([.max - 1, .max]) == "18446744073709551614–18446744073709551615")
    #expect(SeedText.text([]) == "")
  }

  @Test func aLongListIsCut() {
    #expect(SeedText.text([1, 3, 5, 7], limit: 2) == "1, 3, …")
    #expect(SeedText.text([1, 2, 5, 7], limit: 2, glyphs: .ascii) == "1-2, 5, ...")
  }
}
