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

  /// Writes the picture, if one was asked for, and the rest to the output, each though the other fails.
  ///
  /// - Throws: `FileError` if something cannot be written.
  func write(
    _ results: ComparisonResults, svg: consuming AtomicFile?, _ output: StandardOutput
  ) throws {
    var failure: (any Error)?
    do {
      if let svg { try ComparisonPicture(results, in: Spoken.language).write(to: svg) }
    } catch {
      failure = error
    }
    var output = output
    if json { output.write(page: results.json.lines) } else { write(results, to: &output) }
    try output.check()
    if let failure { throw failure }
  }

  /// The chart and the table, as wide as the terminal; in colour if there is one that shows them.
  private func write(_ results: ComparisonResults, to output: inout StandardOutput) {
    let glyphs = localeIsUTF8() ? Glyphs.unicode : .ascii
    let hasColour = StandardOutput.hasColour
    let look = Look(
      theme: Theme(hasColour ? .dark : .mono), glyphs: glyphs, language: Spoken.language)
    let columns = StandardOutput.isTerminal ? StandardOutput.columns : 80
    let chart = ComparisonChart(results, look: look)
      .grid(columns: min(columns, 160), rows: columns < 100 ? 14 : 20)
    let table = ComparisonTable(results, look: look).grid(columns: columns)
    let notes = ComparisonText.notes(results, glyphs: glyphs, in: Spoken.language)
    output.write(lines: ComparisonText.header(results.setup, glyphs: glyphs, in: Spoken.language))
    if let chart {
      output.draw(chart, inColour: hasColour)
      output.write(line: "")
    }
    output.draw(table, inColour: hasColour)
    if !notes.isEmpty { output.write(lines: [""] + notes) }
  }
}
