import TerminalUI
import Testing

/// What a recording tells a terminal: the cells that were drawn are what is seen.
@Suite struct GridUpdateTests {
  @Test func theFirstUpdateClearsTheScreen() {
    let grid = Grid(["ab", "", " c"], columns: 4, height: 3)
    #expect(grid.update(from: nil) == "\u{1B}[2J\u{1B}[1;1Hab\u{1B}[3;2Hc")
    #expect(grid.update(from: grid) == "")
  }

  @Test func onlyWhatDiffersIsTold() {
    var grid = Grid(["some words"], columns: 12, height: 1)
    let before = grid
    grid[5, 0] = Cell("W", Style(Colour(75), on: .standard, [.bold]))
    #expect(grid.update(from: before) == "\u{1B}[1;6H\u{1B}[0;1;38;5;75mW\u{1B}[0m")
  }

  /// Half a wide character, one at the edge, and a byte of a file's name.
  @Test func whatNoTerminalShowsDoesNotPushARowAside() {
    var grid = Grid(["....."], columns: 5, height: 1)
    grid[0, 0] = .continuation(.plain)
    grid[2, 0] = Cell("\u{10DCE9}")
    grid[4, 0] = Cell("한")
    #expect(grid.update(from: nil).hasSuffix(" .\u{FFFD}.?"))
  }

  @Test func aTerminalShowsWhatWasDrawn() {
    var numbers = Scrambled(state: 20)
    for size in [Size(columns: 40, rows: 12), Size(columns: 7, rows: 3), Size(columns: 2, rows: 1)]
    {
      var screen = VirtualScreen(columns: size.columns, rows: size.rows)
      var shown: Grid?
      var grid = Grid(size)
      for _ in 0..<60 {
        grid.scramble(using: &numbers)
        screen.show(grid.update(from: shown))
        shown = grid
        #expect(screen.cells == grid.characters)
        #expect(screen.visibleColours == grid.visibleColours)
      }
      #expect(screen.unknown == [])
    }
  }

  @Test func anEmptyScreenIsNoFault() {
    for size in [Size(columns: 0, rows: 0), Size(columns: 1, rows: 1)] {
      #expect(Grid(size).update(from: nil) == "\u{1B}[2J")
    }
  }
}
