import Glibc
import Ncurses
import Session
import TerminalUI
import Workbench

/// What is played on the screen, and what is recorded of it.
extension InteractiveScreen {
  /// Has the training thread say when it is ready for the first key.
  ///
  /// - Parameter size: that of the recording's screen.
  mutating func beginReplay(of size: Size) {
    guard replay != nil else { return }
    let fits = size.fits(terminal.size)
    let said: RecordingPhrase =
      fits ? .plays : .playsSmaller(columns: size.columns, rows: size.rows)
    state.message = State.Notice(said.message, kind: fits ? .information : .warning)
    if let question = replay?.ask() { worker.send(question) }
  }

  /// Presses the next key, if it is time.
  mutating func playOn() {
    guard replay != nil else { return }
    take()
    if let event = replay?.takeEvent(now: MonotonicClock.seconds) {
      isOfReplay = true
      let interest = state.interest
      // A click is meant for what is there now.
      if case .mouse = event { shown = ScreenFrame(of: state, glyphs: glyphs) }
      act(on: event.fitted(to: terminal.size))
      perform(state.changeOfInterest(since: interest))
      isOfReplay = false
      if let question = replay?.ask() { worker.send(question) }
      clock.demand()
    } else if replay?.isOver == true {
      endReplay(.isOver)
    }
  }

  /// Tells the replay what the training thread has done.
  mutating func follow(_ progress: Progress, _ effects: [Effect]) {
    let commands = replay?.take(
      progress, isAsked: effects.askWorker, isSearching: state.isSearching)
    if let commands { worker.send(commands) }
  }

  /// The user presses a key while a recording plays.
  mutating func interrupt(with event: TerminalEvent) {
    guard case .key(let key) = event else { return }
    switch key {
    case .character("q"), .control("c"): apply(.screen(.quit))
    case .control("l"), .control("z"): act(on: event)
    default: endReplay(.takenOver)
    }
  }

  private mutating func endReplay(_ said: RecordingPhrase) {
    replay = nil
    // The recording's is not one's own.
    state.journal = LessonJournalFile.read()
    worker.send(Replay.release)
    if state.size != terminal.size { apply(.screen(.resize(terminal.size))) }
    state.message = State.Notice(said.message)
    clock.demand()
  }

  /// How long the end waits to hear where the last keys were pressed, in seconds.
  private static let patienceForMarks = 0.5
  /// The same after a signal, which leaves the program 1.5 seconds, most of them for the files.
  private static let patienceAfterSignal = 0.3

  /// Notes the end, and where the race was then.
  mutating func endRecording() {
    guard let recording else { return }
    worker.send(recording.noteEnd())
    let start = MonotonicClock.seconds
    while recording.isWaiting {
      let isAfterSignal = TerminalSignals.endedBy != nil
      let patience = isAfterSignal ? Self.patienceAfterSignal : Self.patienceForMarks
      guard MonotonicClock.seconds < start + patience else { break }
      usleep(2000)
      take()
    }
  }
}

extension Size {
  /// Whether a terminal of that size shows all of it.
  func fits(_ terminal: Size) -> Bool {
    columns <= terminal.columns && rows <= terminal.rows
  }
}

extension TerminalEvent {
  /// The same; another size only if the terminal shows all of it.
  fileprivate func fitted(to terminal: Size) -> TerminalEvent {
    guard case .resize(let size) = self, !size.fits(terminal) else { return self }
    return .resize(terminal)
  }
}
