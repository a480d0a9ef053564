import Testing

@testable import TerminalUI

@Suite struct GridANSITests {
  @Test func stylesAreSetWhereTheyChangeAndTakenBackAtTheEnd() {
    var grid = Grid(Size(columns: 6, rows: 2))
    grid.write("ab", at: Point(x: 0, y: 0), in: grid.bounds, style: Style(Colour(75)))
    grid.write("c", at: Point(x: 2, y: 0), in: grid.bounds)
    grid.write(
      "d", at: Point(x: 3, y: 0), in: grid.bounds, style: Style(Colour(1), on: Colour(0), .bold))
    #expect(
      grid.coloured
        == "\u{1B}[0;38;5;75mab\u{1B}[0mc\u{1B}[0;1;38;5;1;48;5;0md\u{1B}[0m\n\n")
  }

  @Test func plainTextHasNoSequences() {
    var grid = Grid(Size(columns: 4, rows: 1))
    grid.write("가 x", at: Point(x: 0, y: 0), in: grid.bounds)
    #expect(grid.coloured == "가 x\n")
    #expect(Grid(Size(columns: 0, rows: 0)).coloured == "")
  }

  @Test func aBlankWithABackgroundIsKept() {
    var grid = Grid(Size(columns: 3, rows: 1))
    grid.shade(Rect(x: 0, y: 0, width: 2, height: 1), Colour(24))
    #expect(grid.coloured == "\u{1B}[0;48;5;24m  \u{1B}[0m\n")
  }
}
