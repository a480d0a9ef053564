import Localization
import TerminalUI
import Text

/// Finding terms by what people call them.
enum Glossary {
  /// The term that `word` is a name of, in any language: first as it is written, since `X` and `x`
  /// differ; then in any case; then its last part, as `fit` of `model.fit`.
  static func term(_ word: String) -> Term? {
    if let term = exact[word] { return term }
    if let term = folded[fold(word)] { return term }
    guard let dot = word.lastIndex(of: ".") else { return nil }
    return exact[String(word[word.index(after: dot)...])]
  }

  /// The term that was asked for.
  ///
  /// - Throws: that there is none, with the name that was probably meant.
  static func find(_ word: String) throws(UsageError) -> Term {
    if let term = term(word) { return term }
    let names = Term.all.flatMap { $0.texts().flatMap(\.names) }
    let nearest = nearestName(to: word, among: names)
    throw UsageError(GlossaryPhrase.unknown(quoted(word), nearest: nearest))
  }

  /// The terms that fit what was typed: those with a name that begins with it, then those with a name
  /// that contains it.
  static func terms(_ terms: [Term], fitting typed: String) -> [Term] {
    guard !typed.isEmpty else { return terms }
    let typed = fold(typed)
    let names = terms.map { term in (term, term.texts().flatMap(\.names).map(fold)) }
    let begin = names.filter { $0.1.contains { $0.hasPrefix(typed) } }.map(\.0)
    let contain = names.filter { $0.1.contains { $0.contains(typed) } }.map(\.0)
    return begin + contain.filter { !begin.contains($0) }
  }

  /// The terms, those that are best seen in `panel` first, then those that are seen there too.
  static func terms(firstOf panel: PanelID) -> [Term] {
    let best = Term.all.filter { $0.places.first == .panel(panel) }
    let own = Term.all.filter { $0.places.dropFirst().contains(.panel(panel)) }
    return best + own + Term.all.filter { !best.contains($0) && !own.contains($0) }
  }

  /// The longest name of a term in a row of text that covers `column`, from 0 on; only whole words
  /// are names.
  static func term(in row: [Character], at column: Int) -> Term? {
    guard row.indices.contains(column), isWordPart(row[column]) else { return nil }
    let starts = (0...column).filter { $0 == 0 || !isWordPart(row[$0 - 1]) }.suffix(4)
    for start in starts {
      let end = min(row.count, start + longestName)
      for end in (column + 1...max(column + 1, end)).reversed() where end <= row.count {
        guard end == row.count || !isWordPart(row[end]) else { continue }
        if let term = folded[fold(String(row[start..<end]))] { return term }
      }
    }
    return nil
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "._′".contains(character)
  }

  /// Without regard to case, and to whether words are joined by spaces, hyphens or underscores.
  private static func fold(_ name: String) -> String {
    String(name.lowercased().map { "-_".contains($0) ? " " : $0 })
  }

  private static let exact = index { $0 }
  private static let folded = index(by: fold)
  private static let longestName =
    Term.all.flatMap { $0.texts().flatMap(\.names) }.map(\.count).max() ?? 0

  /// Terms by their names; a name of two is the usual one of the first, else the other one of the
  /// first.
  private static func index(by key: (String) -> String) -> [String: Term] {
    var index: [String: Term] = [:]
    let entries = Term.all.flatMap { term in term.texts().map { (term, $0) } }
    for (term, text) in entries where index[key(text.name)] == nil { index[key(text.name)] = term }
    for (term, text) in entries {
      for name in text.otherNames where index[key(name)] == nil { index[key(name)] = term }
    }
    return index
  }
}

extension TermText {
  var names: [String] { [name] + otherNames }
}
