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
  private func open(_ name: String, step: Int = 0, size: Size) throws -> State {
    let lesson = try shippedLessons.lesson(name)
    var state = try preparedState("xor4", size: size)
    _ = reduce(&state, .lesson(.begin(lesson, LessonJournal(), step: step)))
    let setUp = try #require(state.lesson?.setUp(ofStep: step))
    var loader = DataLoader(library: shipped)
    var progress = Progress()
    progress.setUp = Progress.SetUp(number: state.setUpNumber, loader.setUp(setUp.runs))
    _ = reduce(&state, .progressed(progress))
    for run in state.runs {
      let racer = Racer(
        id: run.id, life: run.life, configuration: run.configuration,
        data: try loader.prepare(run.configuration), weights: nil)
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
    #expect(!state.coversAnswer)
    _ = reduce(&state, .lesson(.turn(1)))
    #expect(state.coversAnswer)
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
