import Localization
import Reports
import TerminalUI
import Themes

/// What the glossary says of a term, as rows of text.
struct TermPage {
  /// A row: what is before the text in the left column, and the text.
  struct Row: Equatable {
    var label: String
    var text: String
    var role: Role
  }

  let rows: [Row]

  /// - Parameters:
  ///   - columns: that the text may take, labels included.
  ///   - glyphs: without Unicode, only what ASCII can say is said.
  init(_ term: Term, columns: Int, glyphs: Glyphs, in language: Language) {
    let texts = term.texts(in: language)
    let own = texts[0]
    // Names in the other language, where the terminal can show both.
    var others = own.otherNames
    if glyphs.isUnicode { others = texts.dropFirst().flatMap(\.names) + others }
    others = others.reduce(into: []) { if !$0.contains($1), $1 != own.name { $0.append($1) } }
    let dot = glyphs.isUnicode ? " · " : " | "
    var lines = Self.wrapped(glyphs.spelledFormula(own.definition), columns).map {
      Row(label: "", text: $0, role: .text)
    }
    let labelled: [(GlossaryPhrase, String, Role)] = [
      (.formula, glyphs.spelledFormula(term.formula ?? ""), .strong),
      (.seen, term.places.map { $0.message.text(in: language) }.joined(separator: dot), .text),
      (.alsoCalled, glyphs.spelledFormula(others.joined(separator: ", ")), .text),
    ]
    lines.append(Row(label: "", text: "", role: .text))
    let label = labelled.map { $0.0.text(in: language).displayWidth }.max() ?? 0
    for (phrase, text, role) in labelled where !text.isEmpty {
      let rows = Self.wrapped(text, columns - label - 2)
      for (place, row) in rows.enumerated() {
        let shown = (place == 0 ? phrase.text(in: language) : "").padded(to: label + 2)
        lines.append(Row(label: shown, text: row, role: role))
      }
    }
    rows = lines
  }

  private static func wrapped(_ text: String, _ columns: Int) -> [String] {
    text.wrapped(to: max(1, columns))
  }
}
