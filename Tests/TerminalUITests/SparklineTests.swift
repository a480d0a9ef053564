import Testing

@testable import TerminalUI

@Suite struct SparklineTests {
  private func text(_ values: [Double], _ columns: Int, _ glyphs: Glyphs = .unicode) -> String {
    var grid = Grid(Size(columns: columns, rows: 1))
    Sparkline(values, glyphs: glyphs).draw(into: &grid, in: grid.bounds)
    return grid.text
  }

  @Test func oneBarAValue() {
    #expect(text([0, 1, 2, 3, 4, 5, 6, 7], 8) == "▁▂▃▄▅▆▇█")
    #expect(text([1, .nan, 2], 4) == "▁ █ ")
    #expect(text([0, 1, 2], 3, .ascii) == ".:#")
    #expect(text([3, 3], 2) == "▅▅")
  }

  @Test func aSpikeAmongManyIsSeen() {
    var values = Array(repeating: 0.0, count: 10_000)
    values[5003] = 1
    #expect(text(values, 10) == "▁▁▁▁▁█▁▁▁▁")
  }
}
