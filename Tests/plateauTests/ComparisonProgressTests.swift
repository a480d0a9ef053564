import Comparisons
import TerminalUI
import Testing
import Workbench

@testable import plateau

@Suite struct ComparisonProgressTests {
  private func line(_ done: Int, columns: Int) -> String {
    ProgressBar(hasColour: false, glyphs: .unicode).text(
      ComparisonPool.Tally(done: done, total: 120, epochs: 12_345), elapsed: 4,
      columns: columns)
  }

  @Test func theLineSaysHowManyRunsAreDone() {
    let text = line(60, columns: 80)
    #expect(text.hasPrefix("\r 60/120 runs  ██") && text.contains("12.3k epochs  4 s left"))
    #expect(line(0, columns: 80).contains("4 s so far"))
  }

  @Test func noTerminalIsTooNarrow() {
    for columns in 0...120 {
      let text = line(7, columns: columns).dropFirst().dropLast(3)
      #expect(String(text).displayWidth <= max(0, columns - 1), "\(columns)")
    }
  }
}
