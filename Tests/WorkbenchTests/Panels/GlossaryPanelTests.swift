import Localization
import TerminalUI
import Testing
import Themes

@testable import Workbench

@Suite struct GlossaryPanelTests {
  private func state(
    _ size: Size, term: String? = nil, in language: Language = .english
  ) -> State {
    var state = ReduceTests.state()
    (state.size, state.language) = (size, language)
    _ = reduce(&state, .glossary(.open(term)))
    return state
  }

  @Test func theListStandsBesideTheChosenTerm() {
    let text = frame(of: state(Size(columns: 80, rows: 24)), glyphs: .unicode).text
    let lines = text.split(separator: "\n")
    #expect(lines[0].hasPrefix("┏━ Glossary ━"))
    #expect(lines[2].hasPrefix("┃ cost ") && lines[2].contains("  cost  "))
    #expect(lines[4].contains("The mean of the losses over the whole training"))
    #expect(text.contains("formula  J(W,B) = (1/m) Σ L(a⁽ⁱ⁾, y⁽ⁱ⁾)"))
  }

  @Test func anOpenTermHasTheRoomAlone() {
    let text = frame(of: state(Size(columns: 50, rows: 24), term: "slope"), glyphs: .unicode).text
    #expect(text.contains("How steep an activation is at z.") && !text.contains("> _"))
    let list = frame(of: state(Size(columns: 50, rows: 24)), glyphs: .unicode).text
    #expect(list.contains("> _") && !list.contains("The mean of the losses"))
  }

  @Test func inKoreanItIsAligned() {
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
      let grid = frame(of: state(size, in: .korean), glyphs: .unicode)
      let lines = grid.text.split(separator: "\n").map(String.init)
      #expect(lines.allSatisfy { $0.displayWidth == size.columns })
      #expect(grid.text.contains("용어집") && grid.text.contains("비용 (cost)"))
    }
  }

  @Test(arguments: Language.whole) func everySizeIsDrawn(_ language: Language) {
    for term in [nil, "adam", "np.dot"] {
      for (columns, rows) in [(0, 0), (1, 1), (3, 2), (5, 3), (40, 12), (66, 24), (200, 60)] {
        let state = state(Size(columns: columns, rows: rows), term: term, in: language)
        #expect(frame(of: state, glyphs: .unicode).size == state.size)
        if language == .english {
          #expect(frame(of: state, glyphs: .ascii).cells.allSatisfy { $0.scalar.isASCII })
        }
        // Without the check for the least size, too.
        guard case .glossary(let view) = state.overlay else { continue }
        var grid = Grid(Size(columns: columns, rows: rows))
        let look = Look(theme: Theme(.dark), glyphs: .unicode, language: language)
        _ = GlossaryPanel.draw(view, look, into: &grid, in: grid.bounds)
      }
    }
  }
}
