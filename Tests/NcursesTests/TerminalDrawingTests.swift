import Foundation
import TerminalUI
import Testing

@testable import Ncurses

extension OneTerminalTests {
  /// What reaches the terminal.
  @Suite struct Drawing {
    @Test func theFirstFrameIsShown() throws {
      try inXterm {
        let pty = Pty(columns: 20, rows: 3)
        var terminal = try Terminal(input: pty.slave, output: pty.slave)
        terminal.draw(Grid(["first", "", "  last row"], columns: 20, height: 3))
        var screen = VirtualScreen(columns: 20, rows: 3)
        screen.show(pty.written())
        #expect(screen.text == ["first", "", "  last row"])
        #expect(screen.unknown == [])
      }
    }

    @Test func anEqualFrameWritesNothing() throws {
      try inXterm {
        let pty = Pty()
        var terminal = try Terminal(input: pty.slave, output: pty.slave)
        let grid = Grid(["some", "rows"], columns: 80, height: 24, style: Style(Colour(196)))
        terminal.draw(grid)
        _ = pty.written()
        terminal.draw(grid)
        #expect(pty.written() == "")
      }
    }

    @Test func oneChangedCellCostsFewBytes() throws {
      try inXterm {
        let pty = Pty(columns: 120, rows: 40)
        var terminal = try Terminal(input: pty.slave, output: pty.slave)
        var grid = Grid(
          Array(repeating: String(repeating: "·", count: 120), count: 40), columns: 120, height: 40)
        terminal.draw(grid)
        _ = pty.written()
        grid[60, 20] = Cell("x", Style(Colour(75)))
        terminal.draw(grid)
        let written = pty.written()
        #expect(written.contains("x"))
        #expect(written.utf8.count < 64)
      }
    }

    /// A frame is shown at once where the terminal can, and is never seen half done.
    @Test func aFrameIsOneSynchronizedPiece() throws {
      try inXterm {
        let pty = Pty()
        var terminal = try Terminal(input: pty.slave, output: pty.slave)
        _ = pty.written()
        terminal.draw(Grid(["a", "b"], columns: 80, height: 24))
        let written = pty.written()
        #expect(written.hasPrefix("\u{1B}[?2026h") && written.hasSuffix("\u{1B}[?2026l"))
        #expect(written.components(separatedBy: "2026h").count == 2)
      }
    }

    @Test func everyCornerIsDrawn() throws {
      try inXterm {
        let pty = Pty(columns: 9, rows: 4)
        var terminal = try Terminal(input: pty.slave, output: pty.slave)
        var grid = Grid(Size(columns: 9, rows: 4))
        grid[0, 0] = Cell("┌")
        grid[8, 0] = Cell("┐")
        grid[0, 3] = Cell("└")
        grid[8, 3] = Cell("┘")
        terminal.draw(grid)
        var screen = VirtualScreen(columns: 9, rows: 4)
        screen.show(pty.written())
        #expect(screen.text == ["┌       ┐", "", "", "└       ┘"])
      }
    }

    @Test func wideCharactersTakeTwoColumns() throws {
      try inXterm {
        let pty = Pty(columns: 12, rows: 2)
        var terminal = try Terminal(input: pty.slave, output: pty.slave)
        terminal.draw(Grid(["활성화 a|", "12345678|"], columns: 12, height: 2))
        var screen = VirtualScreen(columns: 12, rows: 2)
        screen.show(pty.written())
        #expect(screen.text == ["활성화 a|", "12345678|"])
        #expect(screen.cells[0][8] == "|")
      }
    }

    /// The half of a wide character at the edge, and one with a narrow cell after it, would push
    /// the row aside.
    @Test func aWideCharacterWithoutRoomBecomesAQuestionMark() throws {
      try inXterm {
        let pty = Pty(columns: 4, rows: 1)
        var terminal = try Terminal(input: pty.slave, output: pty.slave)
        var grid = Grid(["한abc"], columns: 4, height: 1)
        grid[1, 0] = Cell("x")
        grid[3, 0] = Cell("글")
        terminal.draw(grid)
        var screen = VirtualScreen(columns: 4, rows: 1)
        screen.show(pty.written())
        #expect(screen.text == ["?xa?"])
      }
    }

    /// A byte of a file's name that is no character.
    @Test func aStrayByteIsShownAsAReplacement() throws {
      try inXterm {
        let pty = Pty(columns: 20, rows: 1)
        var terminal = try Terminal(input: pty.slave, output: pty.slave)
        terminal.draw(Grid(["caf\u{10DCE9}.csv"], columns: 20, height: 1))
        var screen = VirtualScreen(columns: 20, rows: 1)
        screen.show(pty.written())
        #expect(screen.text == ["caf\u{FFFD}.csv"])
      }
    }

    @Test func aGridOfAnotherSizeIsCutOrPadded() throws {
      try inXterm {
        let pty = Pty(columns: 6, rows: 2)
        var terminal = try Terminal(input: pty.slave, output: pty.slave)
        var screen = VirtualScreen(columns: 6, rows: 2)
        terminal.draw(Grid(["abcdefghi", "j", "k"], columns: 9, height: 3))
        screen.show(pty.written())
        #expect(screen.text == ["abcdef", "j"])
        terminal.draw(Grid(["xy"], columns: 2, height: 1))
        screen.show(pty.written())
        #expect(screen.text == ["xy", ""])
        terminal.draw(Grid([], columns: 0, height: 0))
        screen.show(pty.written())
        #expect(screen.text == ["", ""])
      }
    }

    /// Whatever came before, the terminal shows the last grid: characters and colours.
    @Test func afterAnySequenceOfFramesTheLastIsShown() throws {
      try inXterm {
        let pty = Pty(columns: 30, rows: 8)
        var terminal = try Terminal(input: pty.slave, output: pty.slave)
        var screen = VirtualScreen(columns: 30, rows: 8)
        var generator = Scrambled(state: 7)
        var grid = Grid(Size(columns: 30, rows: 8))
        for _ in 0..<150 {
          grid.scramble(using: &generator)
          terminal.draw(grid)
          screen.show(pty.written())
          #expect(screen.cells == grid.characters)
          #expect(screen.visibleColours == grid.visibleColours)
        }
        #expect(screen.unknown == [])
      }
    }

    @Test func redrawPaintsEverythingAgain() throws {
      try inXterm {
        let pty = Pty(columns: 10, rows: 2)
        var terminal = try Terminal(input: pty.slave, output: pty.slave)
        terminal.draw(Grid(["again", "here"], columns: 10, height: 2))
        _ = pty.written()
        terminal.redraw()
        var screen = VirtualScreen(columns: 10, rows: 2)
        screen.show(pty.written())
        #expect(screen.text == ["again", "here"])
      }
    }
  }
}
