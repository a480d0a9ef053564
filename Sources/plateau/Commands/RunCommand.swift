import ArgumentParser
import Datasets
import Files
import Localization
import Ncurses
import NeuralNetworks
import Session
import Setups
import Themes
import Workbench

/// `plateau run`, and `plateau` alone: runs that race; on a terminal, on the screen.
struct RunCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "run", abstract: CommandPhrase.run.spoken,
      discussion: CommandPhrase.aboutRun.spoken)
  }

  @Argument(help: ArgumentHelp(OptionPhrase.dataset.spoken, valueName: "NAME|FILE.csv"))
  var file: String?

  @OptionGroup(title: OptionPhrase.runOptions.spoken) var options: RunOptions

  @Flag(help: ArgumentHelp(OptionPhrase.plain.spoken)) var plain = false

  @OptionGroup var recording: RecordingOptions

  @OptionGroup var look: ScreenOptions

  @OptionGroup var language: LanguageOption

  func run() throws {
    _ = try look.chosenTheme()
    let isAsked = PlainMode.isAsked(plain)
    guard isAsked || !PlainMode.hasScreen else { return try openScreen(look) }
    try recording.checkWords()
    Interruption.note()
    var reader = LineReader()
    guard PlainMode.hasCommands(&reader, isAsked: isAsked) else {
      return try PlainRace(
        try setups(epochs: RunDefaults.usualEpochs), loaded: options.load
      ).run()
    }
    try speak(reader)
  }

  /// The same in words, until its user quits or the input ends.
  ///
  /// - Parameters:
  ///   - reader: what has been read of the input already.
  ///   - lesson: what to open.
  func speak(_ reader: LineReader, lesson: ScreenStart.Lesson? = nil) throws {
    // A script's runs end by themselves, so that it does.
    let isPerson = StandardInput.isTerminal
    var start = ScreenStart(try setups(epochs: isPerson ? nil : RunDefaults.usualEpochs))
    if !isPerson {
      for run in start.configurations.indices where start.configurations[run].targetCost != nil {
        start.configurations[run].stopsAtTarget = true
      }
    }
    start.weightsFile = options.load
    start.lesson = lesson
    try PlainSession(start, reader).run()
  }

  /// The screen, until its user quits.
  ///
  /// - Parameters:
  ///   - look: what it looks like.
  ///   - lesson: what to open on it.
  func openScreen(_ look: ScreenOptions, lesson: ScreenStart.Lesson? = nil) throws {
    try open(
      try screenStart(look, lesson: lesson),
      OutputFiles(standardOutput: FilePhrase.standardOutput.spoken))
  }

  /// - Parameter files: those that the command reads, which are not written.
  func open(_ start: ScreenStart, _ files: OutputFiles) throws {
    var (start, files) = (start, files)
    files.note(reading: options.load, "--load")
    start.recording = try recording.open(files)
    let end: State
    do throws(TerminalError) {
      end = try InteractiveScreen(start, options: TerminalOptions(isUTF8: localeIsUTF8())).run()
    } catch {
      guard case .cannotPlaceCursor = error, start.keys == nil else { throw error }
      try recording.checkWords()
      // Words need no cursor.
      Interruption.note()
      return try speak(LineReader(), lesson: start.lesson)
    }
    let summary = Summary.lines(of: end, loaded: options.load)
    if let signal = TerminalSignals.endedBy {
      TerminalSignals.say(printed(summary))
      // Whoever sends a signal hears of the signal.
      try? start.recording?.finish(summary, isAfterSignal: true)
      throw ExitCode.interrupted(by: signal)
    }
    var output = StandardOutput()
    output.write(lines: summary)
    try start.recording?.finish(summary, isAfterSignal: false)
    try output.check()
  }

  /// What the screen starts with.
  func screenStart(_ look: ScreenOptions, lesson: ScreenStart.Lesson? = nil) throws -> ScreenStart {
    let theme = try look.chosenTheme()
    var start: ScreenStart
    if let preview = try preview() {
      start = ScreenStart(preview)
    } else {
      let setups = try setups(epochs: nil)
      start = ScreenStart(setups)
      start.reading = setups.last?.reading
    }
    start.theme = theme
    start.isProjector = look.projector
    start.lesson = lesson
    start.weightsFile = options.load
    return start
  }

  /// The file that is to be looked at first: one of the user's own that stands where a command
  /// would, without a line or weights that say what the runs are; `nil` where a race begins at once.
  ///
  /// - Throws: the first setting that can be on no data set.
  private func preview() throws -> Preview? {
    guard let file, options.line == nil, options.load == nil,
      DatasetLibrary.locate().canBePreviewed(file)
    else { return nil }
    let settings = try named(file).settings.said
    try settings.checkValues()
    return try Preview(settings, isFirst: true)
  }

  /// The options with the data set that stands where a command would.
  private func named(_ file: String) throws -> RunOptions {
    var options = options
    if let other = options.settings.said[.dataset] {
      throw UsageError(CommandErrorPhrase.datasetTwice(file, other))
    }
    options.settings.said[.dataset] = file
    return options
  }

  /// The runs to race, with their data: those of `--from`, or the one that `--layers` names, or a
  /// race of sigmoid and relu in the hidden layers.
  ///
  /// - Parameter epochs: how long a run goes on of which nothing is said.
  /// - Throws: as `RunSetup`.
  func setups(epochs: Int?) throws -> [RunSetup] {
    let options = try file.map(named) ?? options
    let runs = try options.runs()
    var setups: [RunSetup] = []
    func add(_ run: Settings, hidden: Activation = .relu) throws {
      setups.append(
        try RunSetup(
          run, hidden: hidden, weights: options.load, epochs: epochs,
          loader: setups.last?.loader ?? .untilInterrupted))
    }
    if runs.count == 1, let run = runs.first, run[.layers] == nil, options.load == nil {
      for hidden in [Activation.sigmoid, .relu] { try add(run, hidden: hidden) }
    } else {
      for run in runs { try add(run) }
    }
    return setups
  }
}

extension ScreenStart {
  /// A screen of `setups`, of which there is at least one.
  init(_ setups: [RunSetup]) {
    configurations = setups.map(\.configuration)
    weights = setups[0].weights
    loader = setups[setups.count - 1].loader.tableAlone
    theme = .dark
  }

  /// A screen on which a file is looked at first.
  init(_ preview: Preview) {
    configurations = []
    self.preview = preview
    loader = .untilInterrupted
    theme = .dark
  }
}
