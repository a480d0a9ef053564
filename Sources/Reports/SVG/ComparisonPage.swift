package import Comparisons
package import Files
package import Localization
import Setups
import TerminalUI
import Text

/// A comparison as one page of HTML that needs nothing else: the answer, the chart, the table. It is dark where its
/// reader's screen is.
package struct ComparisonPage: Sendable {
  private let results: ComparisonResults
  private let answer: ComparisonAnswer
  private let lines: [String]
  private let language: Language

  /// - Parameter lines: the answer in sentences; may be empty.
  package init(
    _ results: ComparisonResults, _ answer: ComparisonAnswer, lines: [String],
    in language: Language
  ) {
    self.results = results
    self.answer = answer
    self.lines = lines
    self.language = language
  }

  /// - Throws: `FileError.cannotWrite`; the old file is then as it was.
  package func write(to file: consuming AtomicFile) throws(FileError) {
    try file.write(contents)
    try file.commit()
  }

  /// The page.
  var contents: String {
    let escaped = SVGDocument.escaped
    let title = escaped(
      AnswerPhrase.answerTitle(dataset: results.setup.dataset.fileName.printable())
        .text(in: language))
    let header = ComparisonText.header(results.setup, glyphs: .unicode, in: language)
    let notes = ComparisonText.notes(results, glyphs: .unicode, in: language)
    let said = lines.enumerated().map { place, line in
      "<p\(place == 0 ? " class=\"answer\"" : "")>\(escaped(line))</p>"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(language.code)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <h1>\(title)</h1>
      \(said.joined(separator: "\n"))
      <figure>
      \(ComparisonPicture(results, in: language).element)
      </figure>
      \(table)
      \((header + notes).map { "<p class=\"small\">\(escaped($0))</p>" }.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private var table: String {
    let columns = ComparisonColumns(results, answer, in: language)
    func row(_ cells: [String], _ tag: String) -> String {
      "<tr>" + cells.map { "<\(tag)>\(SVGDocument.escaped($0))</\(tag)>" }.joined() + "</tr>"
    }
    return
      (["<table>", row(columns.titles, "th")] + columns.rows.map { row($0, "td") }
      + ["</table>"]).joined(separator: "\n")
  }

  /// A picture on white is turned into one on black by inverting it and turning its hues back.
  private static let style = """
    :root { color-scheme: light dark; }
    body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
    h1 { font-size: 1.4rem; }
    .answer { font-size: 1.2rem; font-weight: 600; }
    .small { font-size: .85rem; opacity: .75; margin: .2rem 0; }
    figure { margin: 1.5rem 0; }
    svg { width: 100%; height: auto; }
    table { border-collapse: collapse; margin: 1.5rem 0; }
    th, td { padding: .3rem .8rem; text-align: right; border-bottom: 1px solid #8885; }
    th:first-child, td:first-child { text-align: left; }
    @media (prefers-color-scheme: dark) {
      body { background: #121212; color: #e6e6e6; }
      svg { filter: invert(.93) hue-rotate(180deg); }
    }
    """
}
