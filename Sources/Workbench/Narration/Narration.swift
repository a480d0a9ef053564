package import Files
import Localization
package import Session
import Setups
import TerminalUI
import Text

/// The screen's state told in words: lines are typed, and lines are said. Nothing is drawn.
///
/// It is pure, as `reduce` is: what is typed and what the training thread reports go in, lines and
/// effects come out. A line that was typed is done when the training thread has done all that it asked,
/// and only then is the next one looked at, so that commands from a pipe do what they do by hand.
package struct Narration: Sendable {
  /// What is to be said and done.
  package struct Turn: Equatable, Sendable {
    /// What is to be said, a line each.
    package var lines: [String] = []
    /// What is to be asked of the world outside.
    package var effects: [Effect] = []
  }

  /// Where the lines come from.
  package enum Source: Sendable {
    /// A person, who hears and types.
    case person
    /// A pipe or a file: nobody waits for anything, so training goes at full speed.
    case script
  }

  package internal(set) var state: State
  let source: Source
  /// How long a run of a script goes on that has no end of its own.
  private let mostEpochs: Int
  private var narrator = Narrator()
  private var queue: [String] = []
  var pending: [Pending] = []
  private var lastQuestion = 0
  private var awaited: Int?
  var wait: Wait?
  var saidPage: LessonWords.Place?
  private var isAtEnd = false

  /// Something to be said once the training thread has done what it was asked.
  enum Pending: Equatable {
    case panel(PanelID)
    /// How the runs stand, after a single step.
    case progress
    case page
  }

  /// What the next line waits for.
  enum Wait: Equatable {
    /// Every run has ended.
    case end
    case epoch(Int)
  }

  /// How often what is to be said is asked for again before it is said as it is.
  private static let mostQuestions = 60
  private var questionsLeft = mostQuestions

  /// A race that stands at its start.
  ///
  /// - Parameters:
  ///   - mostEpochs: how long a wait goes on for a run that has no end of its own.
  /// - Returns: the narration, and what it begins with.
  package static func start(
    _ start: (state: State, effects: [Effect]), source: Source, mostEpochs: Int
  ) -> (Narration, Turn) {
    var narration = Narration(state: start.state, source: source, mostEpochs: mostEpochs)
    var turn = Turn(effects: start.effects)
    narration.say(.welcome, &turn)
    narration.ask(&turn)
    return (narration, turn)
  }

  private init(state: State, source: Source, mostEpochs: Int) {
    self.state = state
    self.source = source
    self.mostEpochs = mostEpochs
  }

  /// Whether a line that is typed now is done at once.
  package var isQuiet: Bool { awaited == nil && wait == nil && queue.isEmpty }

  /// Whether it is of use to hear from the training thread as soon as it has something to tell.
  package var isAwaiting: Bool { awaited != nil }

  // MARK: What goes in

  /// A line that was typed.
  package mutating func type(_ line: String) -> Turn {
    var turn = Turn()
    // A person does not wait for the end of what takes long.
    if case .person = source, !isQuiet, Self.interrupts(line) {
      (queue, wait, awaited) = ([], nil, nil)
    }
    queue.append(line)
    resume(&turn)
    return turn.plain
  }

  /// What the training thread reports.
  ///
  /// - Parameter now: the monotonic clock, in seconds.
  package mutating func take(_ progress: Progress, now: Double) -> Turn {
    var turn = Turn()
    let before = state.message
    let effects = reduce(&state, .progressed(progress))
    turn.effects += effects
    // How far a file has been read is not said all the time.
    if state.message != before, !state.isReading { sayMessage(&turn) }
    turn.lines += narrator.events(in: state, now: now)
    notePage(&turn)
    if let answered = progress.answered, let awaited, answered >= awaited {
      self.awaited = nil
      let asksMore = effects.contains { if case .worker = $0 { true } else { false } }
      if asksMore { ask(&turn) } else { settle(&turn) }
    }
    if let wait, isOver(wait) { self.wait = nil }
    resume(&turn)
    return turn.plain
  }

  /// The lessons that an effect asked for.
  package mutating func take(_ library: LessonLibrary, _ journal: LessonJournal) -> Turn {
    act(.lesson(.found(library, journal)))
  }

  /// What came of an export.
  package mutating func take(_ export: ScreenExport, _ error: FileError?) -> Turn {
    act(.screen(.exported(export, error)))
  }

  /// A lesson to begin with.
  package mutating func begin(
    _ lesson: Lesson, _ journal: LessonJournal, step: Int?, path: [String] = []
  ) -> Turn {
    var turn = act(.lesson(.begin(lesson, journal, step: step, path: path)))
    turn.lines.insert(NarrationPhrase.keysToo.text(in: state.language), at: 0)
    return turn
  }

  private mutating func act(_ action: Action) -> Turn {
    var turn = Turn()
    state.message = nil
    perform(action, &turn)
    sayMessage(&turn)
    notePage(&turn)
    ask(&turn)
    return turn.plain
  }

  /// There will be no more lines. What was typed is still done; runs that are going go on to their end.
  package mutating func endOfInput() -> Turn {
    isAtEnd = true
    var turn = Turn()
    resume(&turn)
    return turn.plain
  }

  // MARK: One line after the other

  private mutating func resume(_ turn: inout Turn) {
    while awaited == nil, wait == nil, !queue.isEmpty {
      execute(TypedLine(queue.removeFirst(), in: state), &turn)
    }
    guard isAtEnd, isQuiet else { return }
    if state.isRunning {
      wait = .end
      if isOver(.end) { turn.effects.append(.quit) }
    } else {
      turn.effects.append(.quit)
    }
  }

  private mutating func execute(_ line: TypedLine, _ turn: inout Turn) {
    state.message = nil
    let (count, focus, before) = (turn.lines.count, state.focus, state)
    switch line {
    case .nothing: return
    case .refused(let phrase): return say(phrase, &turn)
    case .keys(let keys) where keys.count > 1:
      queue.insert(contentsOf: keys.map(\.label), at: 0)
      return
    case .keys(let keys):
      for key in keys {
        guard let action = Action.forKey(key, in: state) else { continue }
        perform(action, &turn)
      }
    case .actions(let actions): for action in actions { perform(action, &turn) }
    case .panel(let panel): show(panel, &turn)
    case .word(let word, let argument): say(word, argument, &turn)
    }
    sayMessage(&turn)
    notePage(&turn)
    if state.focus != focus, pending.isEmpty, !turn.effects.contains(.loadLessons) {
      expect(.panel(state.focus))
    }
    ask(&turn)
    if case .word = line { return }
    let hasAnswer =
      turn.lines.count > count || !pending.isEmpty || turn.effects.contains(where: \.isTold)
    if hasAnswer { return }
    let isUnchanged = state == before && turn.effects.allSatisfy(\.isQuestion)
    say(isUnchanged ? .nothingChanged : .done, &turn)
  }

  mutating func perform(_ action: Action, _ turn: inout Turn) {
    if case .preview = action {
      turn.lines.append(PreviewPhrase.notInWords.text(in: state.language))
      return
    }
    var effects = reduce(&state, action)
    if case .script = source, case .lesson = action, state.pace != .fullSpeed {
      state.pace = .fullSpeed
      effects.append(.worker(.setPace(.fullSpeed)))
    }
    turn.effects += effects
    sayOverlay(&turn)
    switch action {
    case .training(.stepEpoch), .training(.stepBatch):
      if !state.runs.allSatisfy(\.hasEnded) { expect(.progress) }
    case .panel, .screen(.moveView), .screen(.setView): expect(.panel(state.focus))
    case .network(.setParameter) where state.message == nil: show(.parameters, &turn)
    default: break
    }
  }

  /// Has a panel computed, and told.
  private mutating func show(_ panel: PanelID, _ turn: inout Turn) {
    perform(.screen(.setView(panel)), &turn)
    state.message = nil
    expect(.panel(panel))
  }

  /// To be said once, when all is done.
  private mutating func expect(_ item: Pending) {
    if !pending.contains(item) { pending.append(item) }
  }

  /// Words that a person may say while something else goes on.
  private static func interrupts(_ line: String) -> Bool {
    let words = line.words
    guard words.count == 1, let word = words.first else { return false }
    let key = Key.labelled(word).flatMap(KeyBindings.action)
    let command = KeyBindings.all.first { $0.name == word }?.action
    let action = key ?? command
    return action == .screen(.quit) || action == .overlay(.back)
      || action == .training(.toggleRunning)
      || word == TypedLine.Word.pause.rawValue
  }

  // MARK: What is waited for

  /// Has the training thread say when it has done all that it was asked.
  mutating func ask(_ turn: inout Turn) {
    lastQuestion += 1
    awaited = lastQuestion
    turn.effects.append(.worker(.answer(lastQuestion)))
  }

  /// Everything is done that was asked for: what depends on it is said.
  private mutating func settle(_ turn: inout Turn) {
    let all = pending
    pending = []
    for item in all {
      if let lines = lines(of: item, isLastTry: questionsLeft == 0) {
        turn.lines += lines
      } else {
        pending.append(item)
      }
    }
    guard !pending.isEmpty else {
      questionsLeft = Self.mostQuestions
      return
    }
    questionsLeft = max(0, questionsLeft - 1)
    ask(&turn)
  }

  /// Whether the next line need not wait any longer.
  func isOver(_ wait: Wait) -> Bool {
    guard state.isRunning else { return true }
    if let view = state.lesson, !view.isFree, view.page == .outcome, !isAtEnd { return true }
    switch wait {
    case .end: return state.runs.allSatisfy { isDone($0) }
    case .epoch(let epoch):
      return state.runs.allSatisfy { $0.hasEnded || ($0.latest?.epoch ?? 0) >= epoch }
    }
  }

  /// A run without an end of its own is done at its target, or after a usual number of epochs.
  private func isDone(_ run: Run) -> Bool {
    if run.hasEnded { return true }
    guard run.configuration.epochs == nil else { return false }
    return run.reached != nil || run.latest.map { $0.epoch >= mostEpochs } ?? false
  }
}

extension Narration.Turn {
  /// With nothing in its lines that draws.
  fileprivate var plain: Self {
    Self(lines: lines.map(SpokenText.plain), effects: effects)
  }
}

extension Effect {
  /// Whether it changes nothing.
  fileprivate var isQuestion: Bool {
    if case .worker(.answer) = self { true } else { false }
  }

  /// Whether what comes of it is said by itself.
  fileprivate var isTold: Bool {
    if case .export = self { true } else { false }
  }
}
