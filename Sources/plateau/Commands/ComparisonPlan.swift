import Analysis
import Comparisons
import Datasets
import Files
import Localization
import NeuralNetworks
import Session
import Setups
import Workbench

/// What `plateau compare` was asked for, checked, with its data.
struct ComparisonPlan {
  /// What is compared, and the rates that race for each; one rate, or none, where it was given.
  private let contenders: [RateRace.Contender]
  private let configuration: Configuration
  private let seeds: SeedRange
  private let run: RunSetup
  private let weightsPath: String?
  private let shard: Shard?
  let threads: Int

  /// - Throws: `UsageError`, `DataError`, `FileError`: the first thing that is wrong. What can be
  ///   known without reading the data comes first.
  init(_ command: CompareCommand) throws {
    let list = try VariantList(command.activations ?? CompareCommand.defaultActivations)
    let lists = try ComparisonLists(command)
    let count =
      try wholeNumber(command.seeds, of: "--seeds")
      ?? (lists.answers ? CompareCommand.defaultSeedsOfAnswer : CompareCommand.defaultSeeds)
    shard = try command.shard.map { text throws(UsageError) in try Shard(text) }
    threads = try wholeNumber(command.jobs, of: "--jobs") ?? Cores.available
    run = try Self.setup(command, lists)
    run.sayReading()
    var configuration = run.configuration
    if lists.answers {
      configuration.epochs = configuration.epochs ?? CompareCommand.defaultEpochsOfAnswer
    } else {
      configuration.stopsAtTarget = !command.toTheEnd && configuration.targetCost != nil
      configuration.epochs =
        configuration.epochs
        ?? (configuration.stopsAtTarget
          ? CompareCommand.defaultEpochsToTarget : RunDefaults.usualEpochs)
    }
    contenders = try lists.contenders(list, configuration, run.defaults)
    for contender in contenders {
      try contender.variant.applied(to: configuration).check(run.defaults)
    }
    seeds = try SeedRange(first: configuration.training.seed, count: count)
    weightsPath = command.options.load
    self.configuration = configuration
  }

  /// The race that finds the rates.
  var race: RateRace {
    RateRace(contenders, configuration, seeds: seeds, weights: weightsPath)
  }

  /// The comparison of variants with their rates.
  func setup(_ variants: [Variant]) -> ComparisonSetup {
    ComparisonSetup(configuration, variants: variants, seeds: seeds, weights: weightsPath)
  }

  /// Of the runs of a comparison, those to train.
  func indices(of setup: ComparisonSetup) -> Range<Int> {
    shard?.range(of: setup.runCount) ?? 0..<setup.runCount
  }

  /// What trains the runs of `setup`, for as long as `configuration` says: that of a round, or that of all.
  func trainer(
    _ setup: ComparisonSetup, _ configuration: Configuration? = nil
  ) -> ComparisonTrainer {
    // Of runs that race for a rate nobody hears how they did.
    ComparisonTrainer(
      configuration ?? self.configuration, variants: setup.variants, loader: run.loader,
      weights: run.weights, watchesHealth: configuration == nil)
  }

  /// What is trained on.
  var dataset: Dataset { run.data.dataset }

  /// Whether a plane separates the data, as a run shows, or the best linear model; `nil` where that is not
  /// known. After a signal nothing is computed any more.
  func isSeparable(by results: ComparisonResults) -> Bool? {
    if results.showSeparability { return true }
    guard Interruption.signal == nil, !results.setup.isOfNumbers else { return nil }
    var options = configuration.data
    options.validation = 0
    let data = try? PreparedData(dataset, options: options, seed: configuration.training.seed)
    return data.flatMap { LinearOptimum.separates($0.training) }
  }

  /// What all runs share: the run options, with units alone in `--layers`.
  private static func setup(
    _ command: CompareCommand, _ lists: ComparisonLists
  ) throws -> RunSetup {
    var settings = try command.options.run(on: command.file)
    let said = command.options.settings.said
    if let units = lists.layers.first { settings[.layers] = try UnitsText.layersText(units) }
    if command.toTheEnd, said[.stopAtTarget] != nil {
      throw UsageError(CommandErrorPhrase.targetOrEnd)
    }
    if command.options.load != nil, lists.layers.count > 1 {
      throw UsageError(CommandErrorPhrase.loadOfSeveral(lists.layers.count))
    }
    var loader = DataLoader.untilInterrupted
    if lists.answers {
      if settings[.targetCost] == nil { settings[.targetCost] = "none" }
      try settings.checkValues()
      let defaults = RunDefaults(try loader.load(settings), epochs: nil)
      if settings[.validation] == nil, defaults.canHoldOut(CompareCommand.heldOutOfAnswer) {
        settings[.validation] = "\(CompareCommand.heldOutOfAnswer)"
      }
    }
    return try RunSetup(settings, weights: command.options.load, epochs: nil, loader: loader)
  }
}
