import ArgumentParser
import NeuralNetworks
import Workbench

/// `plateau train`: one run from start to end.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train a network and say what came of it.",
    discussion: """
      On a terminal there is a progress bar, and at the end the curve of the cost; on a pipe there \
      are plain lines.

      Ctrl-C or SIGTERM ends the run after the epoch it is in: the history and the weights so far \
      are written, and the exit code is 130 or 143. The second Ctrl-C ends it at once.

      Exit codes: 0 done (also when the cost diverged), 64 wrong usage, 65 bad data, 66 no such \
      input, 73 cannot write, 70 an internal error.
      """)

  /// How long a run goes on of which nothing is said.
  static let defaultEpochs = 200

  @OptionGroup(title: "Run options") var options: RunOptions

  @Flag(help: "Print one JSON object, and nothing else, on standard output.") var json = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Write a row for each epoch.", valueName: "FILE.csv"))
  var history: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Write the weights at the end.", valueName: "FILE.safetensors"))
  var save: String?

  func run() throws {
    Interruption.note()
    if let save, save == history {
      throw UsageError("--history and --save take two files, not both '\(save)'")
    }
    if let save { try AtomicFile.check(save) }
    var loader = DatasetLoader()
    let setup = try RunSetup(
      try options.run(), weights: options.load, epochs: Self.defaultEpochs, loader: &loader)
    var history = try RunHistory(history, layers: setup.configuration.layers.count)
    var progress = TrainingProgress(setup, json: json)
    var run = TrainingRun(setup)
    history.append(run)
    progress.began(run)
    while !run.isFinished, Interruption.signal == nil, history.failure == nil {
      run.trainEpoch()
      history.append(run)
      progress.advanced(run)
    }
    progress.ended()
    try finish(run, setup, history: history, progress: progress)
  }

  /// Puts the files in their places, then says what came of the run. Weights are written even if
  /// the history could not be: they cost the most to make again.
  private func finish(
    _ run: TrainingRun, _ setup: RunSetup, history: consuming RunHistory,
    progress: TrainingProgress
  ) throws {
    if let save {
      try WeightsFile(layers: run.parameters, configuration: run.configuration).write(to: save)
    }
    try history.commit()
    let interrupted = run.isFinished ? nil : Interruption.signal
    let report = TrainingReport(
      run.configuration, features: setup.defaults.features, examples: setup.data.training.count,
      outcome: run.outcome())
    var output = progress.output
    if json {
      output.write(report.json.lines + "\n")
    } else {
      output.write(summary(report, setup, interrupted: interrupted != nil))
    }
    try output.check()
    if let interrupted { throw ExitCode(ExitStatus.interrupted(by: interrupted)) }
  }
  /// What came of the run in plain lines, under the curve of its cost if a terminal shows them.
  private func summary(
    _ report: TrainingReport, _ setup: RunSetup, interrupted: Bool
  ) -> String {
    let summary = TrainingSummary(
      report, kind: setup.defaults.kind, interrupted: interrupted,
      files: [history, save].compactMap(\.self),
      command: setup.configuration.commandLine(defaults: setup.defaults)
        + (options.load.map { " --load " + shellQuoted($0) } ?? ""))
    guard StandardOutput.isTerminal else { return summary.text }
    let chart = CostChart(
      costs: report.outcome.costs, target: report.configuration.targetCost,
      isUnicode: localeIsUTF8()
    ).text(columns: StandardOutput.columns)
    return (chart.map { $0 + "\n" } ?? "") + summary.text
  }
}
