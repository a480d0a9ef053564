import Testing

@testable import TerminalUI

@Suite struct FillTests {
  @Test func fillingCutsNoWideCharacter() {
    var grid = Grid(Size(columns: 6, rows: 1))
    grid.write("가나다", at: .zero, in: grid.bounds)
    grid.fill(Rect(x: 1, y: 0, width: 2, height: 1), Cell("x"))
    #expect(grid.text == " xx 다")
  }

  @Test func shadingKeepsTheText() {
    var grid = Grid(Size(columns: 4, rows: 2))
    grid.write("ab", at: .zero, in: grid.bounds, style: Style(Colour(1)))
    grid.shade(Rect(x: 1, y: 0, width: 9, height: 1), Colour(7))
    #expect(grid.text == "ab  \n    ")
    #expect(grid.styleMap { $0.background == Colour(7) ? "s" : "." } == ".sss\n....")
    #expect(grid[1, 0].style.foreground == Colour(1))
  }
}
