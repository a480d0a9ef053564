import Foundation
import Testing

@testable import Ncurses

extension OneTerminalTests {
  @Suite struct Errors {
    private func error(input: CInt, output: CInt) -> TerminalError? {
      do throws(TerminalError) {
        let terminal = try Terminal(input: input, output: output)
        _ = terminal.size
        return nil
      } catch { return error }
    }

    @Test func aPipeIsNotATerminal() {
      let pty = Pty()
      let pipe = Pipe()
      let (end, start) = (
        pipe.fileHandleForReading.fileDescriptor, pipe.fileHandleForWriting.fileDescriptor
      )
      #expect(error(input: end, output: pty.slave) == .inputIsNotATerminal)
      #expect(error(input: pty.slave, output: start) == .outputIsNotATerminal)
      #expect(pty.written() == "")
    }

    @Test func aTypeWithoutACursorIsRefused() {
      inXterm(["TERM": "dumb"]) {
        let pty = Pty()
        let before = pty.modes
        #expect(error(input: pty.slave, output: pty.slave) == .cannotPlaceCursor(type: "dumb"))
        #expect(pty.written() == "")
        #expect(pty.modes == before)
      }
    }

    @Test func aSecondTerminalIsRefusedAndTheFirstStays() throws {
      try inXterm {
        let pty = Pty()
        let terminal = try Terminal(input: pty.slave, output: pty.slave)
        #expect(error(input: pty.slave, output: pty.slave) == .alreadyOpen)
        #expect(!pty.written().contains("?1049l"))
        _ = terminal.size
      }
    }
  }
}
