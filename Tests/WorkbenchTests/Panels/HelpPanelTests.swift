import TerminalUI
import Testing

@testable import Workbench

/// The help: every word of it can be read, and scrolling ends where it ends.
struct HelpPanelTests {
  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func noLineIsCutAndTheLastCanBeReached(_ size: Size) throws {
    var state = ReduceTests.state()
    state.size = size
    _ = reduce(&state, .overlay(.help))
    var seen = ""
    for _ in 0..<200 {
      // Not the "1 … 9" of the layers' keys.
      let text = frame(of: state, glyphs: .unicode).trimmedText
        .replacing("1 … 9", with: "")
      #expect(!text.contains("…"))
      seen += text
      let before = state.overlay
      _ = reduce(&state, .overlay(.scrollHelp(1)))
      if state.overlay == before { break }
    }
    let last = try #require(HelpPanel.lines.last)
    let word = try #require(last.text.split(separator: " ").last)
    #expect(seen.contains(last.keys) && seen.contains(word))
    // One step back moves at once: nothing was scrolled beyond the end.
    let end = frame(of: state, glyphs: .unicode)
    if case .help(let view) = state.overlay, view.scroll > 0 {
      _ = reduce(&state, .overlay(.scrollHelp(-1)))
      #expect(frame(of: state, glyphs: .unicode) != end)
    }
  }
}
