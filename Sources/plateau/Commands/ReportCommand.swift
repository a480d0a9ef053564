import ArgumentParser
import Comparisons
import Files
import Localization
import Workbench

/// `plateau report`: the parts of a comparison, joined.
struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report", abstract: CommandPhrase.report.spoken,
      discussion: CommandPhrase.aboutReport.spoken)
  }

  @Argument(help: ArgumentHelp(OptionPhrase.reportFiles.spoken, valueName: "FILE.csv"))
  var files: [String]

  @OptionGroup(title: OptionPhrase.outputOptions.spoken) var output: ComparisonOutput

  @OptionGroup var language: LanguageOption

  func run() throws {
    Interruption.note()
    var written = OutputFiles(standardOutput: FilePhrase.standardOutput.spoken)
    for file in files { written.note(reading: file, "FILE.csv") }
    let pictures = try ComparisonFiles(output, &written)
    let results = try ComparisonJoin.results(of: files)
    try output.write(results, ComparisonWords(results), to: pictures, StandardOutput())
  }
}
