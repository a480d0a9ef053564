import TerminalUI
import Testing

@testable import Ncurses

extension OneTerminalTests {
  @Suite struct Encodings {
    private func isUTF8(
      _ changes: [String: String?], options: TerminalOptions = TerminalOptions()
    ) throws -> Bool {
      let none: [String: String?] = ["LC_ALL": nil, "LC_CTYPE": nil, "LANG": nil]
      return try inXterm(none.merging(changes) { $1 }) {
        let pty = Pty()
        let terminal = try Terminal(options, input: pty.slave, output: pty.slave)
        #expect(terminal.capabilities.hasBraille == terminal.capabilities.isUTF8)
        return terminal.capabilities.isUTF8
      }
    }

    @Test func aUTF8LocaleIsUTF8() throws {
      #expect(try isUTF8(["LANG": "C.UTF-8"]))
    }

    @Test func aUTF8LocaleThatIsNotInstalledIsUTF8() throws {
      #expect(try isUTF8(["LANG": "tlh_XX.UTF-8"]))
      #expect(try isUTF8(["LC_CTYPE": "UTF-8"]))
    }

    @Test func noLocaleAtAllIsUTF8() throws {
      #expect(try isUTF8([:]))
    }

    @Test func theCLocaleIsASCII() throws {
      #expect(try !isUTF8(["LC_ALL": "C"]))
      #expect(try !isUTF8(["LC_ALL": "C", "LANG": "C.UTF-8"]))
    }

    @Test func aTerminalThatIsKnownToShowUTF8IsUTF8InAnyLocale() throws {
      #expect(try isUTF8(["LC_ALL": "C"], options: TerminalOptions(isUTF8: true)))
    }

    @Test func whatASCIICannotShowIsAQuestionMark() throws {
      try inXterm(["LC_ALL": "C"]) {
        let pty = Pty(columns: 8, rows: 1)
        var terminal = try Terminal(input: pty.slave, output: pty.slave)
        terminal.draw(Grid(["a⠿b한c"], columns: 8, height: 1))
        var screen = VirtualScreen(columns: 8, rows: 1)
        screen.show(pty.written())
        #expect(screen.text == ["a?b? c"])
      }
    }
  }
}
