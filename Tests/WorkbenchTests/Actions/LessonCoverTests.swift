import Setups
import TerminalUI
import TestSupport
import Testing

@testable import Localization
@testable import Session
@testable import Workbench

/// Nothing on the screen gives away what is to be guessed.
@Suite struct LessonCoverTests {
  /// A lesson's step on its own, its runs examined at their start.
  ///
  /// - Parameter seed: what is added to the seeds that the runs say: other numbers for the same set-up.
  private func open(
    _ name: String, step: Int = 0, size: Size, seed: UInt64 = 0
  ) throws -> State {
    let lesson = try shippedLessons.lesson(name)
    var state = try preparedState("xor4", size: size)
    _ = reduce(&state, .lesson(.begin(lesson, LessonJournal(), step: step)))
    let setUp = try #require(state.lesson?.setUp(ofStep: step))
    var loader = DataLoader(library: shipped)
    var progress = Progress()
    progress.setUp = Progress.SetUp(number: state.setUpNumber, loader.setUp(setUp.runs))
    _ = reduce(&state, .progressed(progress))
    for run in state.runs {
      var configuration = run.configuration
      configuration.training.seed += seed
      let racer = Racer(
        id: run.id, life: run.life, configuration: configuration,
        data: try loader.prepare(run.configuration), weights: nil)
      while racer.advanceReferences(isCollapseShown: true) != nil {}
      racer.reportBounds()
      racer.examine(state.interest)
      var progress = Progress()
      progress.runs[run.id] = racer.takeReport()
      _ = reduce(&state, .progressed(progress))
    }
    return state
  }

  private func text(_ state: State) -> String { frame(of: state, glyphs: .unicode).text }

  /// Lessons that ask for a number that is known before anything runs, and how the screen writes it.
  @Test(arguments: [
    ("course-run", "2,031", "2031"), ("scalar-chain", "−1.5", "-1.5"),
  ])
  func whatIsKnownIsCovered(_ name: String, _ number: String, _ guess: String) throws {
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
      var state = try open(name, size: size)
      // From the first page on, which is come back to from the question.
      #expect(state.lesson?.page == .text && state.coversAnswer)
      #expect(!text(state).contains(number), "\(text(state))")
      _ = reduce(&state, .lesson(.turn(1)))
      #expect(state.asksForGuess && state.coversAnswer)
      let asked = text(state)
      #expect(asked.contains(LessonPhrase.covered.text))
      let question = try #require(state.lesson?.step.question?.text.text)
      #expect(question.contains(number) || !asked.contains(number), "\(asked)")
      for character in guess {
        guard let action = Action.forKey(.character(character), in: state) else { continue }
        _ = reduce(&state, action)
      }
      _ = reduce(&state, .lesson(.turn(1)))
      #expect(!state.coversAnswer && !text(state).contains(LessonPhrase.covered.text))
    }
  }

  /// The flat share at the start is asked for in a step that does not wait for the end.
  @Test func aGaugeIsCovered() throws {
    var state = try open("digits-race", step: 3, size: Size(columns: 120, rows: 40))
    #expect(state.coversAnswer)
    _ = reduce(&state, .lesson(.turn(1)))
    #expect(state.coversAnswer)
  }

  /// Half of an answer is none: what the text says of the floor is seen, and not whose it is.
  @Test func aFloorAloneIsNoAnswer() throws {
    var state = try open("linear-collapses", size: Size(columns: 120, rows: 40))
    for _ in 0..<2 {
      #expect(!state.coversAnswer && state.covers(.collapse))
      #expect(!text(state).contains("J ≥"))
      #expect(text(state).contains("J = 0.845"), "\(text(state))")
      _ = reduce(&state, .lesson(.turn(1)))
    }
  }

  /// A program has no measured number: what the text says of it can be seen.
  @Test func theCodeIsNotCovered() throws {
    let state = try open("course-run", size: Size(columns: 120, rows: 40))
    #expect(!state.covers(.code) && state.covers(.network) && state.covers(.runs))
    #expect(text(state).contains("Sequential"))
  }

  /// Where the answer is known, two screens that differ in it alone differ nowhere, whatever is pressed.
  @Test(arguments: [("digits-race", 3), ("course-run", 0), ("output-by-y", 0)])
  func nothingShowsTheAnswer(_ name: String, _ step: Int) throws {
    let sizes = [(80, 24), (120, 40), (200, 60), (30, 8)].map { Size(columns: $0, rows: $1) }
    for size in sizes {
      var pair = try [0, 1].map { try open(name, step: step, size: size, seed: $0) }
      #expect(pair[0].runs != pair[1].runs)
      for page in [LessonView.Page.text, .question] {
        #expect(pair.allSatisfy { $0.lesson?.page == page && $0.coversAnswer })
        try expectSame(pair, "\(name), \(page), \(size)")
        // Free play is the way out, for who wants to see all.
        for binding in KeyBindings.all where binding.action != .lesson(.toggleFree) {
          // Without its own key: on the question's page that is a guess.
          guard page == .text, !binding.action.movesRuns, binding.action != .lesson(.turn(1)) else {
            continue
          }
          let after = pair.map { state in
            var state = state
            _ = reduce(&state, binding.action)
            return state
          }
          try expectSame(after, "\(name), \(binding.name), \(size)")
        }
        for index in pair.indices { _ = reduce(&pair[index], .lesson(.turn(1))) }
      }
    }
  }

  /// Whoever turns to another page or lesson instead of guessing does not see the runs of the guess until the
  /// runs of that page are there.
  @Test func turningAwayUncoversNothing() throws {
    let other = try shippedLessons.lesson("one-neuron")
    let away: [Action] = [.lesson(.turn(-1)), .lesson(.begin(other, LessonJournal(), step: 0))]
    for action in away {
      var pair = try [0, 1].map { seed in
        try open("digits-race", step: 3, size: Size(columns: 120, rows: 40), seed: seed)
      }
      for index in pair.indices { _ = reduce(&pair[index], action) }
      #expect(pair.allSatisfy { $0.lesson?.pendingSetUp != nil && $0.covers(.gradients) })
      try expectSame(pair, "\(action)")
      for panel in PanelID.allCases {
        for index in pair.indices { pair[index].places = [panel] + PanelID.standardPlaces }
        try expectSame(pair, "\(action), \(panel)")
      }
      var (state, loader) = (pair[0], DataLoader(library: shipped))
      let setUp = try #require(state.lesson?.setUp(ofStep: state.lesson?.stepNumber ?? 0))
      var progress = Progress()
      progress.setUp = Progress.SetUp(number: state.setUpNumber, loader.setUp(setUp.runs))
      _ = reduce(&state, .progressed(progress))
      #expect(!state.covers(.network))
    }
  }

  private func expectSame(_ pair: [State], _ what: String) throws {
    for isProjector in [false, true] {
      let pictures = pair.map { state in
        var state = state
        state.isProjector = isProjector
        return frame(of: state, glyphs: .unicode)
      }
      let rows = pictures.map { $0.text.split(separator: "\n", omittingEmptySubsequences: false) }
      let different = zip(rows[0], rows[1]).filter { $0 != $1 }.map(\.1)
      #expect(pictures[0] == pictures[1], "\(what): \(different)")
    }
  }

  /// Before any guess nothing says what will come of a set-up: no diagnosis, no caption, no floor of a run.
  @Test(arguments: shippedLessons.lessons.map(\.id)) func nothingForetells(_ id: String) throws {
    let lesson = try shippedLessons.lesson(id)
    for (number, step) in lesson.steps.enumerated() where step.question != nil {
      guard step.setUp != nil else { continue }
      var state = try open(id, step: number, size: Size(columns: 200, rows: 60))
      var foretold: Set<String> = []
      for run in state.runs {
        if let report = HealthReport(run, among: state.runs) {
          foretold.formUnion([report.sentence.text, report.reason.text, report.hint.text])
        }
        foretold.formUnion(run.floors.map { $0.sentence.text })
        foretold.formUnion(Advisor.findings(aboutSetUpOf: run).map(\.sentence.text))
      }
      foretold.formUnion(RaceCaption.sentences(of: state.rivals).map(\.text))
      foretold.remove("")
      #expect(state.covers(.advice) && state.covers(.collapse))
      for panel in PanelID.allCases {
        guard !state.covers(panel) else { continue }
        let said = panel.panel.say(state, true) ?? []
        #expect(foretold.isDisjoint(with: said), "\(id).\(number + 1), \(panel): \(said)")
        state.places = [panel] + PanelID.standardPlaces.filter { $0 != panel }
        let seen = text(state)
        // As much of a sentence as stands in one row.
        let shown = foretold.filter { seen.contains($0.prefix(36)) }
        #expect(shown.isEmpty, "\(id).\(number + 1), \(panel): \(shown)")
        #expect(!seen.contains("J ≥") || panel == .runs, "\(id).\(number + 1), \(panel)")
      }
    }
  }

  /// What only the experiment shows is not there before it: the panels stay, until it has begun.
  @Test func whatIsToComeCoversNothing() throws {
    var state = try open("logistic-floor", size: Size(columns: 120, rows: 40))
    _ = reduce(&state, .lesson(.turn(1)))
    #expect(state.asksForGuess && !state.coversAnswer)
    state.runs[0].latest?.epoch = 3
    #expect(state.coversAnswer)
    _ = reduce(&state, .lesson(.choose(0)))
    #expect(!state.coversAnswer)
  }
}
