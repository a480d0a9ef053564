import Localization
import TerminalUI
import Testing

@testable import Workbench

@Suite struct GlossaryReportTests {
  @Test func aPageBeginsWithTheName() throws {
    let page = try GlossaryReport.page(
      of: "learning rate", columns: 80, glyphs: .unicode, in: .english)
    #expect(page.hasPrefix("learning rate\n  How far a step goes."))
    #expect(page.contains("  formula  w ← w − α ∂J/∂w\n") && page.contains("학습률"))
    #expect(page.hasSuffix("\n") && !page.contains(" \n"))
    #expect(throws: UsageError.self) {
      try GlossaryReport.page(of: "lerning", columns: 80, glyphs: .unicode, in: .english)
    }
  }

  @Test(arguments: Language.whole) func theListHasALineForEachTerm(_ language: Language) {
    let lines = GlossaryReport.list(columns: 80, glyphs: .unicode, in: language).split(
      separator: "\n")
    #expect(lines.count == Term.all.count + 1)
    #expect(lines.allSatisfy { String($0).displayWidth <= 80 })
    #expect(
      GlossaryReport.list(columns: 10, glyphs: .ascii, in: .english).allSatisfy { $0.isASCII })
  }
}
