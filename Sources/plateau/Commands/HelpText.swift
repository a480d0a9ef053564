import ArgumentParser
import Localization
import TerminalUI
import Workbench

/// A help page in the language that is spoken.
///
/// ArgumentParser lays out the page, and its own words in it are English; it counts characters, where
/// Hangul is two columns wide. So in another language the page is asked for without line breaks, its
/// words are replaced, and its lines are broken here.
enum HelpText {
  /// What to print for `error`, which asks for a page: the help, the version, a completion script.
  static func of(_ error: any Error, columns: Int) -> String {
    if Spoken.language == .english { return Plateau.fullMessage(for: error) }
    let page = Plateau.fullMessage(for: error, columns: unbroken)
    guard page.hasPrefix(overview) else { return page }
    return page.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(String($0), columns: max(columns, 2 * labelColumns)) }
      .joined(separator: "\n")
  }

  /// More columns than any text of a page has.
  private static let unbroken = 1 << 20
  /// Where ArgumentParser lets the explanations begin.
  private static let labelColumns = 26
  private static let overview = HelpPhrase.overview.english
  private static let usage = HelpPhrase.usage.english

  private static func line(_ line: String, columns: Int) -> String {
    if let heading = HelpPhrase(heading: line) { return heading.spoken }
    if line.hasPrefix(overview) {
      let abstract = String(line.dropFirst(overview.count))
      let said = HelpPhrase(explanation: abstract)?.spoken ?? abstract
      return broken(HelpPhrase.overview.spoken + said, columns)
    }
    if line.hasPrefix(usage) {
      return HelpPhrase.usage.spoken + placeholders(String(line.dropFirst(usage.count)))
    }
    if let pointer = HelpPhrase(pointer: line) { return "  " + pointer.spoken }
    guard line.hasPrefix("  ") else { return broken(line, columns) }
    return entry(line, columns: columns)
  }

  /// An option, an argument or a command, and what it is.
  private static func entry(_ line: String, columns: Int) -> String {
    let label = String(line.prefix(labelColumns))
    let explanation = String(line.dropFirst(labelColumns))
    guard label.last == " ", !explanation.isEmpty else { return line }
    let said = HelpPhrase(explanation: explanation)?.spoken ?? explanation
    let name = translated(.defaultCommand, in: label)
    return broken(
      String(name.trimmedEnd).padded(to: labelColumns) + said, columns, indent: labelColumns)
  }

  private static func placeholders(_ usage: String) -> String {
    translated(.commandPlaceholder, in: translated(.optionsPlaceholder, in: usage))
  }

  /// The text with what ArgumentParser says for `phrase` in the language that is spoken.
  private static func translated(_ phrase: HelpPhrase, in text: String) -> String {
    text.replacing(phrase.english, with: phrase.spoken)
  }

  /// `text` broken at spaces; all lines but the first begin `indent` columns in.
  private static func broken(_ text: String, _ columns: Int, indent: Int = 0) -> String {
    let head = String(text.prefix(while: { $0 == " " }))
    var lines = [head]
    var isFirst = true
    for word in text.dropFirst(head.count).split(separator: " ", omittingEmptySubsequences: false) {
      let last = lines[lines.count - 1]
      if isFirst {
        lines[0] += word
      } else if last.displayWidth + 1 + String(word).displayWidth <= columns {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(repeating: " ", count: indent) + word)
      }
      isFirst = false
    }
    return lines.map(\.trimmedEnd).joined(separator: "\n")
  }
}

extension String {
  /// Without the spaces at its end.
  var trimmedEnd: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
