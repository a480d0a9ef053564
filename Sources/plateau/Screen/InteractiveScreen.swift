import Datasets
import Files
import Localization
import Ncurses
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes
import Workbench

/// The one impure loop: keys and progress in, frames and commands out.
///
/// It sleeps until a key, a signal or the training thread wakes it, and draws as often as its
/// `FrameClock` says unless a key asks for an answer. When nothing happens, nothing is computed or
/// written.
struct InteractiveScreen: ~Copyable {
  private var terminal: Terminal
  private let worker: TrainingWorker
  private let exporter: ScreenExporter
  private var state: State
  /// The frame that the user sees, and points at.
  private var shown: ScreenFrame?
  private let glyphs: Glyphs
  private var isOver = false
  private var classroom: Classroom?
  private var clock = FrameClock()
  private var queue = InputQueue()
  private var isStale = true

  /// How long the first frame waits for the start to be evaluated, so that it is whole.
  private static let patience = 0.03
  /// How long the end waits for a picture that is being written, in seconds.
  private static let patienceForFiles = 5.0

  /// - Throws: `TerminalError` where the screen cannot be opened; the terminal is then as it was.
  init(
    _ start: ScreenStart, options: TerminalOptions
  ) throws(TerminalError) {
    terminal = try Terminal(options)
    let wake = terminal.wake
    worker = TrainingWorker(
      start.loader, beginThread: TerminalSignals.blockInThisThread, wake: { wake.signal() })
    exporter = ScreenExporter(
      beginThread: TerminalSignals.blockInThisThread, wake: { wake.signal() })
    let capabilities = terminal.capabilities
    glyphs = capabilities.isUTF8 ? .unicode : .ascii
    // Another language needs what no locale of this machine has.
    if !capabilities.isUTF8 { Spoken.language = .english }
    let theme: ThemeName = capabilities.colourDepth == .none ? .mono : start.theme
    let effects: [Effect]
    let datasets = start.loader.library.names
    if let preview = start.preview {
      (state, effects) = State.start(
        preview, datasets: datasets, size: terminal.size, language: Spoken.language,
        theme: theme, isMouseOn: options.mouse, showsWhy: true)
    } else {
      (state, effects) = State.start(
        start.configurations, weights: start.weights, datasets: datasets, size: terminal.size,
        language: Spoken.language, theme: theme, isMouseOn: options.mouse, showsWhy: true)
    }
    if let reading = start.reading { state.message = State.Notice(reading) }
    state.marker = capabilities.hasBraille ? .braille : capabilities.isUTF8 ? .dots : .ascii
    if let notice = capabilities.notice { state.message = State.Notice(notice.phrase.message) }
    for effect in effects { perform(effect) }
    if start.isProjector { apply(.screen(.toggleProjector)) }
    classroom = start.lesson?.classroom
    if let start = start.lesson {
      let journal = LessonJournalFile.read()
      apply(.lesson(.begin(start.lesson, journal, step: start.step, path: start.path)))
    }
  }

  /// Runs until the user quits or the terminal is gone; returns the last state.
  consuming func run() -> State {
    let start = MonotonicClock.seconds
    while state.awaitsFirstFrame,
      MonotonicClock.seconds - start < Self.patience
    {
      listen(within: 10)
      take()
    }
    while !isOver {
      drawIfDue()
      listen(within: isStale ? millisecondsToNextFrame : nil)
      isStale = true
    }
    // Whoever sends a signal does not wait for a long batch, or a file that is read.
    if TerminalSignals.endedBy == nil {
      worker.end()
      exporter.finish(within: Self.patienceForFiles)
    }
    return state
  }

  // MARK: Frames

  /// By how many milliseconds at most a frame is put off for runs at full speed to come to the end of a leg.
  /// Keys are answered meanwhile.
  private static let patienceForTraining = 12

  /// Whether what a frame takes is taken from runs that train as fast as they can.
  private var isBusy: Bool { state.isRunning && state.pace == .fullSpeed }

  private var millisecondsToNextFrame: Int {
    Int(clamping: clock.seconds(now: MonotonicClock.seconds, isBusy: isBusy) * 1000 + 0.999)
  }

  private mutating func drawIfDue() {
    guard isStale, millisecondsToNextFrame == 0 else { return }
    let start = MonotonicClock.seconds
    if isBusy, !clock.isDemanded {
      worker.send(.frame)
      listen(within: Self.patienceForTraining)
      guard !isOver else { return }
    }
    take()
    let frame = ScreenFrame(of: state, glyphs: glyphs)
    terminal.draw(frame.grid)
    shown = frame
    clock.drawn(start: start, spent: MonotonicClock.secondsOfThisThread)
    isStale = false
  }

  private mutating func take() {
    let progress = worker.takeProgress()
    if !progress.isEmpty { apply(.progressed(progress)) }
    for action in exporter.takeDone() { apply(action) }
  }

  // MARK: Events

  /// For how long what waits is worked off before a frame may be drawn, in seconds.
  private static let workTime = 0.02

  /// Waits for something to happen, and does what the user asks.
  private mutating func listen(within milliseconds: Int?) {
    let events = terminal.events(within: queue.isEmpty ? milliseconds : 0)
    queue.add(events, now: MonotonicClock.seconds)
    guard !queue.isEmpty else { return }
    workOff()
    guard queue.isEmpty, !isOver else { return }
    let leftOut = queue.takeLeftOut()
    if leftOut > 0 { apply(.screen(.leftOut(leftOut))) }
    // The user sees what a key did at once, whatever the frame rate; of a flood, the last one.
    clock.demand()
  }

  /// Does what waits, for a while.
  private mutating func workOff() {
    let end = MonotonicClock.seconds + Self.workTime
    let interest = state.interest
    while !isOver, let event = queue.take() {
      if event == .end { isOver = true }
      for action in actions(for: event) {
        for effect in advance(&state, action) { perform(effect) }
        tellClass()
      }
      if MonotonicClock.seconds >= end { break }
    }
    for effect in state.changeOfInterest(since: interest) { perform(effect) }
  }

  private func actions(for event: TerminalEvent) -> [Action] {
    if case .paste(let text) = event { return Action.forPaste(text, in: state) }
    return action(for: event).map { [$0] } ?? []
  }

  private func action(for event: TerminalEvent) -> Action? {
    switch event {
    case .key(let key): Action.forKey(key, in: state)
    case .mouse where state.asksForGuess: nil
    case .mouse(let mouse):
      switch mouse.kind {
      case .press: .screen(.click(shown?.target(at: mouse.position), mouse.position))
      case .wheelUp: .screen(.wheel(shown?.target(at: mouse.position), -1))
      case .wheelDown: .screen(.wheel(shown?.target(at: mouse.position), 1))
      case .release: nil
      }
    case .resize(let size): .screen(.resize(size))
    case .paste, .end: nil
    }
  }

  private mutating func apply(_ action: Action) {
    for effect in reduce(&state, action) { perform(effect) }
    tellClass()
  }

  /// A lesson goes on where its class hears no more of it.
  private mutating func tellClass() {
    do throws(FileError) {
      try classroom?.tell(state)
    } catch {
      classroom = nil
      state.message = State.Notice(error.sentence, kind: .warning)
    }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .worker(let command): worker.send(command)
    case .redraw: terminal.redraw()
    case .setMouse(let isOn): terminal.setMouse(isOn)
    case .suspend: terminal.suspend()
    case .quit: isOver = true
    case .loadLessons:
      apply(.lesson(.found(LessonLibrary.locate(), LessonJournalFile.read())))
    case .saveJournal(let journal): LessonJournalFile.write(journal)
    case .export(let export): exporter.write(export, of: state, glyphs: glyphs)
    }
  }
}

/// What the screen starts with.
struct ScreenStart {
  /// The runs of the race; none where a file is looked at first.
  var configurations: [Configuration]
  /// The file that is looked at first.
  var preview: Preview?
  /// How the runs' file was read, if there is something to say of it.
  var reading: Message?
  /// What the runs start from, where it was loaded.
  var weights: [LayerParameters]?
  /// The file they were loaded from.
  var weightsFile: String?
  /// What has read their data.
  var loader: DataLoader
  var theme: ThemeName
  var isProjector = false
  var lesson: Lesson?

  /// What to open.
  struct Lesson {
    var lesson: Workbench.Lesson
    /// Where to begin, from 0 on; `nil` where it was left.
    var step: Int?
    /// The ids of the lessons that are taken in a row; empty for the whole tour.
    var path: [String]
    /// Whom guesses are told; nobody unless asked.
    var classroom: Classroom?

    init(_ lesson: Workbench.Lesson, step: Int?, path: [String]) {
      (self.lesson, self.step, self.path) = (lesson, step, path)
    }
  }
}
