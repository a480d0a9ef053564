import Localization

/// The page of a lesson that is open, in lines.
enum LessonWords {
  /// Which page was said last.
  struct Place: Equatable {
    var lesson: String
    var step: Int
    var page: LessonView.Page

    /// `nil` without a lesson, and in free play.
    init?(_ state: State) {
      guard let view = state.lesson, !view.isFree else { return nil }
      (lesson, step, page) = (view.lesson.id, view.stepNumber, view.page)
    }
  }

  /// Whether all numbers of the page are known, and the runs it speaks of are there.
  static func isReady(_ state: State) -> Bool {
    guard let view = state.lesson, view.pendingSetUp == nil else { return state.lesson == nil }
    return view.measures(of: view.page).allSatisfy {
      (view.page == .outcome ? state.seen($0) : state.value($0)) != nil
    }
  }

  /// - Parameter isNewStep: whether the step is announced.
  static func lines(_ state: State, isNewStep: Bool) -> [String] {
    guard let view = state.lesson, !view.isFree else { return [] }
    let title = NarrationPhrase.step(
      view.lesson.id, view.lesson.title.message, view.stepNumber + 1, of: view.lesson.steps.count)
    // The line in which a number is typed on the screen is no text.
    let text = LessonPanel.lines(of: view, view.page, state).map(\.text).filter {
      !$0.hasPrefix("> ")
    }
    return (isNewStep ? [title.text(in: state.language)] : []) + text + [
      hint(view).text(in: state.language)
    ]
  }

  private static func hint(_ view: LessonView) -> NarrationPhrase {
    switch (view.page, view.step.question) {
    case (.question, .choice(_, let choices)): .choose(choices.count)
    case (.question, _): .typeNumber
    case (.task, _): .yourTurn
    case (.text, _), (.outcome, _): view.isAtEnd ? .lessonEnds : .onward
    }
  }

  /// The lessons there are, a line for each.
  static func list(_ library: LessonLibrary, _ journal: LessonJournal) -> [NarrationPhrase] {
    library.lessons.map { lesson in
      .lesson(
        lesson.id, name: lesson.name, lesson.title.message,
        place: journal.place(of: lesson)?.message)
    } + [.openLesson]
  }
}
