import ArgumentParser
import NeuralNetworks
import Workbench

/// `plateau train`: one run from start to end.
struct TrainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "train", abstract: CommandPhrase.train.text,
      discussion: CommandPhrase.aboutTrain.text)
  }

  /// How long a run goes on of which nothing is said.
  static let defaultEpochs = 200

  @OptionGroup(title: OptionPhrase.runOptions.text) var options: RunOptions

  @Flag(help: ArgumentHelp(OptionPhrase.jsonOnly.text)) var json = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(OptionPhrase.history.text, valueName: "FILE.csv"))
  var history: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(OptionPhrase.save.text, valueName: "FILE.safetensors"))
  var save: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    Interruption.note()
    if let save, save == history {
      throw UsageError(CommandErrorPhrase.historyAndSave(save))
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
