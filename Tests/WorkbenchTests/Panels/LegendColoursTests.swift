import TerminalUI
import Testing
import Themes

@testable import Workbench

@Suite struct LegendColoursTests {
  /// Each family has its legend where its colours are used.
  @Test func legendsAreInTheSameColours() throws {
    let state = try examinedState("digits01", showing: .gradients, epochs: 3)
    let theme = Theme(.dark)
    let network = picture(of: .network, state, 60, 12)
    for (text, role) in [("w > 0", Role.positive), ("w < 0", .negative)] {
      let cells = network.row(11).filter { $0.style.foreground == theme[role].foreground }
      let shown = String(String.UnicodeScalarView(cells.map(\.scalar)))
      #expect(shown.contains(text), "\(shown)")
    }
    let table = picture(of: .gradients, state, 60, 12)
    for layer in 0..<3 {
      let style = theme[.layer(layer, of: 3)]
      #expect(
        table.cells.contains {
          $0.scalar == Unicode.Scalar(UInt8(ascii: "1") + UInt8(layer))
            && $0.style.foreground == style.foreground
        })
    }
  }
}
