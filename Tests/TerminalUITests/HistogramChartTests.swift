import Testing

@testable import TerminalUI

@Suite struct HistogramChartTests {
  @Test func barsInEighths() {
    var grid = Grid(Size(columns: 5, rows: 2))
    HistogramChart([0, 1, 4, 8, 16], over: 0...5).draw(into: &grid, in: grid.bounds)
    #expect(grid.text == "    █\n ▁▄██")
    grid.fill(grid.bounds)
    HistogramChart([0, 1, 4, 8, 16], over: 0...5, glyphs: .ascii).draw(into: &grid, in: grid.bounds)
    #expect(grid.text == "    #\n .:##")
  }

  @Test func aBarStandsUnderItsOwnValues() {
    var grid = Grid(Size(columns: 44, rows: 12))
    let plot = FunctionPlot(
      [.init("", value: { $0 })], x: ChartAxis(range: -6...6))
    let parts = grid.bounds.rows([.fixed(10), .fixed(2)])
    let geometry = plot.draw(into: &grid, in: parts[0])
    var counts = Array(repeating: 0.0, count: 48)
    counts[36] = 7  // 3 … 3.25 of −6 … 6
    HistogramChart(counts, over: -6...6).draw(into: &grid, in: parts[1], under: geometry)
    let columns = (0..<44).filter { grid[$0, 11].scalar != " " }
    let expected = Set([geometry.column(of: 3.01), geometry.column(of: 3.24)])
    #expect(Set(columns.map(Int?.some)) == expected)
  }

  @Test func aRareValueIsStillSeen() {
    var grid = Grid(Size(columns: 3, rows: 3))
    HistogramChart([1, 1e6, 0], over: 0...3).draw(into: &grid, in: grid.bounds)
    #expect(grid.text == " █ \n █ \n▁█ ")
  }
}
