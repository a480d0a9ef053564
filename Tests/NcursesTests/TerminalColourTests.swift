import TerminalUI
import Testing

@testable import Ncurses

extension OneTerminalTests {
  /// Colours on terminals that have fewer.
  @Suite struct Colours {
    /// The style an orange letter on dark blue gets (`f` foreground, `4:` background, `a1` bold),
    /// and the depth.
    private func drawn(
      _ type: String, _ mode: TerminalOptions.ColourMode = .auto, noColour: String? = nil,
      style: Style = Style(Colour(208), on: Colour(17), .bold)
    ) throws -> (depth: ColourDepth, style: String) {
      try inXterm(["TERM": type, "NO_COLOR": noColour]) {
        let pty = Pty(columns: 10, rows: 2)
        var terminal = try Terminal(
          TerminalOptions(colour: mode), input: pty.slave, output: pty.slave)
        terminal.draw(Grid(["x"], columns: 10, height: 2, style: style))
        var screen = VirtualScreen(columns: 10, rows: 2)
        screen.show(pty.written())
        return (terminal.capabilities.colourDepth, screen.styles[0][0])
      }
    }

    @Test func twoHundredAndFiftySixAreKept() throws {
      #expect(try drawn("xterm-256color") == (.palette256, "4:17 a1 f208"))
    }

    @Test func sixteenAreTheNearest() throws {
      #expect(try drawn("xterm-256color", .sixteen) == (.sixteen, "4:0 a1 f3"))
    }

    @Test func eightUseBoldForTheBrightHalf() throws {
      #expect(try drawn("xterm", style: Style(Colour(9))) == (.eight, "a1 f1"))
    }

    @Test func darkGreyTextStaysVisibleInEight() throws {
      #expect(try drawn("xterm", style: Style(Colour(8))) == (.eight, "f7"))
    }

    @Test func aTerminalWithoutColourGetsTheAttributes() throws {
      #expect(try drawn("vt100") == (.none, "a1"))
    }

    @Test(arguments: [(.auto, "1"), (.never, nil)] as [(TerminalOptions.ColourMode, String?)])
    func noColourMeansNone(mode: TerminalOptions.ColourMode, variable: String?) throws {
      #expect(try drawn("xterm-256color", mode, noColour: variable) == (.none, "a1"))
    }

    @Test func colourThatIsAskedForOutdoesTheVariable() throws {
      #expect(try drawn("xterm-256color", .always, noColour: "1").depth == .palette256)
    }

    @Test func anEmptyVariableMeansNothing() throws {
      #expect(try drawn("xterm-256color", noColour: "").depth == .palette256)
    }

    @Test func twoHundredAndFiftySixCanBeAskedFor() throws {
      #expect(try drawn("xterm", .palette256) == (.palette256, "4:17 a1 f208"))
    }

    /// 8 colours have 64 pairs, and 81 combinations with the terminal's own.
    @Test func morePairsThanThereAreStillGiveTheRightColours() throws {
      try inXterm(["TERM": "xterm"]) {
        let pty = Pty(columns: 9, rows: 9)
        var terminal = try Terminal(input: pty.slave, output: pty.slave)
        var screen = VirtualScreen(columns: 9, rows: 9)
        let colours = [Colour.standard] + (0..<8).map { Colour($0) }
        for half in [0..<5, 4..<9] {
          var grid = Grid(Size(columns: 9, rows: 9))
          for x in 0..<9 {
            for y in half { grid[x, y] = Cell("x", Style(colours[x], on: colours[y])) }
          }
          terminal.draw(grid)
          screen.show(pty.written())
          #expect(screen.visibleColours == grid.visibleColours)
        }
      }
    }
  }
}
