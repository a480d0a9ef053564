import ArgumentParser
import Comparisons
import Files
import Localization
import NeuralNetworks
import Setups
import TerminalUI
import Text
import Workbench

/// `plateau compare`: several activations, many seeds of each, on all cores.
struct CompareCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compare", abstract: CommandPhrase.compare.spoken,
      discussion: CommandPhrase.aboutCompare(
        epochsToTarget: defaultEpochsToTarget, epochs: RunDefaults.usualEpochs,
        seeds: defaultSeedsOfAnswer, answerEpochs: defaultEpochsOfAnswer,
        share: heldOutOfAnswer.percent(0)
      ).spoken)
  }

  /// How long a run that ends at its target goes on without reaching it, if nothing is said.
  static let defaultEpochsToTarget = 3000
  static let defaultSeeds = 24
  /// Where the comparison answers in words: how many seeds, how long, and the share of rows held out.
  static let defaultSeedsOfAnswer = 10
  static let defaultEpochsOfAnswer = 100
  static let heldOutOfAnswer = 0.2
  static let defaultActivations = "sigmoid,tanh,relu,leaky_relu,linear"

  @Argument(help: ArgumentHelp(OptionPhrase.dataset.spoken, valueName: "NAME|FILE.csv"))
  var file: String?

  @OptionGroup(title: OptionPhrase.runOptions.spoken) var options: RunOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      OptionPhrase.activations(defaults: defaultActivations).spoken, valueName: "NAME,NAME+NAME…"))
  var activations: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(OptionPhrase.learningRates.spoken, valueName: "X,X…|auto"))
  var learningRates: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(OptionPhrase.optimizers.spoken, valueName: "NAME,NAME…"))
  var optimizers: String?

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
    var files = try options.outputFiles(try options.run(on: file))
    let csvFile = try files.open(csv, "--csv")
    let pictures = try ComparisonFiles(output, &files)
    let plan = try ComparisonPlan(self)
    var standard = StandardOutput()
    guard standard.isWhole() else { return try standard.check() }
    var course = ComparisonCourse(plan, standard)
    let results = try course.run()
    let dataset = plan.dataset
    let words = ComparisonWords(
      results, rates: course.rates, dataset: dataset, isSeparable: plan.isSeparable(by: results),
      isEarly: course.endedEarly)
    // What can be written is, whatever becomes of the rest.
    var failure: (any Error)?
    do {
      if let csvFile { try ComparisonFile.write(results, to: csvFile) }
    } catch {
      failure = error
    }
    do {
      try output.write(results, words, to: pictures, standard)
    } catch {
      failure = failure ?? error
    }
    if let failure { throw failure }
    if let signal = Interruption.signal, course.endedEarly || results.runs.count < results.expected
    {
      throw ExitCode.interrupted(by: signal)
    }
  }
}
