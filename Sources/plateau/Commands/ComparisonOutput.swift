import ArgumentParser
import TerminalUI
import Workbench

/// How a comparison's results are given: in the terminal, as JSON, as a picture.
struct ComparisonOutput: ParsableArguments {
  @Flag(help: ArgumentHelp(OptionPhrase.jsonOnly.text)) var json = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(OptionPhrase.svg.text, valueName: "FILE.svg"))
  var svg: String?

  /// Writes the picture, if one was asked for, then the rest to the output.
  ///
  /// - Throws: `FileError` if something cannot be written.
  func write(
    _ results: ComparisonResults, svg: consuming AtomicFile?, _ output: StandardOutput
  ) throws {
    if let svg { try ComparisonPicture(results).write(to: svg) }
    var output = output
    output.write(json ? results.json.lines + "\n" : text(results))
    try output.check()
  }

  /// The chart and the table, as wide as the terminal; in colour if there is one that shows them.
  private func text(_ results: ComparisonResults) -> String {
    let glyphs = localeIsUTF8() ? Glyphs.unicode : .ascii
    let hasColour = StandardOutput.hasColour
    let look = Look(theme: Theme(hasColour ? .dark : .mono), glyphs: glyphs)
    let columns = StandardOutput.isTerminal ? StandardOutput.columns : 80
    func printed(_ grid: Grid) -> String { hasColour ? grid.coloured : grid.trimmedText + "\n" }
    let chart = ComparisonChart(results, look: look)
      .grid(columns: min(columns, 160), rows: columns < 100 ? 14 : 20)
    let table = ComparisonTable(results, look: look).grid(columns: columns)
    let notes = ComparisonText.notes(results, glyphs: glyphs)
    return ComparisonText.header(results.setup, glyphs: glyphs)
      + (chart.map { printed($0) + "\n" } ?? "") + printed(table)
      + (notes.isEmpty ? "" : "\n" + notes.joined(separator: "\n") + "\n")
  }
}
