import ArgumentParser
import Comparisons
import Files
import Localization
import NeuralNetworks
import Setups
import TerminalUI
import Workbench

/// `plateau compare`: several activations, many seeds of each, on all cores.
struct CompareCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compare", abstract: CommandPhrase.compare.spoken,
      discussion: CommandPhrase.aboutCompare(
        epochsToTarget: defaultEpochsToTarget, epochs: RunDefaults.usualEpochs
      ).spoken)
  }

  /// How long a run that ends at its target goes on without reaching it, if nothing is said.
  static let defaultEpochsToTarget = 3000
  static let defaultSeeds = 24
  static let defaultActivations = "sigmoid,tanh,relu,leaky_relu,linear"

  @OptionGroup(title: OptionPhrase.runOptions.spoken) var options: RunOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      OptionPhrase.activations(defaults: defaultActivations).spoken, valueName: "NAME,NAME+NAME…"))
  var activations: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      OptionPhrase.seeds(default: defaultSeeds).spoken, valueName: "N"))
  var seeds: String?

  @Flag(help: ArgumentHelp(OptionPhrase.toTheEnd.spoken)) var toTheEnd = false

  @OptionGroup(title: OptionPhrase.outputOptions.spoken) var output: ComparisonOutput

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(OptionPhrase.csv.spoken, valueName: "FILE.csv"))
  var csv: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(OptionPhrase.shard.spoken, valueName: "I/N"))
  var shard: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      OptionPhrase.jobs.spoken, valueName: "N"))
  var jobs: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    Interruption.note()
    var files = try options.outputFiles(try options.run())
    let csvFile = try files.open(csv, "--csv")
    let svgFile = try files.open(output.svg, "--svg")
    let plan = try ComparisonPlan(self)
    var standard = StandardOutput()
    guard standard.isWhole() else { return try standard.check() }
    let pool = ComparisonPool(plan.setup, trainer: plan.trainer, indices: plan.indices)
    var progress = ComparisonProgress()
    let runs = try pool.run(
      threads: plan.threads, while: { Interruption.signal == nil },
      report: {
        progress.advanced($0)
        return standard.isWhole()
      })
    progress.ended()
    let results = ComparisonResults(plan.setup, runs: runs, expected: plan.indices.count)
    // What can be written is, whatever becomes of the rest.
    var failure: (any Error)?
    do {
      if let csvFile { try ComparisonFile.write(results, to: csvFile) }
    } catch {
      failure = error
    }
    do { try output.write(results, svg: svgFile, standard) } catch { failure = failure ?? error }
    if let failure { throw failure }
    if let signal = Interruption.signal, runs.count < plan.indices.count {
      throw ExitCode.interrupted(by: signal)
    }
  }
}
