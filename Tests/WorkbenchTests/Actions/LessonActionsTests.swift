import Session
import TerminalUI
import TestSupport
import Testing

@testable import Workbench

@Suite struct LessonActionsTests {
  static let text = """
    lesson: T1
    name: test
    title.en: A test
    step:
    set-up: dataset=circles; A layers=2:relu,1:sigmoid; B layers=2:tanh,1:sigmoid
    panels: surface cost
    outputs: units
    run: B
    layer: 2
    text.en: Look at {epoch(A)}.
    question.en: Which?
    choice.en: this
    when: epoch(A) > 0
    choice.en: that
    when: epoch(A) = 0
    do.en: Press s.
    until: activation(B, 2) = tanh
    see.en: Seen.
    step:
    question.en: How much?
    number: 12
    see.en: Twelve.
    """

  /// The lesson open, its runs there.
  func open(
    at step: Int? = nil, _ journal: LessonJournal = LessonJournal(), _ text: String = Self.text
  ) throws -> State {
    let lesson = try LessonReader.read(text, path: "t.lesson")
    var state = try preparedState()
    let effects = reduce(&state, .lesson(.begin(lesson, journal, step: step)))
    #expect(
      effects.contains {
        if case .worker(.setUp(1, let runs)) = $0 { runs.count == 2 } else { false }
      })
    var progress = Progress()
    let configurations = state.runs.map(\.configuration)
    progress.setUp = Progress.SetUp(number: 1, .ready(configurations))
    let started = reduce(&state, .progressed(progress))
    #expect(started.count { if case .worker(.remove) = $0 { true } else { false } } == 2)
    #expect(started.count { if case .worker(.start) = $0 { true } else { false } } == 2)
    return state
  }

  func press(_ state: inout State, _ keys: Key...) {
    for key in keys {
      if let action = Action.forKey(key, in: state) { _ = reduce(&state, action) }
    }
  }

  @Test func aStepSetsTheScreenUp() throws {
    let state = try open()
    #expect(Array(state.places.prefix(2)) == [.surface, .cost])
    #expect(Set(state.places) == Set([.surface] + PanelID.standardPlaces))
    #expect(state.focus == .surface)
    #expect(state.run.letter == "B" && state.selectedLayer == 1)
    #expect(state.runs.map(\.letter) == ["A", "B"] && !state.isRunning)
    #expect(state.lesson?.pendingSetUp == nil)
    #expect(state.outputsView.asked == .units)
  }

  /// Until its key is pressed, what a lesson asks for is shown where the data have it.
  @Test func theOutputsAreShownAsALessonAsks() throws {
    var state = try preparedState("circles")
    let data = try #require(state.run.data)
    state.outputsView.asked = .units
    #expect(state.outputsView.mode(for: data) == .units)
    state.focus = .outputs
    _ = reduce(&state, .panel(.moveMode(1)))
    #expect(state.outputsView.mode(for: data) == .plane)
    state.outputsView.asked = .examples
    #expect(state.outputsView.mode(for: data) == .plane)
  }

  @Test func pagesAreTurnedByKeys() throws {
    var state = try open()
    #expect(state.lesson?.page == .text)
    press(&state, .enter)
    #expect(state.lesson?.page == .question)
    // Without a guess it does not go on; a number that is no choice is none.
    press(&state, .enter, .character("7"))
    #expect(state.lesson?.page == .question && state.message?.kind == .warning)
    press(&state, .character("2"))
    #expect(state.lesson?.page == .task && state.lesson?.answers[0] == .choice(1))
    // The task is not done.
    press(&state, .enter)
    #expect(state.lesson?.page == .task)
    press(&state, .backspace)
    #expect(state.lesson?.page == .question)
    press(&state, .character("0"))
    #expect(state.lesson?.answers[0] == LessonView.Answer.none)
  }

  /// A task that is done turns the page by itself.
  @Test func theOutcomeFollowsTheTask() throws {
    var state = try open()
    press(&state, .enter, .character("1"))
    #expect(state.lesson?.page == .task)
    _ = reduce(&state, .network(.setActivation(.tanh)))
    #expect(state.lesson?.page == .outcome)
    press(&state, .enter)
    #expect(state.lesson?.stepNumber == 1 && state.lesson?.page == .question)
  }

  /// Back from there leads to the page before the task, which would turn its page on again.
  @Test func backFromTheOutcome() throws {
    var state = try open()
    press(&state, .enter, .character("1"))
    _ = reduce(&state, .network(.setActivation(.tanh)))
    #expect(state.lesson?.page == .outcome)
    press(&state, .backspace)
    #expect(state.lesson?.page == .question)
  }

  @Test func aNumberIsTypedAndErased() throws {
    var state = try open(at: 1)
    press(&state, .character("1"), .character("3"), .backspace, .character("."), .character("5"))
    #expect(state.lesson?.typed == "1.5")
    press(&state, .enter)
    #expect(state.lesson?.answers[1] == .number(1.5) && state.lesson?.page == .outcome)
    press(&state, .backspace, .backspace)
    #expect(state.lesson?.stepNumber == 0)
  }

  @Test func freePlayAndBack() throws {
    var state = try open()
    press(&state, .enter)
    // While a guess is asked for, F is one of the keys that do nothing else.
    press(&state, .escape)
    #expect(state.lesson?.isFree == true && state.layout.lesson.isEmpty)
    press(&state, .character("2"))
    #expect(state.selectedLayer == 1, "digits select layers in free play")
    let effects = reduce(&state, .lesson(.toggleFree))
    #expect(state.lesson?.isFree == false && state.lesson?.page == .question)
    #expect(effects.contains { if case .worker(.setUp(2, _)) = $0 { true } else { false } })
  }

  @Test func theJournalKeepsThePlace() throws {
    // Its second step goes on with the runs of the first, which are not there any more.
    let left = try open(LessonJournal(steps: ["T1": 1]))
    #expect(left.lesson?.stepNumber == 0 && left.journal.steps["T1"] == 1)
    var state = try open(at: 1)
    press(&state, .character("9"), .enter, .enter)
    #expect(state.journal.steps["T1"] == 2, "done")
    let lesson = try #require(state.lesson?.lesson)
    _ = reduce(&state, .lesson(.begin(lesson, state.journal, step: nil)))
    #expect(state.lesson?.stepNumber == 0, "a lesson that is done begins again")
    let text = "L2 3\nnonsense\nL3 x\nL4 -1\n"
    #expect(LessonJournal(text: text) == LessonJournal(steps: ["L2": 3]))
    #expect(LessonJournal(text: state.journal.text) == state.journal)
  }

  /// After the last outcome one key opens the next lesson, and the edge says so.
  @Test func oneKeyLeadsToTheNextLesson() throws {
    func last(_ id: String, path: [String] = []) throws -> State {
      let lesson = try shippedLessons.lesson(id)
      var state = try preparedState(size: Size(columns: 80, rows: 24))
      let end = lesson.steps.count - 1
      _ = reduce(&state, .lesson(.begin(lesson, LessonJournal(), step: end, path: path)))
      state.lesson?.page = .outcome
      return state
    }
    func after(_ state: State) -> State {
      var state = state
      let effects = Action.forKey(.enter, in: state).map { reduce(&state, $0) } ?? []
      let journal = state.journal
      #expect(effects == [.saveJournal(journal), .loadLessons])
      _ = reduce(&state, .lesson(.found(shippedLessons, journal)))
      return state
    }
    let state = try last("L4b")
    #expect(frame(of: state, glyphs: .unicode).text.contains(LessonPhrase.onToNext.text))
    let next = after(state)
    #expect(next.lesson?.lesson.id == "L5" && next.lesson?.stepNumber == 0)
    #expect(next.journal.steps["L4b"] == 1, "done")
    // On a path, its next one; after its last, and after the tour's, there is none.
    let path = ["L2", "L4b", "L9"]
    let onPath = after(try last("L4b", path: path))
    #expect(onPath.lesson?.lesson.id == "L9" && onPath.lesson?.path == path)
    for end in [try last("L9", path: path), try last("L16")] {
      let stays = after(end)
      let id = try #require(end.lesson?.lesson.id)
      #expect(stays.lesson?.lesson.id == id)
      #expect(stays.message == State.Notice(LessonPhrase.last(id).message))
    }
    // A lesson from a file of one's own has none after it.
    var own = try open(at: 1)
    press(&own, .character("9"), .enter, .enter)
    _ = reduce(&own, .lesson(.found(shippedLessons, LessonJournal())))
    #expect(own.lesson?.lesson.id == "T1" && own.message != nil)
  }

  /// Q gives the arrows to the panel, until it is pressed again or another step begins.
  @Test func arrowsTurnWhatIsInThePanel() throws {
    var state = try open()
    let keys: [Key] = [.up, .down, .left, .right]
    let turns: [Action] = [
      .panel(.moveItem(-1)), .panel(.moveItem(1)), .panel(.moveStep(-1)), .panel(.moveStep(1)),
    ]
    #expect(!keys.compactMap { Action.forKey($0, in: state) }.contains { turns.contains($0) })
    press(&state, .character("Q"))
    #expect(keys.compactMap { Action.forKey($0, in: state) } == turns)
    let isWarning = state.message?.kind == .warning
    #expect(!isWarning && state.message?.text.contains("Press Q") == true)
    var ended = state
    press(&ended, .character("Q"))
    #expect(Action.forKey(.down, in: ended) == .run(.move(1)))
    press(&state, .enter, .character("1"))
    _ = reduce(&state, .network(.setActivation(.tanh)))
    press(&state, .enter)
    #expect(state.lesson?.stepNumber == 1 && !state.arrowsAreThePanels)
  }

  @Test func theListIsWalked() throws {
    var state = try preparedState()
    #expect(reduce(&state, .lesson(.openMenu)) == [.loadLessons])
    _ = reduce(&state, .lesson(.found(shippedLessons, LessonJournal())))
    press(&state, .down, .down, .up)
    let picture = frame(of: state, glyphs: .unicode).text
    for lesson in shippedLessons.lessons { #expect(picture.contains(lesson.title.text)) }
    press(&state, .enter)
    #expect(state.lesson?.lesson.id == "L2" && state.overlay == nil)
    _ = reduce(&state, .lesson(.open("digits-rase")))
    _ = reduce(&state, .lesson(.found(shippedLessons, LessonJournal())))
    #expect(state.message?.text.contains("did you mean digits-race?") == true)
  }

  /// A guess beside what happened.
  @Test func theVerdictComparesTheGuess() throws {
    var state = try open(at: 1)
    press(&state, .character("1"), .character("1"), .enter)
    let lines = LessonPanel.lines(
      of: try #require(state.lesson), .outcome, state)
    #expect(lines.first?.text == "Well guessed: you said 11, it was 12.")
    press(&state, .backspace, .character("3"), .enter)
    let wrong = LessonPanel.lines(of: try #require(state.lesson), .outcome, state)
    #expect(wrong.first?.text == "You guessed 3; it was 12.")
  }

  /// What is known to be no number is not told as what is not known yet.
  @Test func numbersInTextsAreTold() {
    #expect(LessonTemplate.message(nil).text == "…" && LessonTemplate.message(.nan).text == "NaN")
    #expect(
      LessonTemplate.message(.infinity).text == "never"
        && LessonTemplate.message(1_125).text == "1,125")
    #expect(
      LessonTemplate.message(0.0236).text == "0.0236"
        && LessonTemplate.message(0.52, .percent).text == "52 %")
  }

  @Test func everySizeIsDrawn() throws {
    var state = try open()
    for size in [(0, 0), (1, 1), (3, 2), (40, 12), (41, 13), (80, 24), (200, 60)] {
      state.size = Size(columns: size.0, rows: size.1)
      #expect(frame(of: state, glyphs: .unicode).size == state.size)
      #expect(frame(of: state, glyphs: .ascii).size == state.size)
    }
  }
}
