import Testing

@testable import TerminalUI

@Suite struct GridPictureTests {
  @Test func rowsWithAndWithoutSpacesAtTheEnd() {
    var grid = Grid(Size(columns: 5, rows: 2))
    grid.write("가b", at: .zero, in: grid.bounds, style: Style(Colour(3)))
    #expect(grid.text == "가b  \n     ")
    #expect(grid.trimmedText == "가b\n")
    #expect(grid.styleMap([Style(Colour(3)): "y"]) == "yyy..\n.....")
  }

  @Test func aGridWithoutCells() {
    #expect(Grid(Size(columns: 0, rows: 0)).text == "")
    #expect(Grid(Size(columns: 0, rows: 2)).text == "\n")
  }
}
