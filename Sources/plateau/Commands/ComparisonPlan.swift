import Comparisons
import Localization
import NeuralNetworks
import Session
import Setups
import Workbench

/// What `plateau compare` was asked for, checked, with its data.
struct ComparisonPlan {
  let setup: ComparisonSetup
  let trainer: ComparisonTrainer
  /// Of the runs to train.
  let indices: Range<Int>
  let threads: Int

  /// - Throws: `UsageError`, `DataError`, `FileError`: the first thing that is wrong. What can be
  ///   known without reading the data comes first.
  init(_ command: CompareCommand) throws {
    let list = try VariantList(command.activations ?? CompareCommand.defaultActivations)
    let count = try Self.whole(command.seeds, "--seeds") ?? CompareCommand.defaultSeeds
    let shard = try command.shard.map { text throws(UsageError) in try Shard(text) }
    threads = try Self.whole(command.jobs, "--jobs") ?? Cores.available
    let run = try Self.setup(command)
    run.sayReading()
    var configuration = run.configuration
    let hiddenLayers = configuration.layers.count - 1
    let variants = try list.variants(hiddenLayers: hiddenLayers)
    configuration.stopsAtTarget = !command.toTheEnd && configuration.targetCost != nil
    configuration.epochs =
      configuration.epochs
      ?? (configuration.stopsAtTarget
        ? CompareCommand.defaultEpochsToTarget : RunDefaults.usualEpochs)
    setup = ComparisonSetup(
      configuration, variants: variants,
      seeds: try SeedRange(first: configuration.training.seed, count: count),
      weights: command.options.load)
    trainer = ComparisonTrainer(
      configuration, variants: variants, loader: run.loader, weights: run.weights)
    indices = shard?.range(of: setup.runCount) ?? 0..<setup.runCount
  }

  /// What all runs share: the run options, with units alone in `--layers`.
  private static func setup(_ command: CompareCommand) throws -> RunSetup {
    var settings = try command.options.run()
    let said = command.options.settings.said
    if let units = said[.layers] { settings[.layers] = try UnitsText.layersText(units) }
    if command.toTheEnd, said[.stopAtTarget] != nil {
      throw UsageError(CommandErrorPhrase.targetOrEnd)
    }
    return try RunSetup(settings, weights: command.options.load, epochs: nil)
  }

  private static func whole(_ text: String?, _ option: String) throws(UsageError) -> Int? {
    guard let text else { return nil }
    guard let number = Int(text), number > 0 else {
      throw UsageError(CommandErrorPhrase.wholeNumber(option: option, instead: text))
    }
    return number
  }
}
