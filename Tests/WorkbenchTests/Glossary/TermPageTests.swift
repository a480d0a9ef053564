import Localization
import TerminalUI
import Testing

@testable import Workbench

@Suite struct TermPageTests {
  private func text(
    _ term: Term, _ columns: Int, _ glyphs: Glyphs = .unicode, in language: Language = .english
  ) -> [String] {
    TermPage(term, columns: columns, glyphs: glyphs, in: language).rows.map { $0.label + $0.text }
  }

  @Test func aTermHasItsDefinitionFormulaPlacesAndOtherNames() {
    #expect(
      text(.activation(.kink), 60) == [
        "The place where a ReLU unit turns from flat to straight, and",
        "so tells the inputs on its two sides apart. A network of one",
        "input has a kink for every unit that turns within the data.",
        "", "formula  z = 0:  x = −b / w", "see      panel outputs · lesson L12",
        "also     꺾이는 점, 전환점, turning point",
      ])
  }

  @Test(arguments: Language.whole) func rowsFit(_ language: Language) {
    for term in Term.all {
      for columns in [46, 76, 98] {
        for row in text(term, columns, in: language) {
          #expect(row.displayWidth <= columns, "\(row)")
        }
      }
      for columns in [0, 1, 10] { #expect(!text(term, columns, in: language).isEmpty) }
    }
  }

  @Test func inASCIIEverythingIsSaidInASCII() {
    for term in Term.all {
      for row in text(term, 70, .ascii) {
        // A condition, as in z > 0 ? 1 : 0, has a question mark of its own.
        let said = row.replacing(" ? ", with: " ")
        #expect(said.allSatisfy { $0.isASCII } && !said.contains("?"), "\(row)")
      }
    }
    #expect(text(.training(.epoch), 70, .ascii).contains { $0.contains("ceil(m / b) x (w <- w") })
    #expect(text(.activation(.sigmoid), 78, .ascii).contains { $0.contains("1 / (1 + e^-z)") })
  }
}
