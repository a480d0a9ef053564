import ArgumentParser
import Datasets
import Files
import Localization
import Reports
import Setups
import TerminalUI
import Text
import Workbench

/// `plateau datasets`: what there is to learn from.
///
/// Drawn in Unicode where the locale is UTF-8, in ASCII elsewhere; without colours, so that the same
/// text goes to a terminal and into a pipe.
struct DatasetsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "datasets", abstract: CommandPhrase.datasets.spoken)
  }

  @Argument(help: ArgumentHelp(OptionPhrase.dataset.spoken, valueName: "NAME|FILE"))
  var dataset: String?

  @OptionGroup var settings: SettingOptions<TableSettings>

  @Flag(help: ArgumentHelp(OptionPhrase.json.spoken)) var json = false

  @Flag(help: ArgumentHelp(OptionPhrase.table.spoken)) var csv = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    Interruption.note()
    let library = DatasetLibrary.locate()
    let glyphs = localeIsUTF8() ? Glyphs.unicode : .ascii
    var output = StandardOutput()
    if json, csv { throw UsageError(CommandErrorPhrase.jsonOrCSV) }
    if let dataset {
      let (loaded, found) = try load(dataset, library)
      if csv {
        try write(found.map { TableText($0.table) } ?? TableText(loaded), to: &output)
      } else {
        output.write(
          lines: json
            ? DatasetReport.json(loaded, found?.profile, in: Spoken.language).lines.lines
            : DatasetReport.description(
              of: loaded, found?.profile, glyphs: glyphs, in: Spoken.language))
      }
    } else if csv {
      throw UsageError(CommandErrorPhrase.csvOfWhat)
    } else {
      let all = try library.names.map { try library.load(DataOptions(dataset: $0)) }
      output.write(
        lines: json
          ? [DatasetReport.json(all, in: Spoken.language).text]
          : DatasetReport.table(all, glyphs: glyphs, in: Spoken.language))
    }
    try output.check()
  }

  /// The data set, and what is in it if it is a file of the user's own.
  private func load(
    _ name: String, _ library: DatasetLibrary
  ) throws -> (Dataset, TableInspection?) {
    var said = settings.said
    said[.dataset] = name
    let options = try said.dataOptions()
    let bar = ReadingBar()
    defer { bar.clear() }
    func goesOn(_ share: Double) -> Bool {
      bar.show(name, share)
      return Interruption.signal == nil
    }
    guard library.isOwnFile(name) else {
      return (try library.load(options, progress: goesOn), nil)
    }
    let found = try library.inspect(options, progress: goesOn)
    guard let dataset = found.dataset else { throw found.fault ?? DataError.empty(name) }
    return (dataset, found)
  }

  /// So many rows of a table are written at once.
  private static let piece = 1_000

  /// Writes the table; what has to be said to read it again goes to the error stream.
  private func write(_ table: TableText, to output: inout StandardOutput) throws {
    let again = table.readingAgain
    var options = DataOptions(dataset: Settings.defaultDataset, target: again.target)
    options.reading = again.options
    var settings = Settings().saying(options)
    settings[.dataset] = nil
    if !settings.isEmpty {
      StandardError.write(
        line: CommandPhrase.readAgain(options: settings.options).spoken)
    }
    var text = table.header
    var row = 0
    while true {
      // A terminal obeys what is in a name; a file has to have it.
      if StandardOutput.isTerminal { output.write(page: text) } else { output.draw(text) }
      guard row < table.rows, output.isWhole() else { break }
      let next = min(row + Self.piece, table.rows)
      text = table.text(of: row..<next)
      row = next
    }
  }
}
