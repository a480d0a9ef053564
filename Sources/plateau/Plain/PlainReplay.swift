import ArgumentParser
import Files
import Glibc
import Ncurses
import Session
import TerminalUI
import Workbench

/// A recording of keys without a screen: as fast as the machine trains, and at its end what is left on the screen
/// after quitting. The race is that of the screen, as each key is pressed at the same epoch.
struct PlainReplay {
  private let worker: TrainingWorker
  private let wake: Wake
  private var state: State
  private var replay: Replay
  private let weightsFile: String?
  private var isOver = false

  /// - Throws: `TerminalError` if the process has no descriptor left.
  init(_ start: ScreenStart) throws {
    guard let wake = Wake() else { throw TerminalError.system(EMFILE) }
    InputWait.holdSignals()
    self.wake = wake
    weightsFile = start.weightsFile
    worker = TrainingWorker(
      start.loader, beginThread: TerminalSignals.blockInThisThread, wake: { wake.signal() })
    replay = Replay(start.keys ?? [], start.journal ?? LessonJournal(), now: 0)
    let (opened, effects) = start.state(
      start.size ?? Size(columns: 80, rows: 24), isMouseOn: true)
    state = opened
    worker.send([Replay.stand])
    perform(effects)
    worker.send(.setPace(.fullSpeed))
    if start.isProjector { apply(.screen(.toggleProjector)) }
    if let lesson = start.lesson {
      apply(.lesson(.begin(lesson.lesson, replay.journal, step: lesson.step, path: lesson.path)))
    }
    worker.send(replay.ask())
  }

  /// Until all keys have been pressed.
  ///
  /// - Throws: if the output cannot be written; the exit code of a replay that a signal ended.
  consuming func run() throws {
    while !isOver, !replay.isOver, Interruption.signal == nil {
      _ = InputWait.wait(for: [wake.descriptor])
      wake.drain()
      take()
      while let event = replay.takeEvent(now: .greatestFiniteMagnitude) {
        let actions = event.actions(in: state, shown: ScreenFrame(of: state, glyphs: .unicode))
        for action in actions { apply(action) }
        worker.send(replay.ask())
      }
    }
    if Interruption.signal == nil { worker.end() }
    var output = StandardOutput()
    output.write(lines: Summary.lines(of: state, loaded: weightsFile))
    try output.check()
    if let signal = Interruption.signal { throw ExitCode.interrupted(by: signal) }
  }

  private mutating func take() {
    let progress = worker.takeProgress()
    guard !progress.isEmpty else { return }
    let effects = reduce(&state, .progressed(progress))
    perform(effects)
    worker.send(
      replay.take(progress, isAsked: effects.askWorker, isSearching: state.isSearching))
  }

  private mutating func apply(_ action: Action) { perform(reduce(&state, action)) }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      // Nobody watches.
      case .worker(.setPace): break
      case .worker(let command): worker.send(command)
      case .quit: isOver = true
      case .loadLessons: apply(.lesson(.found(.locate(), replay.journal)))
      case .saveJournal(let journal): replay.journal = journal
      case .redraw, .setMouse, .suspend, .export: break
      }
    }
  }
}
