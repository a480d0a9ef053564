import ArgumentParser
import Datasets
import Files
import Localization
import NeuralNetworks
import Programs
import Setups
import Workbench

/// `plateau train`: one run from start to end.
struct TrainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "train", abstract: CommandPhrase.train.spoken,
      discussion: CommandPhrase.aboutTrain.spoken)
  }

  @Argument(help: ArgumentHelp(OptionPhrase.dataset.spoken, valueName: "NAME|FILE.csv"))
  var file: String?

  @OptionGroup(title: OptionPhrase.runOptions.spoken) var options: RunOptions

  @Flag(help: ArgumentHelp(OptionPhrase.jsonOnly.spoken)) var json = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(OptionPhrase.history.spoken, valueName: "FILE.csv"))
  var history: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(OptionPhrase.save.spoken, valueName: "FILE.safetensors"))
  var save: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    Interruption.note()
    let settings = try options.run(on: file)
    var files = try options.outputFiles(settings)
    let historyFile = try files.open(history, "--history")
    let weightsFile = try files.open(save, "--save")
    let setup = try RunSetup(
      settings, weights: options.load, epochs: RunDefaults.usualEpochs)
    setup.sayReading()
    if let save { try WeightsFile.check(setup.configuration, path: save) }
    var history = try RunHistory(historyFile, layers: setup.configuration.layers.count)
    var progress = TrainingProgress(setup, json: json)
    var run = TrainingRun(setup)
    history.append(run)
    progress.began(run)
    while !run.isFinished, Interruption.signal == nil, history.failure == nil, progress.isHeard {
      run.trainEpoch()
      history.append(run)
      progress.advanced(run)
    }
    progress.ended()
    do {
      try write(run, to: weightsFile, history)
    } catch {
      // Where nobody reads the output, a history that goes there needs no words either.
      if !progress.isHeard { try progress.output.check() }
      throw error
    }
    try finish(run, setup, progress: progress)
  }

  /// Puts the files in their places, each even if the other could not be written. Weights come first, as they
  /// cost the most to make again; but whoever reads both of two FIFOs may read them last.
  private func write(
    _ run: TrainingRun, to weights: consuming AtomicFile?, _ history: consuming RunHistory
  ) throws(FileError) {
    guard var weights else { return try history.commit() }
    let file = WeightsFile(
      layers: run.parameters, configuration: run.configuration, columns: .init(run.data))
    let areFirst = weights.hasReader()
    var failure: FileError?
    if areFirst {
      do { try file.write(to: weights) } catch { failure = error }
      try history.commit()
    } else {
      do { try history.commit() } catch { failure = error }
      try file.write(to: weights)
    }
    if let failure { throw failure }
  }

  /// Says what came of the run.
  private func finish(
    _ run: TrainingRun, _ setup: RunSetup, progress: TrainingProgress
  ) throws {
    let interrupted = run.isFinished ? nil : Interruption.signal
    let report = TrainingReport(
      run.configuration, features: setup.defaults.features, examples: setup.data.training.count,
      outcome: run.outcome())
    var output = progress.output
    if json {
      output.write(page: report.json.lines)
    } else {
      let summary = summary(report, run, setup, interrupted: interrupted != nil)
      if let chart = chart(report) { output.write(page: chart) }
      output.write(lines: summary.lines)
    }
    try output.check()
    if let interrupted { throw ExitCode.interrupted(by: interrupted) }
  }

  /// What came of the run in plain lines.
  private func summary(
    _ report: TrainingReport, _ run: TrainingRun, _ setup: RunSetup, interrupted: Bool
  ) -> TrainingSummary {
    TrainingSummary(
      report, kind: setup.defaults.kind, interrupted: interrupted,
      files: [history, save].compactMap(\.self),
      command: setup.configuration.commandLine(defaults: setup.defaults, loaded: options.load),
      health: run.health(report.outcome.layers).map {
        HealthReport($0, rate: run.configuration.training.learningRate)
      })
  }

  /// The curve of its cost, if a terminal shows it.
  private func chart(_ report: TrainingReport) -> String? {
    guard StandardOutput.isTerminal else { return nil }
    return CostChart(
      costs: report.outcome.costs, target: report.configuration.targetCost,
      isUnicode: localeIsUTF8()
    ).text(columns: StandardOutput.columns)
  }
}
