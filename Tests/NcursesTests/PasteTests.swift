import TerminalUI
import Testing

@testable import Ncurses

@Suite struct PasteTests {
  private func events(_ text: String) -> [TerminalEvent] {
    var parser = InputParser()
    return parser.feed(text.utf8)
  }

  @Test func aPasteIsOnePieceOfText() {
    #expect(
      events("a\u{1B}[200~q\u{3}한 \u{1B}[A\u{1B}[201~b") == [
        .key(.character("a")), .paste("q\u{3}한 \u{1B}[A"), .key(.character("b")),
      ])
  }

  @Test func linesEndAsTheyDoInTexts() {
    #expect(events("\u{1B}[200~a\rb\r\nc\nd\u{1B}[201~") == [.paste("a\nb\nc\nd")])
  }

  @Test func aPasteThatNeverEndsComesAfterAMoment() {
    var parser = InputParser()
    #expect(parser.feed("\u{1B}[200~half".utf8) == [])
    #expect(parser.giveUp() == [.paste("half")])
    #expect(parser.feed("q".utf8) == [.key(.character("q"))])
  }

  @Test func anEndWithoutABeginningIsNothing() {
    #expect(events("\u{1B}[201~q") == [.key(.character("q"))])
  }
}
