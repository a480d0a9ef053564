import ArgumentParser
import Comparisons
import Files
import Localization
import Reports
import TerminalUI
import Themes
import Workbench

/// How a comparison's results are given: in the terminal, as JSON, as a picture.
struct ComparisonOutput: ParsableArguments {
  @Flag(help: ArgumentHelp(OptionPhrase.jsonOnly.spoken)) var json = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(OptionPhrase.svg.spoken, valueName: "FILE.svg"))
  var svg: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(OptionPhrase.png.spoken, valueName: "FILE.png"))
  var png: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(OptionPhrase.html.spoken, valueName: "FILE.html"))
  var html: String?

  /// Writes the pictures that were asked for, and the rest to the output, each though another fails.
  ///
  /// - Throws: `FileError` if something cannot be written.
  func write(
    _ results: ComparisonResults, _ words: ComparisonWords, to files: consuming ComparisonFiles,
    _ output: StandardOutput
  ) throws {
    var failure: (any Error)?
    do { try files.write(results, words) } catch { failure = error }
    var output = output
    if json {
      output.write(
        page: results.json(
          words.answer, lines: words.lines(.unicode), isSeparable: words.isSeparable == true
        ).lines)
    } else {
      write(results, words, to: &output)
    }
    try output.check()
    if let failure { throw failure }
  }

  /// The answer, the chart and the table, as wide as the terminal; in colour if there is one that shows them.
  private func write(
    _ results: ComparisonResults, _ words: ComparisonWords, to output: inout StandardOutput
  ) {
    let glyphs = localeIsUTF8() ? Glyphs.unicode : .ascii
    let hasColour = StandardOutput.hasColour
    let look = Look(
      theme: Theme(hasColour ? .dark : .mono), glyphs: glyphs, language: Spoken.language)
    let columns = StandardOutput.isTerminal ? StandardOutput.columns : 80
    let chart = ComparisonChart(results, look: look)
      .grid(columns: min(columns, 160), rows: columns < 100 ? 14 : 20)
    let table = ComparisonTable(results, words.answer, look: look).grid(columns: columns)
    let notes =
      ComparisonText.notes(results, glyphs: glyphs, in: Spoken.language) + words.notes(glyphs)
    let lines = words.lines(glyphs).flatMap { $0.wrapped(to: columns) }
    if !lines.isEmpty { output.write(lines: lines + [""]) }
    output.write(lines: ComparisonText.header(results.setup, glyphs: glyphs, in: Spoken.language))
    if let chart {
      output.draw(chart, inColour: hasColour)
      output.write(line: "")
    }
    output.draw(table, inColour: hasColour)
    if !notes.isEmpty { output.write(lines: [""] + notes) }
  }
}
