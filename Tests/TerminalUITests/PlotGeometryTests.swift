import Testing

@testable import TerminalUI

@Suite struct PlotGeometryTests {
  @Test func cellsAndValuesLeadToOneAnother() {
    for scale in AxisScale.allCases {
      var grid = Grid(Size(columns: 50, rows: 16))
      let chart = LineChart(
        x: ChartAxis(range: 1...90), y: ChartAxis(range: 0.1...20, scale: scale))
      let geometry = chart.draw(into: &grid, in: grid.bounds).geometry
      for column in geometry.plot.x..<geometry.plot.maxX {
        #expect(geometry.column(of: geometry.x(atColumn: column)) == column)
      }
      for row in geometry.plot.y..<geometry.plot.maxY {
        #expect(geometry.row(of: geometry.y(atRow: row)) == row)
      }
      #expect(geometry.column(of: 91) == nil && geometry.row(of: 25) == nil)
      #expect(geometry.row(of: 20) == geometry.plot.y)
    }
  }
}
