import TerminalUI
import TestSupport
import Testing
import Themes

@testable import Workbench

/// Floors as lines of the cost chart.
@Suite struct FloorLinesTests {
  @Test func equalFloorsAreOneLineThatNamesItsRuns() throws {
    let state = try shownState(
      .cost, "motorcycle",
      ["8:linear,1:linear", "8:linear,8:linear,1:linear", "8:relu,1:relu", "8:relu,1:linear"])
    let lines = FloorLines.of(state.runs, Look(theme: Theme(.dark), glyphs: .unicode))
    #expect(
      lines.map(\.label) == [
        "least squares: J ≥ 0.845545 (A, B)", "ReLU output: J ≥ 1.07101 (C)",
      ])
    let text = picture(of: .cost, state, 80, 20).text
    #expect(text.contains("least squares: J ≥ 0.845545 (A, B)") && text.contains("╍╍╍"))
  }

  @Test func aHiddenRunsFloorIsHiddenToo() throws {
    var state = try shownState(.cost, "motorcycle", ["8:linear,1:linear", "8:relu,1:linear"])
    state.runs[0].isHidden = true
    #expect(!picture(of: .cost, state, 80, 20).text.contains("least squares"))
  }
}
