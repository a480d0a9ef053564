import ArgumentParser
import Datasets
import Files
import Localization
import NeuralNetworks
import Setups
import Workbench

/// The options that say what a run is, the same for every command that trains.
struct RunOptions: ParsableArguments {
  @OptionGroup var settings: SettingOptions<RunSettings>

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      OptionPhrase.load.spoken,
      valueName: "FILE.safetensors"))
  var load: String?

  @Option(
    name: .customLong("from"), parsing: .unconditional,
    help: ArgumentHelp(
      OptionPhrase.from.spoken,
      valueName: "LINE"))
  var line: String?
}

extension RunOptions {
  /// What the options and the configuration line say of each run; one run without a line.
  func runs() throws(UsageError) -> [Settings] {
    guard let line else { return [settings.said] }
    return try ConfigurationLine.parse(line).map { settings.said.over($0) }
  }

  /// The files that a command may write which reads what these options say.
  func outputFiles(_ settings: Settings) throws(UsageError) -> OutputFiles {
    var files = OutputFiles(standardOutput: FilePhrase.standardOutput.spoken)
    let dataset = try settings.dataOptions().dataset
    files.note(reading: DatasetLibrary.locate().path(of: dataset), "--dataset")
    files.note(reading: load, "--load")
    return files
  }

  /// What is said of the one run of a command that trains one.
  ///
  /// - Parameter file: what it is trained on, if it was named without an option.
  func run(on file: String? = nil) throws(UsageError) -> Settings {
    let runs = try runs()
    guard var run = runs.first, runs.count == 1 else {
      throw UsageError(CommandErrorPhrase.severalRuns(runs.count))
    }
    guard let file else { return run }
    if let other = settings.said[.dataset] {
      throw UsageError(CommandErrorPhrase.datasetTwice(file, other))
    }
    run[.dataset] = file
    return run
  }
}
