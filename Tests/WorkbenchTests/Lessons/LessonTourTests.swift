import Localization
import TerminalUI
import TestSupport
import Testing

@testable import Workbench

/// Every shipped lesson taken from start to end by its keys, with runs that really train.
@Suite struct LessonTourTests {
  @Test(arguments: shippedLessons.lessons.map(\.id)) func fromStartToEnd(_ id: String) throws {
    let lesson = try shippedLessons.lesson(id)
    var tour = LessonTour(lesson, library: shipped, patience: isSanitized ? 600 : 60)
    defer { tour.end() }
    var pages = 0
    try tour.take { state, view in
      pages += 1
      let here = "\(lesson.id), step \(view.stepNumber + 1), \(view.page)"
      for language in Language.whole {
        var state = state
        state.language = language
        check(state, "\(here) in \(language)")
        state.isProjector = true
        check(state, "\(here) in \(language), on a wall")
      }
    }
    #expect(pages >= lesson.steps.count)
    #expect(tour.state.journal.steps[lesson.id] == lesson.steps.count)
  }

  /// What a page says is true of what the panels show, at every seed; one of the answers is right.
  @Test(.enabled(if: !isSanitized), arguments: shippedLessons.lessons.map(\.id))
  func itsPagesAreTrue(_ id: String) throws {
    let lesson = try shippedLessons.lesson(id)
    for seed in Self.seeds {
      let results = try LessonTour.results(lesson, seed: seed, library: shipped, patience: 60)
      for result in results where !result.holds {
        Issue.record(
          "\(id), step \(result.line), seed \(seed): \(result.values.text(in: .english))")
      }
    }
  }

  /// `plateau lesson ID --check` takes seeds 0 to 7.
  private static let seeds: [UInt64] = [1, 6]

  /// Each page of a choice has a right answer, and each outcome says something that can be held against the runs.
  @Test func everyOutcomeIsHeld() {
    for lesson in shippedLessons.lessons {
      for (place, step) in lesson.steps.enumerated() where !step.outcome.isEmpty {
        let isHeld = !(step.holds[.outcome] ?? []).isEmpty
        #expect(isHeld, "\(lesson.id), step \(place + 1) has no see-holds")
      }
    }
  }

  @Test func aLieIsFoundOut() throws {
    let lesson = try LessonReader.read(
      """
      lesson: X
      name: lie
      title.en: A lie
      step:
      set-up: dataset=line6 layers=1:sigmoid init=zeros epochs=3
      text.en: It starts at 0.693.
      text-holds: abs(cost(A) - 0.693) < 0.001
      text-holds: cost(A) < 0.5
      question.en: What comes of it?
      choice.en: nothing
      when: cost(A) > 1
      do.en: Press Space.
      keys: Space
      until: ended(A)
      see.en: It is plain now.
      see-holds: state(A) = learning and standing(A) = 0
      see-holds: state(A) = dead
      """, path: "lie.lesson")
    let results = try LessonTour.results(lesson, seed: 3, library: shipped)
    #expect(
      results.map(\.line) == ["1.text.1", "1.text.2", "1.see.1", "1.see.2", "1.when"]
        && results.map(\.holds) == [true, false, true, false, false])
    let (text, holds) = LessonReport.trial([(3, results)], verbose: false, in: .english)
    #expect(
      !holds && text.contains("step 1.text.2: FAILS") && text.contains("seed 3: cost(A) 0.69"))
  }

  /// A step need not say what happened: what is to be done is waited for, and the next one comes.
  @Test func aStepWithoutAnOutcomeIsDone() throws {
    let lesson = try LessonReader.read(
      """
      lesson: X
      name: short
      title.en: Short
      step:
      set-up: dataset=line6 layers=1:sigmoid epochs=3
      text.en: First.
      do.en: Press Space.
      keys: Space
      until: ended(A)
      step:
      text.en: Second.
      text-holds: epoch(A) = 3
      """, path: "short.lesson")
    let results = try LessonTour.results(lesson, seed: 3, library: shipped, patience: 30)
    #expect(results.map(\.line) == ["2.text.1"] && results.allSatisfy(\.holds))
  }

  /// A tour that ended early says less than others, and takes nothing from them.
  @Test func seedsMayHaveSaidLess() {
    func result(_ line: String, _ holds: Bool) -> LessonTrial.Result {
      LessonTrial.Result(line: line, holds: holds, share: 1, values: "")
    }
    let report = LessonReport.trial(
      [(0, [result("1.1", true)]), (1, [result("1.1", true), result("1.see.1", false)])],
      verbose: false, in: .english)
    #expect(!report.holds && report.text.contains("step 1.see.1: FAILS"))
  }

  /// Nothing of the page is cut off at 80x24.
  private func check(_ state: State, _ here: String) {
    guard let view = state.lesson else { return }
    let room = state.layout.lesson
    let lines = LessonPanel.lines(of: view, view.page, state)
    #expect(!lines.contains { $0.text.contains("{") }, "\(here)")
    let rows = lines.flatMap { $0.text.wrapped(to: room.width - 4) }
    #expect(rows.count <= room.height - 2, "\(here): \(rows.count) rows in \(room.height - 2)")
    #expect(rows.allSatisfy { $0.displayWidth <= room.width - 4 }, "\(here): \(rows)")
    #expect(room.height <= 11, "\(here) leaves too little for the panels: \(room.height)")
    let grid = frame(of: state, glyphs: .unicode)
    #expect(grid.size == state.size)
    // A ratio of gradients is the one in the panel beside it.
    let ratio = rows.joined(separator: " ").firstMatch(of: #/1\/[0-9][0-9,.]*[0-9]/#)
    if let ratio, view.page == .text, view.step.panels.first == .gradients {
      let parts = grid.text.split(separator: ratio.output, omittingEmptySubsequences: false)
      #expect(parts.count > 2, "\(here): \(ratio.output)\n\(grid.text)")
    }
  }
}
