import ArgumentParser
import Glibc
import TerminalUI
import Workbench

/// `plateau datasets`: what there is to learn from.
struct DatasetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "datasets",
    abstract: "List the data sets, or describe one: columns, ranges, classes, source.")

  @Argument(help: ArgumentHelp("A data set's name, or a CSV file.", valueName: "NAME|FILE"))
  var dataset: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The target column, if not the last.", valueName: "COL[,COL...]"))
  var target: String?

  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let library = DatasetLibrary.locate()
    let text: String
    if let dataset {
      var said = Settings()
      said[.dataset] = dataset
      said[.target] = target
      let loaded = try library.load(said.dataOptions())
      text =
        json
        ? DatasetReport.json(loaded).lines + "\n"
        : DatasetReport.description(of: loaded, glyphs: Self.glyphs)
    } else {
      let all = try library.names.map { try library.load(DataOptions(dataset: $0)) }
      text =
        json
        ? DatasetReport.json(all).text + "\n"
        : DatasetReport.table(all, glyphs: Self.glyphs)
    }
    if let error = StandardOutput.write(text), error != EPIPE {
      let reason = unsafe strerror(error).map { unsafe String(cString: $0) } ?? "error \(error)"
      throw FileError(.cannotWrite, "cannot write standard output: \(reason)")
    }
  }

  /// Drawn in Unicode where the locale is UTF-8, in ASCII elsewhere. No colours: the same text goes
  /// to a terminal and into a pipe.
  private static var glyphs: Glyphs {
    _ = unsafe setlocale(LC_CTYPE, "")
    let codeset = unsafe nl_langinfo(Int32(CODESET)).map { unsafe String(cString: $0) }
    return codeset == "UTF-8" ? .unicode : .ascii
  }
}
