import Foundation
import TerminalUI
import Testing

@testable import Ncurses

extension OneTerminalTests {
  /// What the user finds afterwards.
  @Suite struct Lifetime {
    /// Opens, uses and closes a terminal; returns all that was written.
    private func session(
      _ pty: Pty, mouse: Bool, _ use: (inout Terminal) -> Void = { _ in }
    ) throws -> String {
      var terminal = try Terminal(
        TerminalOptions(mouse: mouse), input: pty.slave, output: pty.slave)
      terminal.draw(Grid(["something"], columns: 80, height: 24))
      use(&terminal)
      _ = consume terminal
      return pty.written()
    }

    @Test func theTerminalsModesComeBackByteForByte() throws {
      try inXterm {
        let pty = Pty()
        let before = pty.modes
        var during: [UInt8] = []
        _ = try session(pty, mouse: true) { _ in during = pty.modes }
        #expect(during != before)
        #expect(pty.modes == before)
      }
    }

    @Test(arguments: ["1049", "1006", "1000", "2004", "2026"])
    func whatIsSwitchedOnIsSwitchedOff(mode: String) throws {
      try inXterm {
        let written = try session(Pty(), mouse: true)
        let on = written.components(separatedBy: "[?\(mode)h").count
        #expect(on == 2)
        #expect(written.components(separatedBy: "[?\(mode)l").count == on)
      }
    }

    @Test func theCursorIsHiddenAndShownAgain() throws {
      try inXterm {
        let written = try session(Pty(), mouse: true)
        #expect(written.components(separatedBy: "?25l").count == 2)
        #expect(written.components(separatedBy: "?25h").count == 2)
      }
    }

    /// Some terminals get scrolling wrong if a mode ends after their other screen has.
    @Test func theOtherScreenIsLeftLast() throws {
      try inXterm {
        let written = try session(Pty(), mouse: true)
        let last = try #require(written.range(of: "?1049l")).lowerBound
        for mode in ["?1006l", "?1000l", "?2004l", "?25h"] {
          #expect(try #require(written.range(of: mode)).lowerBound < last)
        }
      }
    }

    @Test func withoutTheMouseNothingIsSaidAboutIt() throws {
      try inXterm {
        let written = try session(Pty(), mouse: false)
        #expect(!written.contains("?100"))
      }
    }

    @Test func theMouseCanBeSwitchedOffAndOn() throws {
      try inXterm {
        let pty = Pty()
        let written = try session(pty, mouse: true) { terminal in
          _ = pty.written()
          terminal.setMouse(false)
          #expect(pty.written().contains("?1000l"))
          terminal.setMouse(false)
          #expect(pty.written() == "")
          terminal.setMouse(true)
          #expect(pty.written().contains("?1000h"))
        }
        #expect(written.contains("?1000l"))
      }
    }

    /// The user's palette may be a theme's.
    @Test func thePaletteIsLeftAlone() throws {
      try inXterm {
        let written = try session(Pty(), mouse: true)
        #expect(!written.contains("]104"))
      }
    }

    @Test func terminalsCanFollowEachOther() throws {
      try inXterm {
        for _ in 0..<5 {
          let pty = Pty(columns: 20, rows: 2)
          var screen = VirtualScreen(columns: 20, rows: 2)
          var terminal = try Terminal(input: pty.slave, output: pty.slave)
          terminal.draw(
            Grid(["again"], columns: 20, height: 2, style: Style(Colour(75), on: Colour(17))))
          screen.show(pty.written())
          #expect(screen.text.first == "again")
        }
      }
    }

    @Test func signalsDoWhatTheyDidBefore() throws {
      try inXterm {
        var old = sigaction()
        var new = sigaction()
        _ = unsafe sigaction(SIGTERM, nil, &old)
        _ = try session(Pty(), mouse: true)
        _ = unsafe sigaction(SIGTERM, nil, &new)
        let handlers = [old, new].map {
          unsafe unsafeBitCast($0.__sigaction_handler.sa_handler, to: Int.self)
        }
        #expect(handlers[0] == handlers[1])
      }
    }
  }
}
