import ArgumentParser
import Workbench

/// `plateau report`: the parts of a comparison, joined.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Join the CSVs of a comparison's parts into its table and chart.",
    discussion: """
      The files are those of plateau compare --shard I/N --csv FILE, all of them, in any order. The \
      output is that of the whole comparison. A run that is missing or there twice, and files of \
      different comparisons, are refused.
      """)

  @Argument(help: ArgumentHelp("What plateau compare --csv wrote.", valueName: "FILE.csv"))
  var files: [String]

  @OptionGroup(title: "Output") var output: ComparisonOutput

  func run() throws {
    Interruption.note()
    if let svg = output.svg { try AtomicFile.check(svg) }
    try output.write(try ComparisonJoin.results(of: files))
  }
}
