import ArgumentParser
import NeuralNetworks
import TerminalUI
import Workbench

/// `plateau compare`: several activations, many seeds of each, on all cores.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Train several activations with many seeds each, and say which learns sooner.",
    discussion: """
      Every activation is trained in all hidden layers, with the same seeds: the same starting \
      weights and the same order of examples. --layers gives the units alone, as 25,15,1:sigmoid. \
      A run ends when it reaches the target cost, unless --to-the-end, and after --epochs: \
      \(defaultEpochsToTarget) where runs end at a target, \(TrainCommand.defaultEpochs) where \
      they do not. One that is not there by then has never reached it, and counts as later than \
      any other; the final costs of runs that diverged count as above all others.

      All processors are used, and the numbers do not depend on how many there are; only the \
      seconds of training, which have no evaluation in them, do. A large comparison can be run in \
      parts, as an array of jobs: --shard and --csv in each, then plateau report.

      Ctrl-C or SIGTERM ends it in order: the runs that are complete are written and reported, and \
      the exit code is 130 or 143. The second Ctrl-C ends it at once.

      Exit codes: 0 done (also when a run diverged), 64 wrong usage, 65 bad data, 66 no such \
      input, 73 cannot write, 70 an internal error.
      """)

  /// How long a run that ends at its target goes on without reaching it, if nothing is said.
  static let defaultEpochsToTarget = 3000
  static let defaultSeeds = 24
  static let defaultActivations = "sigmoid,tanh,relu,leaky_relu,linear"

  @OptionGroup(title: "Run options") var options: RunOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "What to compare; sigmoid+relu names one for each hidden layer. "
        + "(default: \(defaultActivations))", valueName: "NAME,NAME+NAME…"))
  var activations: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many seeds, from --seed on. (default: \(defaultSeeds))", valueName: "N"))
  var seeds: String?

  @Flag(help: "Train on after the target is reached.") var toTheEnd = false

  @OptionGroup(title: "Output") var output: ComparisonOutput

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Write a row for each run.", valueName: "FILE.csv"))
  var csv: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Train the I-th of N parts only.", valueName: "I/N"))
  var shard: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Runs trained at the same time. (default: the processors there are)", valueName: "N"))
  var jobs: String?

  func run() throws {
    Interruption.note()
    let plan = try ComparisonPlan(self)
    try checkFiles()
    let pool = ComparisonPool(plan.setup, trainer: plan.trainer, indices: plan.indices)
    var progress = ComparisonProgress()
    let runs = try pool.run(
      threads: plan.threads, while: { Interruption.signal == nil },
      report: { progress.advanced($0) })
    progress.ended()
    let results = ComparisonResults(plan.setup, runs: runs, expected: plan.indices.count)
    if let csv { try ComparisonFile.write(results, to: csv) }
    try output.write(results)
    if let signal = Interruption.signal, runs.count < plan.indices.count {
      throw ExitCode(ExitStatus.interrupted(by: signal))
    }
  }

  /// What cannot be written is known before anything is trained.
  private func checkFiles() throws {
    if let csv, csv == output.svg {
      throw UsageError("--csv and --svg take two files, not both '\(csv)'")
    }
    for path in [csv, output.svg].compactMap(\.self) { try AtomicFile.check(path) }
  }
}
