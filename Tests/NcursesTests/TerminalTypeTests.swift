import TerminalUI
import Testing

@testable import Ncurses

extension OneTerminalTests {
  @Suite struct Types {
    private func capabilities(_ changes: [String: String?]) throws -> Capabilities {
      try inXterm(changes) {
        let pty = Pty()
        let terminal = try Terminal(input: pty.slave, output: pty.slave)
        return terminal.capabilities
      }
    }

    @Test func anUnknownTypeIsTakenForXtermAndSaysSo() throws {
      let capabilities = try capabilities(["TERM": "xterm-ghostty"])
      #expect(capabilities.colourDepth == .palette256)
      #expect(capabilities.notice == .taken("xterm-ghostty", as: "xterm-256color"))
    }

    @Test func noTypeIsTakenForXtermAndSaysSo() throws {
      #expect(try capabilities(["TERM": nil]).notice == .taken(nil, as: "xterm-256color"))
    }

    @Test(arguments: ["xterm-256color", "tmux-256color", "screen", "linux", "vt100"])
    func aKnownTypeSaysNothing(type: String) throws {
      #expect(try capabilities(["TERM": type]).notice == nil)
    }

    @Test func theLinuxConsoleHasNoBraille() throws {
      let capabilities = try capabilities(["TERM": "linux"])
      #expect(capabilities.isUTF8 && !capabilities.hasBraille)
    }
  }
}
