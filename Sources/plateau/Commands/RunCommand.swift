import ArgumentParser
import Ncurses
import NeuralNetworks
import Workbench

/// `plateau run`, and `plateau` alone: runs that race; on a terminal, on the screen.
struct RunCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "run", abstract: CommandPhrase.run.text,
      discussion: CommandPhrase.aboutRun.text)
  }

  @OptionGroup(title: OptionPhrase.runOptions.text) var options: RunOptions

  @OptionGroup var language: LanguageOption

  func run() throws {
    guard StandardInput.isTerminal, StandardOutput.isTerminal else {
      Interruption.note()
      return try PlainRace(try setups(epochs: TrainCommand.defaultEpochs)).run()
    }
    try openScreen()
  }

  /// The screen, until its user quits.
  ///
  /// - Parameters:
  ///   - lesson: what to open on it.
  ///   - step: where to begin, from 0 on; `nil` where it was left.
  func openScreen(lesson: Lesson? = nil, step: Int? = nil) throws {
    var start = ScreenStart(try setups(epochs: nil))
    start.lesson = lesson.map { ($0, step) }
    let screen = try InteractiveScreen(start, options: TerminalOptions(isUTF8: localeIsUTF8()))
    let end = screen.run()
    var output = StandardOutput()
    output.write(Summary.lines(of: end).joined(separator: "\n") + "\n")
    if let signal = TerminalSignals.endedBy {
      throw ExitCode(ExitStatus.interrupted(by: signal))
    }
  }

  /// The runs to race, with their data: those of `--from`, or the one that `--layers` names, or a
  /// race of sigmoid and relu in the hidden layers.
  ///
  /// - Parameter epochs: how long a run goes on of which nothing is said.
  /// - Throws: as `RunSetup`.
  func setups(epochs: Int?) throws -> [RunSetup] {
    let runs = try options.runs()
    var loader = DatasetLoader()
    if runs.count == 1, let run = runs.first, run[.layers] == nil, options.load == nil {
      return try [Activation.sigmoid, .relu].map { hidden in
        try RunSetup(run, hidden: hidden, weights: nil, epochs: epochs, loader: &loader)
      }
    }
    return try runs.map { run in
      try RunSetup(run, weights: options.load, epochs: epochs, loader: &loader)
    }
  }
}

extension ScreenStart {
  /// A screen of `setups`, of which there is at least one.
  init(_ setups: [RunSetup]) {
    configurations = setups.map(\.configuration)
    weights = setups[0].weights
    library = DatasetLibrary.locate()
    known = KnownData(
      setups[0].data.dataset, options: configurations[0].data,
      asClasses: configurations[0].layers.last?.activation == .softmax)
    theme = .dark
  }
}
