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
  var terminal: Terminal
  let worker: TrainingWorker
  private let exporter: ScreenExporter
  var state: State
  /// The frame that the user sees, and points at.
  var shown: ScreenFrame?
  let glyphs: Glyphs
  private var isOver = false
  private var classroom: Classroom?
  let recording: ScreenRecording?
  /// The keys that are pressed instead of the user's.
  var replay: Replay?
  /// Whether what is done now is of that replay.
  var isOfReplay = false
  var clock = FrameClock()
  private var queue = InputQueue()
  private var isStale = true
  /// When a frame is due to say what the one that is shown did not yet say of a run's health; `nil` for nothing.
  private var nextTelling: Double?

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
    let terminalSize = terminal.size
    let size = start.size.map { $0.fits(terminalSize) ? $0 : terminalSize } ?? terminalSize
    let (opened, effects) = start.state(size, theme: theme, isMouseOn: options.mouse)
    state = opened
    let needsJournal = start.lesson != nil || start.recording != nil
    let journal = start.journal ?? (needsJournal ? LessonJournalFile.read() : LessonJournal())
    recording = start.recording
    start.recording?.begin(
      start.opening(size, journal), beginThread: TerminalSignals.blockInThisThread,
      wake: { wake.signal() })
    if let keys = start.keys {
      replay = Replay(keys, journal, now: MonotonicClock.seconds)
      worker.send(Replay.stand)
    }
    if let reading = start.reading { state.message = State.Notice(reading) }
    state.marker = capabilities.hasBraille ? .braille : capabilities.isUTF8 ? .dots : .ascii
    if let notice = capabilities.notice { state.message = State.Notice(notice.phrase.message) }
    perform(effects)
    if start.isProjector { apply(.screen(.toggleProjector)) }
    classroom = start.lesson?.classroom
    if let start = start.lesson {
      apply(.lesson(.begin(start.lesson, journal, step: start.step, path: start.path)))
    }
    beginReplay(of: start.size ?? size)
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
      listen(within: millisecondsToWait)
      playOn()
      isStale = true
    }
    endRecording()
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
    Self.milliseconds(clock.seconds(now: MonotonicClock.seconds, isBusy: isBusy))
  }

  /// Whole ones that are no less.
  private static func milliseconds(_ seconds: Double) -> Int {
    Int(clamping: max(0, seconds) * 1000 + 0.999)
  }

  /// Until a frame is due, what is next to be said of a run's health, or a key of the replay.
  private var millisecondsToWait: Int? {
    let now = MonotonicClock.seconds
    return [
      isStale ? millisecondsToNextFrame : nextTelling.map { Self.milliseconds($0 - now) },
      replay?.seconds(now: now).map(Self.milliseconds),
    ].compactMap(\.self).min()
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
    let now = MonotonicClock.seconds
    nextTelling = state.tellHealth(at: now).map { now + $0 }
    let frame = ScreenFrame(of: state, glyphs: glyphs)
    terminal.draw(frame.grid)
    recording?.secondsStopped = Double(terminal.millisecondsStopped) / 1000
    recording?.show(frame.grid)
    shown = frame
    clock.drawn(start: start, spent: MonotonicClock.secondsOfThisThread)
    isStale = false
  }

  mutating func take() {
    let progress = worker.takeProgress()
    if !progress.isEmpty {
      recording?.take(progress.marks)
      let effects = reduce(&state, .progressed(progress))
      perform(effects)
      tellClass()
      follow(progress, effects)
    }
    for action in exporter.takeDone() { apply(action) }
    if let failure = recording?.takeFailure() {
      state.message = State.Notice(failure.sentence, kind: .warning)
    }
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
      if replay == nil { act(on: event) } else { interrupt(with: event) }
      if MonotonicClock.seconds >= end { break }
    }
    perform(state.changeOfInterest(since: interest))
  }

  /// Does what the user asks. What is asked of the training thread is asked at once, and so is where it is then.
  mutating func act(on event: TerminalEvent) {
    let actions = event.actions(in: state, shown: shown)
    guard !actions.isEmpty else { return }
    let effects = actions.flatMap { advance(&state, $0) }
    recording?.secondsStopped = Double(terminal.millisecondsStopped) / 1000
    perform(effects, after: recording?.note(event, effects) ?? [])
    tellClass()
  }

  mutating func apply(_ action: Action) {
    perform(reduce(&state, action))
    tellClass()
  }

  /// A lesson goes on where its class does not hear of it.
  private mutating func tellClass() {
    do throws(FileError) {
      try classroom?.tell(state)
    } catch {
      state.message = State.Notice(error.sentence, kind: .warning)
    }
  }

  mutating func perform(_ effects: [Effect], after marks: [WorkerCommand] = []) {
    worker.send(
      marks + effects.compactMap { if case .worker(let command) = $0 { command } else { nil } })
    for effect in effects { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .worker: break
    case .suspend where isOfReplay: break
    case .export where isOfReplay:
      state.message = State.Notice(RecordingPhrase.writesNothing.message)
    case .saveJournal(let journal) where replay != nil: replay?.journal = journal
    case .redraw: terminal.redraw()
    case .setMouse(let isOn): terminal.setMouse(isOn)
    case .suspend: terminal.suspend()
    case .quit: isOver = true
    case .loadLessons:
      apply(.lesson(.found(.locate(), replay?.journal ?? LessonJournalFile.read())))
    case .saveJournal(let journal): LessonJournalFile.write(journal)
    case .export(let export): exporter.write(export, of: state, glyphs: glyphs)
    }
  }
}
