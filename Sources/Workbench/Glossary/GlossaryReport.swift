package import Localization
import Reports
package import TerminalUI

/// The glossary as text.
package enum GlossaryReport {
  /// What is said of the term called `name`.
  ///
  /// - Throws: that there is none, with the name that was probably meant.
  package static func page(
    of name: String, columns: Int, glyphs: Glyphs, in language: Language
  ) throws(UsageError) -> String {
    let term = try Glossary.find(name)
    let rows = TermPage(term, columns: columns - 2, glyphs: glyphs, in: language).rows
    return
      ([glyphs.spelledFormula(term.name(in: language))]
      + rows.map { $0.text.isEmpty ? "" : "  \($0.label)\($0.text)" })
      .joined(separator: "\n") + "\n"
  }

  /// All terms, a line each: the name, and the start of what is said of it.
  package static func list(columns: Int, glyphs: Glyphs, in language: Language) -> String {
    let names = Term.all.map { glyphs.spelledFormula($0.listName(in: language)) }
    let width = min(36, names.map(\.displayWidth).max() ?? 0)
    let lines = zip(Term.all, names).map { term, name in
      let room = max(8, columns - width - 2)
      let text = glyphs.spelledFormula(term.text(in: language).definition)
        .fitted(to: room, ellipsis: glyphs.ellipsis)
      return "\(name.padded(to: width, ellipsis: glyphs.ellipsis))  \(text)"
    }
    return (lines + ["", GlossaryPhrase.howToRead.text(in: language)]).joined(separator: "\n")
      + "\n"
  }
}
