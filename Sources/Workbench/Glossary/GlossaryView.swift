/// The glossary over the panels: the list of terms, or one of them.
package struct GlossaryView: Equatable, Sendable {
  /// Whose terms stand first.
  let panel: PanelID
  /// What was typed to find a term.
  var typed = ""
  /// The place in the list of those that fit.
  var selection = 0
  /// Whether the chosen term is open, and how many rows of it are above what is seen.
  var isOpen = false
  var scroll = 0

  /// The terms that fit, in the order of the list.
  var terms: [Term] { Glossary.terms(Glossary.terms(firstOf: panel), fitting: typed) }

  /// The chosen one.
  var term: Term? {
    let terms = terms
    return terms.indices.contains(selection) ? terms[selection] : nil
  }
}
