import ArgumentParser
import Datasets
import Files
import Glibc
import Ncurses
import Session
import Setups
import TerminalUI
import Text
import Themes
import Workbench

/// The screen's work without a screen: lines in, lines out. Nothing that was written is written over.
///
/// It is the one impure loop of this way of working. It sleeps until a line is typed, a signal comes or
/// the training thread wakes it.
struct PlainSession {
  private let worker: TrainingWorker
  private let wake: Wake
  private var narration: Narration
  private var reader: LineReader
  private var output = StandardOutput()
  private let isPerson = StandardInput.isTerminal
  private let isUTF8 = localeIsUTF8()
  /// The file of the starting weights.
  private let weightsFile: String?
  private var isOver = false
  private var classroom: Classroom?
  /// Whether the prompt stands at the end of what was written.
  private var isPrompting = false
  /// Until when the training thread is not listened to, on the monotonic clock.
  private var restsUntil = 0.0

  /// While nothing depends on it, the training thread is heard so often a second.
  private static let hearings = 20.0
  /// As large a screen as shows all panels that a lesson speaks of: what they need is computed.
  private static let size = Size(columns: 200, rows: 60)

  /// - Parameters:
  ///   - start: what a screen would start with.
  ///   - reader: what has been read of the input already.
  /// - Throws: `TerminalError` if the process has no descriptor left.
  init(_ start: ScreenStart, _ reader: LineReader) throws {
    guard let wake = Wake() else { throw TerminalError.system(errno) }
    InputWait.holdSignals()
    self.wake = wake
    self.reader = reader
    weightsFile = start.weightsFile
    worker = TrainingWorker(
      start.loader, beginThread: TerminalSignals.blockInThisThread, wake: { wake.signal() })
    let state = State.start(
      start.configurations, weights: start.weights, datasets: start.loader.library.names,
      size: Self.size, language: Spoken.language, theme: .mono, isMouseOn: false,
      isRunning: false, pace: isPerson ? .standard : .fullSpeed)
    let turn: Narration.Turn
    (narration, turn) = Narration.start(
      state, source: isPerson ? .person : .script, mostEpochs: RunDefaults.usualEpochs)
    perform(turn)
    classroom = start.lesson?.classroom
    if let start = start.lesson {
      let journal = LessonJournalFile.read()
      perform(narration.begin(start.lesson, journal, step: start.step, path: start.path))
    }
  }

  /// Until the user quits, or the input has come to its end and so have the runs.
  ///
  /// - Throws: if the output cannot be written; the exit code of a session that a signal ended.
  consuming func run() throws {
    typeLines()
    while !isOver, Interruption.signal == nil, output.isWhole() {
      prompt()
      hear(listen())
    }
    if Interruption.signal == nil { worker.end() }
    if isPrompting { output.draw("\n") }
    for line in Summary.lines(of: narration.state, loaded: weightsFile) {
      write(line)
    }
    try output.check()
    if let signal = Interruption.signal { throw ExitCode.interrupted(by: signal) }
  }

  // MARK: Listening

  /// What there is to be read.
  private mutating func listen() -> [CInt] {
    let rest = narration.isAwaiting ? 0 : restsUntil - MonotonicClock.seconds
    let input = reader.isAtEnd ? [] : [STDIN_FILENO]
    guard rest > 0 else { return InputWait.wait(for: input + [wake.descriptor]) }
    return InputWait.wait(for: input, milliseconds: Int(clamping: rest * 1000) + 1)
  }

  private mutating func hear(_ ready: [CInt]) {
    if ready.contains(wake.descriptor) {
      wake.drain()
      restsUntil = MonotonicClock.seconds + 1 / Self.hearings
      let progress = worker.takeProgress()
      if !progress.isEmpty { perform(narration.take(progress, now: MonotonicClock.seconds)) }
    }
    if ready.contains(STDIN_FILENO) {
      reader.read()
      typeLines()
    }
  }

  private mutating func typeLines() {
    for line in reader.takeLines() where !isOver {
      // A terminal has shown the line and its end.
      isPrompting = false
      perform(narration.type(line))
    }
    if reader.isAtEnd, !isOver {
      if isPerson { isOver = true } else { perform(narration.endOfInput()) }
    }
  }

  // MARK: Doing and saying

  private mutating func perform(_ turn: Narration.Turn) {
    if isPrompting, !turn.lines.isEmpty {
      output.draw("\n")
      isPrompting = false
    }
    for line in turn.lines { write(line) }
    tellClass()
    for effect in turn.effects { perform(effect) }
  }

  /// A lesson goes on where its class does not hear of it.
  private mutating func tellClass() {
    do throws(FileError) {
      try classroom?.tell(narration.state)
    } catch {
      write(error.sentence.text(in: Spoken.language))
    }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .worker(let command): worker.send(command)
    case .quit: isOver = true
    case .suspend: kill(getpid(), SIGTSTP)
    case .loadLessons:
      perform(narration.take(LessonLibrary.locate(), LessonJournalFile.read()))
    case .saveJournal(let journal): LessonJournalFile.write(journal)
    case .export(let export):
      let glyphs = isUTF8 ? Glyphs.unicode : .ascii
      let error = ScreenExporter.written(export, of: narration.state, glyphs: glyphs)
      perform(narration.take(export, error))
    case .redraw, .setMouse: break
    }
  }

  private mutating func write(_ line: String) {
    output.write(line: isUTF8 ? line : Glyphs.ascii.spelled(line))
  }

  /// Where a person is waited for, and nothing happens by itself.
  private mutating func prompt() {
    guard isPerson, !isPrompting, narration.isQuiet, !narration.state.isRunning else { return }
    output.draw("> ")
    isPrompting = true
  }
}
