import TerminalUI
import Testing

@testable import Ncurses

@Suite struct MouseReportTests {
  private func events(_ text: String) -> [TerminalEvent] {
    var parser = InputParser()
    return parser.feed(text.utf8)
  }

  @Test func aClickIsPressAndReleaseOnACellFromZero() {
    #expect(
      events("\u{1B}[<0;1;1M\u{1B}[<0;301;40m") == [
        .mouse(Mouse(.press, at: Point(x: 0, y: 0))),
        .mouse(Mouse(.release, at: Point(x: 300, y: 39))),
      ])
  }

  @Test func theWheelTurnsBothWays() {
    #expect(
      events("\u{1B}[<64;6;3M\u{1B}[<65;6;3M") == [
        .mouse(Mouse(.wheelUp, at: Point(x: 5, y: 2))),
        .mouse(Mouse(.wheelDown, at: Point(x: 5, y: 2))),
      ])
  }

  @Test func modifiersDoNotMatter() {
    #expect(events("\u{1B}[<16;2;2M") == [.mouse(Mouse(.press, at: Point(x: 1, y: 1)))])
  }

  @Test func otherButtonsAndMovementAreNothing() {
    #expect(events("\u{1B}[<2;2;2M\u{1B}[<35;2;2M\u{1B}[<32;2;2M\u{1B}[<0;0;5M") == [])
  }

  @Test func theOldReportIsUnderstood() {
    #expect(
      events("\u{1B}[M \"#\u{1B}[M#\"#\u{1B}[M`\"#q") == [
        .mouse(Mouse(.press, at: Point(x: 1, y: 2))),
        .mouse(Mouse(.release, at: Point(x: 1, y: 2))),
        .mouse(Mouse(.wheelUp, at: Point(x: 1, y: 2))),
        .key(.character("q")),
      ])
  }
}
