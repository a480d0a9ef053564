import Files
import Localization
import Session

extension State {
  mutating func reduceLesson(_ action: LessonAction) -> [Effect] {
    switch action {
    case .openMenu:
      wantedLesson = nil
      return [.loadLessons]
    case .open(let name):
      wantedLesson = .named(name)
      return [.loadLessons]
    case .found(let library, let journal): return take(library, journal)
    case .begin(let lesson, let journal, let step, let path):
      self.journal = journal
      return open(lesson, at: step, path: path)
    case .moveMenu(let steps): moveMenu(by: steps)
    case .openChosen:
      guard case .lessons(let menu) = overlay,
        menu.library.lessons.indices.contains(menu.selection)
      else { return [] }
      return open(menu.library.lessons[menu.selection])
    case .turn(let steps): return turn(steps)
    case .choose(let place): choose(place)
    case .type(let character): type(character)
    case .erase: if lesson?.typed.isEmpty == false { lesson?.typed.removeLast() }
    case .remind: remind()
    case .toggleFree: return toggleFree()
    }
    return []
  }

  // MARK: The list

  private mutating func take(_ library: LessonLibrary, _ journal: LessonJournal) -> [Effect] {
    self.journal = journal
    if let first = library.problems.first {
      warn(LessonPhrase.notReadable(library.problems.count, first.sentence))
    }
    guard let wanted = wantedLesson else {
      guard !library.lessons.isEmpty else {
        warn(LessonPhrase.noLessons)
        return []
      }
      var menu = LessonMenu(library)
      let id = lesson?.lesson.id
      menu.selection = library.lessons.firstIndex { $0.id == id } ?? 0
      overlay = .lessons(menu)
      return []
    }
    wantedLesson = nil
    switch wanted {
    case .named(let name):
      do throws(UsageError) {
        return open(try library.lesson(name))
      } catch {
        warn(error)
      }
    case .after(let lesson, let path):
      if let next = library.lesson(after: lesson, on: path) { return open(next, path: path) }
      say(LessonPhrase.last(lesson.id))
    }
    return []
  }

  private mutating func moveMenu(by steps: Int) {
    guard case .lessons(var menu) = overlay else { return }
    menu.selection = min(max(menu.selection + steps, 0), menu.library.lessons.count - 1)
    overlay = .lessons(menu)
  }

  /// Opens a lesson where it was left, with the step that sets up the runs; one that was taken to its end, at its
  /// beginning.
  private mutating func open(
    _ lesson: Lesson, at wanted: Int? = nil, path: [String] = []
  ) -> [Effect] {
    overlay = nil
    let place = wanted ?? journal.steps[lesson.id] ?? 0
    var step = lesson.steps.indices.contains(place) ? place : 0
    // What was done since the runs were set up is not there any more.
    if wanted == nil { step = lesson.steps[...step].lastIndex { $0.setUp != nil } ?? 0 }
    let isLeavingGuess = coversAnswer
    self.lesson = LessonView(lesson, step: step, path: path)
    self.lesson?.isLeavingGuess = isLeavingGuess
    return enterStep(setsUp: true)
  }

  // MARK: Pages

  private mutating func turn(_ direction: Int) -> [Effect] {
    guard let view = lesson else { return [] }
    guard !view.isFree else {
      say(LessonPhrase.free(view.lesson.id))
      return []
    }
    if direction < 0 { return turnBack() }
    switch view.page {
    case .question:
      guard finishQuestion() else { return [] }
    case .task:
      guard view.step.until?.holds(value) ?? true else {
        warn(LessonPhrase.doFirst(view.step.until?.firstUnmet(value)))
        return []
      }
    case .text, .outcome: break
    }
    return turnOn()
  }

  /// To the next page, the next step, or the next lesson.
  private mutating func turnOn() -> [Effect] {
    guard var view = lesson else { return [] }
    message = nil
    if let next = view.pages.first(where: { $0.rawValue > view.page.rawValue }) {
      view.page = next
      lesson = view
      return waitForGuess()
    }
    guard view.stepNumber + 1 < view.lesson.steps.count else {
      journal.steps[view.lesson.id] = view.lesson.steps.count
      wantedLesson = .after(view.lesson, path: view.path)
      return [.saveJournal(journal), .loadLessons]
    }
    view.stepNumber += 1
    view.page = view.pages.first ?? .text
    lesson = view
    let setsUp = view.step.setUp != nil
    return enterStep(setsUp: setsUp) + (setsUp ? [] : waitForGuess())
  }

  /// What is guessed does not happen before.
  private mutating func waitForGuess() -> [Effect] {
    guard isBeforeGuess, isRunning else { return [] }
    defer { message = nil }
    return setRunning(false)
  }

  private mutating func turnBack() -> [Effect] {
    guard var view = lesson else { return [] }
    // A task that is done would turn its page on again.
    let isDone = view.step.until?.holds(value) ?? true
    let before = view.pages.filter { $0 != .task || !isDone }
    if let last = before.last(where: { $0.rawValue < view.page.rawValue }) {
      view.page = last
      lesson = view
      return []
    }
    guard view.stepNumber > 0 else {
      say(LessonPhrase.first)
      return []
    }
    view.isLeavingGuess = coversAnswer
    view.stepNumber -= 1
    view.page = view.pages.first ?? .text
    lesson = view
    return enterStep(setsUp: true)
  }

  /// Puts panels, selection and, if asked, the runs as the step says.
  private mutating func enterStep(setsUp: Bool) -> [Effect] {
    guard let view = lesson else { return [] }
    let step = view.step
    lesson?.seen = [:]
    arrowsAreThePanels = false
    if !step.panels.isEmpty {
      places = step.panels + PanelID.standardPlaces.filter { !step.panels.contains($0) }
      isZoomed = false
      focus = step.panels[0]
    }
    if let focus = step.focus { self.focus = focus }
    journal.steps[view.lesson.id] = max(journal.steps[view.lesson.id] ?? 0, view.stepNumber)
    var effects: [Effect] = [.saveJournal(journal)]
    if setsUp, let setUp = view.setUp(ofStep: view.stepNumber) {
      effects += requestSetUp(setUp.runs)
      lesson?.pendingSetUp = setUpNumber
      say(LessonPhrase.preparing(view.lesson.title.message))
    } else {
      select(in: step)
    }
    if let pace = step.pace ?? (setsUp ? view.pace(ofStep: view.stepNumber) : nil) {
      self.pace = pace
      effects.append(.worker(.setPace(pace)))
    }
    return effects
  }

  private mutating func select(in step: LessonStep) {
    if let place = step.run, runs.indices.contains(place) { selectedRun = runs[place].id }
    selectedLayer = min(step.layer ?? selectedLayer, run.layers.count - 1)
    if let mode = step.outputs { outputsView.asked = mode }
  }

  /// The runs that a step asked for are there.
  mutating func finishSetUp() {
    guard let view = lesson, view.pendingSetUp != nil else { return }
    lesson?.pendingSetUp = nil
    lesson?.isLeavingGuess = false
    select(in: view.step)
    message = nil
  }

  // MARK: Guesses

  private mutating func choose(_ place: Int?) {
    guard var view = lesson, case .choice(_, let choices) = view.step.question,
      view.page == .question
    else { return }
    if let place {
      guard choices.indices.contains(place) else {
        warn(LessonPhrase.chooseFirst)
        return
      }
      view.answers[view.stepNumber] = .choice(place)
    } else {
      view.answers[view.stepNumber] = LessonView.Answer.none
    }
    lesson = view
    _ = turnOn()
  }

  private mutating func type(_ character: Character) {
    guard let view = lesson, case .number = view.step.question,
      view.typed.count < LessonView.longestGuess
    else {
      return
    }
    lesson?.typed.append(character)
  }

  /// Takes the guess that was typed. Without one the learner is told how to make it, and it is false.
  private mutating func finishQuestion() -> Bool {
    guard let view = lesson else { return false }
    if case .number = view.step.question, let number = Double(view.typed), number.isFinite {
      lesson?.answers[view.stepNumber] = .number(number)
      lesson?.typed = ""
      return true
    }
    if view.answers[view.stepNumber] != nil { return true }
    remind()
    return false
  }

  /// Says what is expected.
  private mutating func remind() {
    switch lesson?.step.question {
    case .choice: warn(LessonPhrase.chooseFirst)
    case .number: warn(LessonPhrase.numberFirst)
    case nil: break
    }
  }

  /// Says that a step's runs wait for the guess.
  mutating func remindOfGuess() {
    if asksForGuess { remind() } else { warn(LessonPhrase.guessFirst) }
  }

  // MARK: Coming and going

  /// After anything happened: a task that is done shows what came of it.
  mutating func followLesson() {
    guard let view = lesson, !view.isFree, view.page.rawValue >= LessonView.Page.task.rawValue,
      view.pendingSetUp == nil, view.pages.contains(.outcome),
      view.step.until?.holds(value) ?? false
    else { return }
    let seen = view.outcomeMeasures.map { ($0, value($0)) }
    for (measure, value) in seen { lesson?.seen[measure] = value }
    guard view.page == .task else { return }
    lesson?.page = .outcome
    // What the task still asked for is done.
    if message?.kind == .warning { message = nil }
  }

  /// What the page of the outcome reads off the runs: what was seen stays when they start again.
  func seen(_ measure: LessonMeasure) -> Double? {
    guard let view = lesson, let until = view.step.until, !until.holds(value) else {
      return value(measure)
    }
    return view.seen[measure] ?? value(measure)
  }

  private mutating func toggleFree() -> [Effect] {
    guard let view = lesson else { return reduceLesson(.openMenu) }
    lesson?.isFree.toggle()
    lesson?.typed = ""
    guard view.isFree else {
      say(LessonPhrase.leftFree)
      return []
    }
    let effects = enterStep(setsUp: true)
    say(LessonPhrase.cameBack)
    return effects
  }
}
