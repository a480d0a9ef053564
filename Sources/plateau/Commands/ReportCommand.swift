import ArgumentParser
import Workbench

/// `plateau report`: the parts of a comparison, joined.
struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report", abstract: CommandPhrase.report.text,
      discussion: CommandPhrase.aboutReport.text)
  }

  @Argument(help: ArgumentHelp(OptionPhrase.reportFiles.text, valueName: "FILE.csv"))
  var files: [String]

  @OptionGroup(title: OptionPhrase.outputOptions.text) var output: ComparisonOutput

  @OptionGroup var language: LanguageOption

  func run() throws {
    Interruption.note()
    if let svg = output.svg { try AtomicFile.check(svg) }
    try output.write(try ComparisonJoin.results(of: files))
  }
}
