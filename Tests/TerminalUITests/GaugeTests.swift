import Testing

@testable import TerminalUI

@Suite struct GaugeTests {
  private func text(_ share: Double, _ glyphs: Glyphs = .unicode) -> String {
    var grid = Grid(Size(columns: 4, rows: 1))
    Gauge(share, glyphs: glyphs).draw(into: &grid, in: grid.bounds)
    return grid.text
  }

  @Test func eighthsOfACell() {
    #expect([0, 0.5, 0.53125, 1].map { text($0) } == ["    ", "██  ", "██▏ ", "████"])
    #expect(text(0.001) == "▏   ")
    #expect(text(7) == "████" && text(-1) == "    " && text(.nan) == "    ")
    #expect(text(0.5, .ascii) == "##  ")
  }
}
