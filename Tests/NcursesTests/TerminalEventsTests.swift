import Foundation
import TerminalUI
import Testing

@testable import Ncurses

extension OneTerminalTests {
  /// What the program hears of.
  @Suite struct Events {
    @Test func keysArriveAsTyped() throws {
      try inXterm {
        let pty = Pty()
        var terminal = try Terminal(input: pty.slave, output: pty.slave)
        pty.type("a\u{3}\u{1A}\r\u{1B}[1;2D")
        #expect(
          terminal.events() == [
            .key(.character("a")), .key(.control("c")), .key(.control("z")), .key(.enter),
            .key(.shiftLeft),
          ])
      }
    }

    @Test func escapeAloneIsAKey() throws {
      try inXterm {
        let pty = Pty()
        var terminal = try Terminal(input: pty.slave, output: pty.slave)
        pty.type("\u{1B}")
        #expect(terminal.events() == [.key(.escape)])
      }
    }

    @Test func timeEndsAWait() throws {
      try inXterm {
        let pty = Pty()
        var terminal = try Terminal(input: pty.slave, output: pty.slave)
        #expect(terminal.events(within: 0) == [])
        #expect(terminal.events(within: 10) == [])
      }
    }

    @Test func wakingEndsAWaitFromAnotherThreadOnce() throws {
      try inXterm {
        let pty = Pty()
        var terminal = try Terminal(input: pty.slave, output: pty.slave)
        let wake = terminal.wake
        Thread.detachNewThread {
          wake.signal()
          wake.signal()
        }
        #expect(terminal.events() == [])
        wake.signal()
        pty.type("k")
        while terminal.events() != [.key(.character("k"))] {}
        #expect(terminal.events(within: 0) == [])
      }
    }

    @Test func theLastOfSeveralSizesArrives() throws {
      try inXterm {
        let pty = Pty()
        var terminal = try Terminal(input: pty.slave, output: pty.slave)
        terminal.draw(Grid(["before"], columns: 80, height: 24))
        for (columns, rows) in [(10, 3), (200, 60), (1, 1)] {
          pty.resize(columns: columns, rows: rows)
        }
        // The signal reaches another thread, at a time of its own.
        var sizes: [TerminalEvent] = []
        while sizes.last != .resize(Size(columns: 1, rows: 1)) { sizes += terminal.events() }
        #expect(sizes.count <= 3)
        #expect(terminal.size == Size(columns: 1, rows: 1))
        #expect(terminal.events(within: 0) == [])
      }
    }

    @Test func everySizeIsDrawnWhole() throws {
      try inXterm {
        let pty = Pty()
        var terminal = try Terminal(input: pty.slave, output: pty.slave)
        for (columns, rows) in [(40, 5), (1, 1), (3, 2), (200, 60), (1, 30), (80, 24)] {
          pty.resize(columns: columns, rows: rows)
          while terminal.events() != [.resize(Size(columns: columns, rows: rows))] {}
          let line = String(repeating: "#", count: columns)
          let lines = Array(repeating: line, count: rows)
          _ = pty.written()
          terminal.draw(Grid(lines, columns: columns, height: rows))
          var screen = VirtualScreen(columns: columns, rows: rows)
          screen.show(pty.written())
          #expect(screen.text == lines)
        }
      }
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
    func aSignalAsksToEnd(signal: CInt) throws {
      try inXterm {
        let pty = Pty()
        var terminal = try Terminal(input: pty.slave, output: pty.slave)
        #expect(TerminalSignals.endedBy == nil)
        kill(getpid(), signal)
        #expect(terminal.events() == [.end])
        #expect(TerminalSignals.endedBy == signal)
      }
    }

    /// A program that ignored it would otherwise spin.
    @Test func afterAHangUpThereIsOnlyTheEnd() throws {
      try inXterm {
        let (master, slave) = try #require(Pty.pair())
        var terminal = try Terminal(input: slave, output: slave)
        close(master)
        #expect(terminal.events() == [.end])
        #expect(terminal.events() == [.end])
        terminal.draw(Grid(["nobody sees"], columns: 80, height: 24))
        close(slave)
      }
    }
  }
}
