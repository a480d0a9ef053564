import ArgumentParser
import Datasets
import Files
import Localization
import NeuralNetworks
import Setups
import Workbench

/// The options that say what a run is, the same for every command that trains.
///
/// Each is text here and read by `Settings`, so that a wrong value gets the same sentence wherever
/// it stands; what was not said is `nil`, and left to the data set.
struct RunOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: help(.dataset)) var dataset: String?
  @Option(parsing: .unconditional, help: help(.target)) var target: String?
  @Option(parsing: .unconditional, help: help(.layers)) var layers: String?
  @Option(parsing: .unconditional, help: help(.loss)) var loss: String?
  @Option(parsing: .unconditional, help: help(.optimizer)) var optimizer: String?
  @Option(parsing: .unconditional, help: help(.learningRate)) var learningRate: String?
  @Option(parsing: .unconditional, help: help(.batchSize)) var batchSize: String?
  @Option(parsing: .unconditional, help: help(.epochs)) var epochs: String?
  @Option(parsing: .unconditional, help: help(.seed)) var seed: String?
  @Option(name: .customLong("init"), parsing: .unconditional, help: help(.initialization))
  var initialization: String?
  @Option(parsing: .unconditional, help: help(.hiddenBias)) var hiddenBias: String?
  @Option(parsing: .unconditional, help: help(.l1)) var l1: String?
  @Option(parsing: .unconditional, help: help(.l2)) var l2: String?
  @Option(parsing: .unconditional, help: help(.decay)) var decay: String?
  @Option(parsing: .unconditional, help: help(.precision)) var precision: String?
  @Option(parsing: .unconditional, help: help(.noise)) var noise: String?
  @Option(parsing: .unconditional, help: help(.rows)) var rows: String?
  @Option(parsing: .unconditional, help: help(.dataSeed)) var dataSeed: String?
  @Option(parsing: .unconditional, help: help(.scaling)) var scaling: String?
  @Option(parsing: .unconditional, help: help(.validation)) var validation: String?
  @Flag(help: help(.noShuffle)) var noShuffle = false
  @Option(parsing: .unconditional, help: help(.targetCost)) var targetCost: String?
  @Flag(help: help(.stopAtTarget)) var stopAtTarget = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      OptionPhrase.load.text,
      valueName: "FILE.safetensors"))
  var load: String?

  @Option(
    name: .customLong("from"), parsing: .unconditional,
    help: ArgumentHelp(
      OptionPhrase.from.text,
      valueName: "LINE"))
  var line: String?

  private static func help(_ setting: Setting) -> ArgumentHelp {
    ArgumentHelp("\(setting.explanation)", valueName: setting.isFlag ? nil : setting.placeholder)
  }
}

extension RunOptions {
  /// What the options say, without the configuration line.
  var said: Settings {
    var settings = Settings()
    let texts: [(Setting, String?)] = [
      (.dataset, dataset), (.target, target), (.layers, layers), (.loss, loss),
      (.optimizer, optimizer), (.learningRate, learningRate), (.batchSize, batchSize),
      (.epochs, epochs), (.seed, seed), (.initialization, initialization),
      (.hiddenBias, hiddenBias), (.l1, l1), (.l2, l2), (.decay, decay), (.precision, precision),
      (.noise, noise), (.rows, rows), (.dataSeed, dataSeed), (.scaling, scaling),
      (.validation, validation), (.noShuffle, noShuffle ? "" : nil), (.targetCost, targetCost),
      (.stopAtTarget, stopAtTarget ? "" : nil),
    ]
    for (setting, text) in texts { settings[setting] = text }
    return settings
  }

  /// What the options and the configuration line say of each run; one run without a line.
  func runs() throws(UsageError) -> [Settings] {
    guard let line else { return [said] }
    return try ConfigurationLine.parse(line).map { said.over($0) }
  }

  /// The files that a command may write which reads what these options say.
  func outputFiles(_ settings: Settings) throws(UsageError) -> OutputFiles {
    var files = OutputFiles(standardOutput: CommandErrorPhrase.standardOutput.text)
    let dataset = try settings.dataOptions().dataset
    files.note(reading: DatasetLibrary.locate().path(of: dataset), "--dataset")
    files.note(reading: load, "--load")
    return files
  }

  /// What is said of the one run of a command that trains one.
  func run() throws(UsageError) -> Settings {
    let runs = try runs()
    guard let run = runs.first, runs.count == 1 else {
      throw UsageError(CommandErrorPhrase.severalRuns(runs.count))
    }
    return run
  }
}
