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

  @OptionGroup var language: LanguageOption

  func run() throws {
    Interruption.note()
    let library = DatasetLibrary.locate()
    let glyphs = localeIsUTF8() ? Glyphs.unicode : .ascii
    var output = StandardOutput()
    if let dataset {
      var said = settings.said
      said[.dataset] = dataset
      let loaded = try library.load(
        said.dataOptions(), progress: { _ in Interruption.signal == nil })
      output.write(
        lines: json
          ? DatasetReport.json(loaded, in: Spoken.language).lines.lines
          : DatasetReport.description(of: loaded, glyphs: glyphs, in: Spoken.language))
    } else {
      let all = try library.names.map { try library.load(DataOptions(dataset: $0)) }
      output.write(
        lines: json
          ? [DatasetReport.json(all, in: Spoken.language).text]
          : DatasetReport.table(all, glyphs: glyphs, in: Spoken.language))
    }
    try output.check()
  }
}
