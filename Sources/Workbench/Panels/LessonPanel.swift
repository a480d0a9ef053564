import Localization
import TerminalUI
import Themes

/// The strip that a lesson is told in, above the panels it speaks of.
enum LessonPanel {
  /// The rows it takes of a screen: those of the step's longest page, as far as there is room, so that
  /// the panels stay where they are while pages are turned.
  static func height(of state: State, in size: Size) -> Int {
    guard let view = state.lesson, !view.isFree else { return 0 }
    let columns = max(1, size.columns - 4)
    let longest =
      view.pages.map { page in
        lines(of: view, page, state).reduce(0) { $0 + max(1, $1.text.wrapped(to: columns).count) }
      }.max() ?? 1
    return min(longest + 2, max(3, size.rows / 2))
  }

  /// A paragraph.
  struct Line: Equatable {
    var text: String
    var role: Role
  }

  static func draw(_ state: State, _ look: Look, into grid: inout Grid, in rect: Rect) {
    guard let view = state.lesson, !view.isFree, rect.height > 0 else { return }
    let frame = Frame(
      LessonPhrase.title(
        view.lesson.id, view.lesson.title.text, step: view.stepNumber + 1,
        of: view.lesson.steps.count
      ).text, isFocused: true, style: look[.focusedBorder],
      titleStyle: look[.title], subtitleStyle: look[.dimmed], glyphs: look.glyphs)
    let inside = frame.draw(into: &grid, in: rect).inset(columns: 1)
    // On the lower edge, where there is always room for it.
    if rect.height >= 3 {
      let edge = Rect(x: rect.x + 2, y: rect.maxY - 1, width: max(0, rect.width - 4), height: 1)
      grid.write(
        " \(look.glyphs.spelled(hint(view))) ", row: 0, of: edge, .right, style: look[.dimmed],
        glyphs: look.glyphs)
    }
    var row = 0
    for line in lines(of: view, view.page, state) {
      let text = look.glyphs.spelled(line.text)
      for part in text.wrapped(to: max(1, inside.width)) {
        grid.write(part, row: row, of: inside, style: look[line.role], glyphs: look.glyphs)
        row += 1
      }
    }
  }

  private static func hint(_ view: LessonView) -> String {
    switch (view.page, view.step.question) {
    case (.question, .choice(_, let choices)): LessonPhrase.choose(choices.count).text
    case (.question, .number): LessonPhrase.typeNumber.text
    case (.task, _): LessonPhrase.doIt.text
    default: LessonPhrase.onward.text
    }
  }

  // MARK: Text

  static func lines(of view: LessonView, _ page: LessonView.Page, _ state: State) -> [Line] {
    let step = view.step
    switch page {
    case .text: return [Line(text: step.text.filled(state.value), role: .text)]
    case .question: return questionLines(view, state)
    case .task:
      return [Line(text: step.task.filled(state.value), role: .strong)] + guessLine(view)
    case .outcome:
      return verdict(view, state) + [Line(text: step.outcome.filled(state.seen), role: .text)]
    }
  }

  private static func questionLines(_ view: LessonView, _ state: State) -> [Line] {
    guard let question = view.step.question else { return [] }
    let text = Line(text: question.text.filled(state.value), role: .strong)
    switch question {
    case .choice(_, let choices):
      let answer = view.answers[view.stepNumber]
      return [text]
        + choices.enumerated().map { place, choice in
          Line(
            text: "\(place + 1)  \(choice.text.text)",
            role: answer == .choice(place) ? .strong : .text)
        }
    case .number: return [text, Line(text: "> \(view.typed)_", role: .text)]
    }
  }

  /// What the learner guessed.
  private static func guess(_ view: LessonView) -> String? {
    switch (view.answers[view.stepNumber], view.step.question) {
    case (.choice(let place), .choice(_, let choices)) where choices.indices.contains(place):
      choices[place].text.text
    case (.number(let number), .number): LessonTemplate.text(number)
    case (.some(.none), _): LessonPhrase.unsure.text
    default: nil
    }
  }

  private static func guessLine(_ view: LessonView) -> [Line] {
    guess(view).map { [Line(text: LessonPhrase.yourAnswer($0).text, role: .dimmed)] } ?? []
  }

  /// The guess beside what happened.
  private static func verdict(_ view: LessonView, _ state: State) -> [Line] {
    guard let question = view.step.question else { return [] }
    let answer = view.answers[view.stepNumber]
    switch question {
    case .choice(_, let choices):
      guard let right = choices.firstIndex(where: { $0.condition.holds(state.seen) }) else {
        return guessLine(view)
      }
      if answer == .choice(right) {
        return [Line(text: LessonPhrase.right(choices[right].text.text).text, role: .strong)]
      }
      guard case .choice = answer else {
        return [Line(text: LessonPhrase.answerWas(choices[right].text.text).text, role: .dimmed)]
      }
      return [Line(text: LessonPhrase.wrong(choices[right].text.text).text, role: .warning)]
    case .number(_, let expression):
      guard let was = expression.value(state.seen), case .number(let said) = answer else {
        return guessLine(view)
      }
      let (a, b) = (LessonTemplate.text(said), LessonTemplate.text(was))
      let isClose = said > 0 && was > 0 && max(said / was, was / said) <= 1.5
      return [
        Line(
          text: (isClose ? LessonPhrase.close(a, b) : .numberWas(said: a, was: b)).text,
          role: isClose ? .strong : .warning)
      ]
    }
  }
}
