import Ncurses
import Testing

@testable import Localization
@testable import Workbench
@testable import plateau

@Suite struct TerminalPhraseTests {
  @Test func whyThereIsNoScreenIsOneSentence() {
    #expect(
      ExitStatus.message(of: TerminalError.cannotPlaceCursor(type: "dumb"))
        == "the screen needs a terminal that can place its cursor, which the type dumb cannot")
    #expect(
      ExitStatus.message(of: TerminalError.unknownType(nil))
        == "neither the terminal type (none) nor xterm-256color is described on this machine")
    #expect(
      ExitStatus.message(of: TerminalError.system(13))
        == "the screen cannot be opened: Permission denied")
  }

  @Test func aTypeThatIsTakenForAnotherIsSaid() {
    let (ghostty, none) = (
      TerminalNotice.taken("xterm-ghostty", as: "xterm-256color"),
      TerminalNotice.taken(nil, as: "xterm-256color")
    )
    #expect(
      ghostty.phrase.text == "TERM is xterm-ghostty, which is not known here; using xterm-256color")
    #expect(none.phrase.text == "TERM is not set; using xterm-256color")
    #expect(none.phrase.text(in: .korean).hasPrefix("TERM이 정해져 있지 않습니다."))
  }
}
