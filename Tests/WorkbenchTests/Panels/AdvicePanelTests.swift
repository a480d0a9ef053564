import Session
import TerminalUI
import TestSupport
import Testing
import Themes

@testable import Workbench

@Suite struct AdvicePanelTests {
  private func state() throws -> State {
    try shownState(
      .advice, "motorcycle", ["16:relu,1:linear", "3:relu,1:relu", "8:linear,1:linear"])
  }

  @Test func everyRunHasItsFindingsAndTheGuideMarksWhatYIs() throws {
    let text = picture(of: .advice, try state(), 110, 24).text
    #expect(text.contains("A ✓ It learns: J was") && text.contains("✓ Linear output and mse fit"))
    #expect(text.contains("! A ReLU output cannot go below J = 1.071 here."))
    #expect(text.contains("· Layer 1 is narrow"))
    #expect(text.contains("! Linear layers make one linear function"))
    #expect(text.contains("▸y has both signs     linear   mse"))
    #expect(text.contains("Hidden layers: ReLU"))
  }

  @Test func inLittleRoomItIsSaidHowTheSelectedRunIs() throws {
    var state = try state()
    _ = reduce(&state, .run(.select(RunID(1))))
    let report = try #require(HealthReport(state.run, among: state.runs))
    let text = picture(of: .advice, state, 44, 3).text
    #expect(text.contains("B \(report.isWarning ? "!" : "✓") \(report.brief.text)"))
  }

  @Test func theNetworkPanelHasItAtItsFoot() throws {
    var state = try state()
    _ = reduce(&state, .run(.select(RunID(1))))
    #expect(picture(of: .network, state, 70, 16).text.contains("cannot go below J = 1.071"))
    #expect(picture(of: .network, state, 48, 7).text.contains("! ReLU output: J ≥ 1.071"))
    _ = reduce(&state, .run(.select(RunID(0))))
    #expect(picture(of: .network, state, 70, 16).text.contains("✓ It learns"))
    #expect(!picture(of: .network, state, 48, 7).text.contains("✓"))
  }

  @Test func everySizeIsDrawnInASCIIToo() throws {
    let state = try state()
    for columns in [0, 1, 3, 12, 30, 48, 80, 120, 200] {
      for rows in [0, 1, 2, 5, 10, 24, 60] {
        _ = picture(of: .advice, state, columns, rows).text
        let plain = picture(of: .advice, state, columns, rows, glyphs: .ascii, theme: .mono).text
        #expect(!plain.contains("?"), "\(plain)")
      }
    }
  }
}
