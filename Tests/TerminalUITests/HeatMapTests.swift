import Testing

@testable import TerminalUI

@Suite struct HeatMapTests {
  @Test func twoValuesACell() {
    var grid = Grid(Size(columns: 2, rows: 1))
    let palette = Palette([Colour(16), Colour(231)])
    HeatMap([0, 1, 1, 1], columns: 2, palette: palette).draw(into: &grid, in: grid.bounds)
    #expect(grid[0, 0] == Cell("▀", Style(Colour(16), on: Colour(231))))
    #expect(grid[1, 0] == Cell(" ", Style(on: Colour(231))))
  }

  @Test func shadesWithoutColour() {
    var grid = Grid(Size(columns: 5, rows: 1))
    HeatMap([0, 0.25, 0.5, 0.75, 1], columns: 5).draw(into: &grid, in: grid.bounds)
    #expect(grid.text == " ░▒▓█")
    HeatMap([0, 0.25, 0.5, 0.75, 1], columns: 5, glyphs: .ascii).draw(into: &grid, in: grid.bounds)
    #expect(grid.text.utf8.allSatisfy { $0 < 0x7F } && Set(grid.text).count == 5)
  }

  @Test func aDigitIsStretchedWithoutLosingARow() {
    let values = (0..<64).map { Double($0 / 8) }
    let map = HeatMap(
      values, columns: 8, range: 0...7, palette: Palette((0..<8).map { Colour($0) }))
    #expect(map.size() == Size(columns: 8, rows: 4))
    #expect(map.size(scale: 2) == Size(columns: 16, rows: 8))
    var grid = Grid(map.size())
    map.draw(into: &grid, in: grid.bounds)
    let column = (0..<4).flatMap { [grid[3, $0].style.foreground, grid[3, $0].style.background] }
    #expect(column == (0..<8).map { Colour($0) })
  }

  @Test func aValueThatIsNotANumberIsTold() {
    var grid = Grid(Size(columns: 1, rows: 1))
    HeatMap([.nan], columns: 1).draw(into: &grid, in: grid.bounds)
    #expect(grid.text == "?")
  }
}
