import Comparisons
import NeuralNetworks
import Setups
import TerminalUI
import TestSupport
import Testing

@testable import Reports
@testable import Themes

@Suite struct ComparisonTableTests {
  private let look = Look(theme: Theme(.mono), glyphs: .unicode)

  @Test func aRowForEachVariant() throws {
    let table = ComparisonTable(try SampleComparison.results(), look: look)
    #expect(
      table.grid(columns: 120).trimmedText == """
                hidden layers  reached    epochs to 0.1          ms to 0.1            final cost  ratio
        A ⠤⠤⠤⠤  sigmoid            4/4    125 [118–133]      122 [115–129]      0.09 [0.09–0.09]   10.4
        B ⠤⠤ ⠤  relu               3/4  12 [10.8–never]  11.7 [10.5–never]  0.09 [0.09–diverged]      1
        C ⠤ ⠤   linear             0/4            never              never         0.4 [0.4–0.4]
        """)
  }

  @Test func narrowTablesLeaveQuartilesOutAndCutNames() throws {
    let table = ComparisonTable(try SampleComparison.results(), look: look)
    let lines = table.grid(columns: 80).trimmedText.split(separator: "\n")
    #expect(
      lines[1]
        == "A ⠤⠤⠤⠤  sigmoid            4/4    125 [118–133]        122        0.09   10.4")
    for columns in 0...120 {
      let grid = table.grid(columns: columns)
      #expect(grid.size.columns <= columns && grid.size.rows == 4)
    }
  }

  @Test func withoutATargetTheCostIsLeft() throws {
    var configuration = SampleComparison.line6
    (configuration.targetCost, configuration.stopsAtTarget) = (nil, false)
    let setup = try SampleComparison.setup(
      SampleComparison.variants(.sigmoid), seeds: 1, configuration: configuration)
    let results = ComparisonResults(
      setup, runs: [SampleComparison.run(0, seed: 1, reached: nil, cost: 0.5)], expected: 1)
    #expect(
      ComparisonTable(results, look: look).grid(columns: 80).trimmedText == """
                hidden layers     final cost
        A ⠤⠤⠤⠤  sigmoid        0.5 [0.5–0.5]
        """)
  }

  @Test func inASCIIEverythingIsASCII() throws {
    let look = Look(theme: Theme(.mono), glyphs: .ascii)
    let text = ComparisonTable(try SampleComparison.results(), look: look)
      .grid(columns: 120).text
    #expect(text.allSatisfy { $0.isASCII })
  }

  @Test func rowsHaveTheColoursOfTheCurves() throws {
    let look = Look(theme: Theme(.dark), glyphs: .unicode)
    let grid = ComparisonTable(try SampleComparison.results(), look: look).grid(columns: 80)
    for index in 0..<3 { #expect(grid[0, index + 1].style == look[.curve(index)]) }
  }
}
