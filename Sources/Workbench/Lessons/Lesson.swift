import Session
import Setups
import TerminalUI

/// A lesson: what is set up, what to look at, what to guess, what to do, and what is then seen.
///
/// It is read from a file (`LessonReader`), so that a teacher adds one without touching the program.
package struct Lesson: Equatable, Sendable {
  /// `L2`, `L4b`: its place in the tour.
  package var id: String
  /// A word or two for the command line: `digits-race`.
  package var name: String
  /// What the list of lessons shows.
  package var title: LocalizedText
  /// The numbers of the claims that it shows, as a person writes them: `35-36, 60`.
  package var claims: String
  /// How long it takes a class, guesses talked over; `nil` where its file does not say.
  var minutes: Int?
  /// How soon a short path takes it: 1 is first. Without one it comes last.
  var priority: Int?
  /// The ids of the lessons to be taken before.
  var prerequisites: [String] = []
  /// At least one; the first says what is set up.
  package var steps: [LessonStep]

  /// In minutes, as its file says, or else as steps usually take.
  package var duration: Int { minutes ?? 3 * steps.count }
}

/// One thing to see in a lesson.
package struct LessonStep: Equatable, Sendable {
  /// The runs to begin with, as a configuration line says them; `nil` goes on with those of the step
  /// before.
  var setUp: SetUp?
  /// The panels in the screen's places, the most important first; empty leaves them as they are.
  var panels: [PanelID] = []
  /// What the panel of outputs shows.
  var outputs: OutputsMode?
  /// Which panel takes the keys.
  var focus: PanelID?
  /// The place of the run that is selected, A = 0.
  var run: Int?
  /// Counted from 0.
  var layer: Int?
  var pace: Pace?
  /// What to look at.
  var text = LocalizedText()
  var question: LessonQuestion?
  /// What the learner does now.
  var task = LocalizedText()
  /// The keys that do it.
  var keys: [Key] = []
  /// What must hold before the step is done; `nil` waits for nothing.
  var until: LessonExpression?
  /// What was seen, in the runs' own numbers.
  var outcome = LocalizedText()
  /// What its pages say of the runs: true while the page is read, whatever the seed.
  var holds: [LessonView.Page: [LessonExpression]] = [:]
  /// What must be true of it, whatever the seed.
  var passes: [LessonPass] = []

  /// A configuration line, and what it says of each run.
  struct SetUp: Equatable, Sendable {
    var line: String
    var runs: [Settings]
  }

  init() {}
}

extension Lesson {
  /// The same lesson with runs that start from another seed than its set-ups say.
  package func seeded(_ seed: UInt64) -> Lesson {
    var lesson = self
    for step in lesson.steps.indices {
      guard var setUp = lesson.steps[step].setUp else { continue }
      for run in setUp.runs.indices { setUp.runs[run][.seed] = String(seed) }
      lesson.steps[step].setUp = setUp
    }
    return lesson
  }
}

/// What the learner is asked before the step runs.
enum LessonQuestion: Equatable, Sendable {
  /// One of several answers, of which the first is right whose condition holds.
  case choice(LocalizedText, [Choice])
  /// A number, to be compared with the one that comes out.
  case number(LocalizedText, LessonExpression)

  struct Choice: Equatable, Sendable {
    var text: LocalizedText
    /// When it is the right one.
    var condition: LessonExpression
  }

  var text: LocalizedText {
    switch self {
    case .choice(let text, _), .number(let text, _): text
    }
  }

  /// What decides which answer is right.
  var answerMeasures: [LessonMeasure] {
    switch self {
    case .choice(_, let choices): choices.flatMap(\.condition.measures)
    case .number(_, let number): number.measures
    }
  }
}

/// A line that says whether the lesson tells the truth.
struct LessonPass: Equatable, Sendable {
  var condition: LessonExpression
  /// The share of seeds for which it holds at least.
  var share = 1.0
}
