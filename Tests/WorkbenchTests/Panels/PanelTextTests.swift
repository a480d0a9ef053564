import TerminalUI
import Testing

@testable import Workbench

@Suite struct PanelTextTests {
  private func rows(_ text: PanelText, _ columns: Int, _ rows: Int) -> [String] {
    text.rows(columns: columns, rows: rows, .unicode).map(\.text)
  }

  @Test func theLongestWordingThatFitsIsTakenAndNoneIsCut() {
    var text = PanelText(language: .english)
    text.add("J = 0.845545 by QR", "J = 0.8455", weight: 1)
    #expect(rows(text, 20, 1) == ["J = 0.845545 by QR"])
    #expect(rows(text, 12, 1) == ["J = 0.8455"])
    #expect(rows(text, 5, 1) == [])
  }

  @Test func linesOfLittleWeightGoFirst() {
    var text = PanelText(language: .english)
    text.add("first", weight: 1)
    text.addGap()
    text.add("second", weight: 9)
    #expect(rows(text, 10, 3) == ["first", "", "second"])
    #expect(rows(text, 10, 2) == ["first", "second"])
    #expect(rows(text, 10, 1) == ["second"])
  }

  @Test func sentencesGoOnInTheNextRowWhereThereIsRoom() {
    var text = PanelText(language: .english)
    text.add("A · one two three", "A · one", weight: 1, wraps: true, indent: 4)
    #expect(rows(text, 11, 2) == ["A · one two", "    three"])
    #expect(rows(text, 11, 1) == ["A · one"])
    var long = PanelText(language: .english)
    long.add("an unbreakable word", weight: 1, wraps: true)
    #expect(rows(long, 8, 9) == [])
  }

  @Test func aTextIsBrokenAtSpacesAndKeepsItsStart() {
    #expect("  two words".wrapped(to: 6) == ["  two", "words"])
    #expect("one two three".wrapped(to: 8, indent: 2) == ["one two", "  three"])
    #expect("an unbreakable word".wrapped(to: 5) == ["an", "unbreakable", "word"])
    #expect("".wrapped(to: 5) == [])
    // Hangul is two columns wide.
    #expect("층은 평평합니다".wrapped(to: 14) == ["층은", "평평합니다"])
  }
}
