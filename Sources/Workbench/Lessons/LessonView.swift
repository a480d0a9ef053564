import Localization
import NeuralNetworks
import Session

/// Where a learner is in a lesson.
package struct LessonView: Equatable, Sendable {
  /// The lesson that is open.
  package let lesson: Lesson
  /// Counted from 0.
  package internal(set) var stepNumber: Int
  /// What is seen of the step.
  var page: Page
  /// What the learner guessed, by step.
  var answers: [Int: Answer] = [:]
  /// What the outcome's page last read off the runs when its step was done.
  var seen: [LessonMeasure: Double] = [:]
  /// A guess that is being typed.
  var typed = ""
  /// The characters of a number that is guessed.
  static let longestGuess = 12
  /// Whether the learner has left for free play.
  package internal(set) var isFree = false
  /// The set-up that the training thread is making ready.
  var pendingSetUp: Int?
  /// Whether the runs that are there until then are those of a guess that was not made.
  var isLeavingGuess = false
  /// The ids of the lessons that are taken in a row; empty for the whole tour.
  let path: [String]

  /// A step is turned over in pages, so that each is short.
  enum Page: Int, CaseIterable, Sendable {
    case text, question, task, outcome
  }

  enum Answer: Equatable, Sendable {
    /// The place of the chosen one.
    case choice(Int)
    case number(Double)
    case none
  }

  init(_ lesson: Lesson, step: Int = 0, path: [String] = []) {
    self.lesson = lesson
    self.path = path
    stepNumber = min(max(step, 0), lesson.steps.count - 1)
    page = .text
    page = pages.first ?? .text
  }

  var step: LessonStep { lesson.steps[stepNumber] }

  /// The pages that the step has.
  var pages: [Page] {
    Page.allCases.filter { page in
      switch page {
      case .text: !step.text.isEmpty
      case .question: step.question != nil
      case .task: !step.task.isEmpty
      case .outcome: !step.outcome.isEmpty
      }
    }
  }

  /// Whether nothing comes after the page that is seen.
  var isAtEnd: Bool { stepNumber + 1 == lesson.steps.count && page == pages.last }

  /// The pace that holds in a step: its own, or the last one before it.
  func pace(ofStep number: Int) -> Pace? {
    lesson.steps[...number].last { $0.pace != nil }?.pace
  }

  /// The set-up that holds in a step: its own, or the last one before it.
  func setUp(ofStep number: Int) -> LessonStep.SetUp? {
    lesson.steps[...number].last { $0.setUp != nil }?.setUp
  }

  /// What a page's text reads off the runs.
  func measures(of page: Page) -> [LessonMeasure] {
    switch page {
    case .text: step.text.measures
    case .question: step.question?.text.measures ?? []
    case .task: step.task.measures
    case .outcome: step.outcome.measures
    }
  }

  /// What the page of the outcome reads off the runs, the verdict on a guess included.
  var outcomeMeasures: [LessonMeasure] {
    measures(of: .outcome) + (step.question?.answerMeasures ?? [])
  }

  /// What has to be known of the runs for the step's texts and conditions.
  var measures: [LessonMeasure] {
    let measures = Page.allCases.flatMap(measures(of:)) + (step.until?.measures ?? [])
    let claims = step.holds.values.flatMap { $0.flatMap(\.measures) }
    return measures + claims + (step.question?.answerMeasures ?? [])
  }

  /// What the training thread computes for it, of every run.
  var parts: Set<RunDetails.Part> {
    var parts: Set<RunDetails.Part> = []
    for measure in measures {
      if measure.kind.isDiagnostic { parts.formUnion([.diagnostics, .everyRun]) }
      if measure.kind == .weight { parts.insert(.parameters) }
      if measure.kind == .largest { parts.formUnion([.preactivations, .everyRun]) }
    }
    return parts
  }
}

/// How far each lesson was taken, by its id: counted from 0, or the number of its steps when it is done.
package struct LessonJournal: Equatable, Sendable {
  /// The step that was reached, by the lesson's id.
  package var steps: [String: Int]

  package init(steps: [String: Int] = [:]) {
    self.steps = steps
  }

  /// How far a lesson was taken, in a word; `nil` if it is at its start.
  func place(of lesson: Lesson) -> LessonPhrase? {
    guard let step = steps[lesson.id], step > 0 else { return nil }
    let count = lesson.steps.count
    return step >= count ? .done : .atStep(step + 1, count)
  }
}

/// What is wanted of the lessons once they have been read.
enum WantedLesson: Equatable, Sendable {
  /// The one of this id or name.
  case named(String)
  /// The one that comes after this, on its path or in the tour.
  case after(Lesson, path: [String])
}

/// The list of lessons, and which of them is chosen.
package struct LessonMenu: Equatable, Sendable {
  /// The lessons to choose from.
  package var library: LessonLibrary
  var selection = 0

  package init(_ library: LessonLibrary) {
    self.library = library
  }
}
