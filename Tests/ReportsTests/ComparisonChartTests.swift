import Comparisons
import NeuralNetworks
import TerminalUI
import TestSupport
import Testing

@testable import Reports
@testable import Themes

@Suite struct ComparisonChartTests {
  private let mono = Look(theme: Theme(.mono), glyphs: .unicode)

  @Test func aLineForEachMedian() throws {
    let chart = ComparisonChart(try SampleComparison.results(), look: mono)
    let text = try #require(chart.grid(columns: 60, rows: 12)).trimmedText
    let lines = text.split(separator: "\n")
    #expect(lines[0] == "  J(W,B) after each epoch: median and quartiles of 4 seeds")
    #expect(text.contains("target 0.1") && text.contains("epoch"))
    for name in ["A ⠤⠤⠤⠤ sigmoid", "B ⠤⠤ ⠤ relu", "C ⠤ ⠤  linear"] {
      #expect(text.contains(name), "\n\(text)")
    }
  }

  @Test func theBandIsDimBehindTheLine() throws {
    let look = Look(theme: Theme(.dark), glyphs: .unicode)
    let setup = try SampleComparison.setup(SampleComparison.variants(.sigmoid), seeds: 2)
    let runs = [0.2, 0.5].enumerated().map { index, cost in
      SampleComparison.run(0, seed: UInt64(index + 1), reached: nil, cost: cost)
    }
    let grid = try #require(
      ComparisonChart(ComparisonResults(setup, runs: runs, expected: 2), look: look)
        .grid(columns: 40, rows: 20))
    let line = look[.curve(0)]
    let dim = Style(line.foreground, on: .standard, .dim)
    // The last column of the plot: the median in the middle of its quartiles.
    let styles = (0..<grid.size.rows).map { grid[37, $0].style }
    let band = styles.indices.filter { styles[$0] == dim || styles[$0] == line }
    let median = try #require(styles.firstIndex(of: line))
    #expect(band.count >= 3 && band.first != median && band.last != median)
  }

  /// Where there is no colour a band would hide the lines in it: bars show how wide it is.
  @Test func withoutColourBandsAreBars() throws {
    let setup = try SampleComparison.setup(SampleComparison.variants(.sigmoid), seeds: 2)
    let runs = [0.2, 0.5].enumerated().map { index, cost in
      SampleComparison.run(0, seed: UInt64(index + 1), reached: nil, cost: cost)
    }
    let grid = try #require(
      ComparisonChart(ComparisonResults(setup, runs: runs, expected: 2), look: mono)
        .grid(columns: 60, rows: 20))
    let heights = (6..<58).map { column in
      (1..<18).filter { (0x2801...0x28FF).contains(grid[column, $0].scalar.value) }.count
    }
    #expect(heights.filter { $0 > 2 }.count >= 3)
    #expect(heights.filter { $0 <= 2 }.count > 30)
  }

  @Test func noSizeIsTooSmall() throws {
    let results = try SampleComparison.results()
    for (columns, rows) in [(0, 0), (1, 1), (3, 2), (19, 40), (200, 6)] {
      #expect(ComparisonChart(results, look: mono).grid(columns: columns, rows: rows) == nil)
    }
    #expect(ComparisonChart(results, look: mono).grid(columns: 20, rows: 7) != nil)
  }

  @Test func withoutACostThereIsNoChart() throws {
    let setup = try SampleComparison.setup(SampleComparison.variants(.sigmoid), seeds: 1)
    let none = ComparisonResults(setup, runs: [], expected: 1)
    #expect(ComparisonChart(none, look: mono).grid(columns: 80, rows: 20) == nil)
    let diverged = SampleComparison.run(0, seed: 1, reached: nil, diverged: 0)
    let nan = ComparisonResults(setup, runs: [diverged], expected: 1)
    #expect(ComparisonChart(nan, look: mono).grid(columns: 80, rows: 20) == nil)
  }

  @Test func inASCIIEverythingIsASCII() throws {
    let look = Look(theme: Theme(.mono), glyphs: .ascii)
    let grid = ComparisonChart(try SampleComparison.results(), look: look)
      .grid(columns: 70, rows: 14)
    let text = try #require(grid).text
    #expect(text.allSatisfy { $0.isASCII })
  }
}
