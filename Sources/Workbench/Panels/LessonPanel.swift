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
        view.lesson.id, view.lesson.title.message, step: view.stepNumber + 1,
        of: view.lesson.steps.count
      ).text(in: look), isFocused: true, style: look[.focusedBorder],
      titleStyle: look[.title], subtitleStyle: look[.dimmed], glyphs: look.glyphs)
    let inside = frame.draw(into: &grid, in: rect).inset(columns: 1)
    // On the lower edge, where there is always room for it.
    if rect.height >= 3 {
      let edge = Rect(x: rect.x + 2, y: rect.maxY - 1, width: max(0, rect.width - 4), height: 1)
      grid.write(
        " \(look.glyphs.spelled(hint(view).text(in: look))) ", row: 0, of: edge, .right,
        style: look[.dimmed],
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

  private static func hint(_ view: LessonView) -> LessonPhrase {
    switch (view.page, view.step.question) {
    case (.question, .choice(_, let choices)): .choose(choices.count)
    case (.question, .number): .typeNumber
    case (.task, _): .doIt
    default: view.isAtEnd ? .onToNext : .onward
    }
  }

  // MARK: Text

  static func lines(of view: LessonView, _ page: LessonView.Page, _ state: State) -> [Line] {
    let step = view.step
    switch page {
    case .text: return [Line(text: step.text.filled(state.value, in: state.language), role: .text)]
    case .question: return questionLines(view, state)
    case .task:
      return [Line(text: step.task.filled(state.value, in: state.language), role: .strong)]
        + guessLine(view, state)
    case .outcome:
      return verdict(view, state) + [
        Line(text: step.outcome.filled(state.seen, in: state.language), role: .text)
      ]
    }
  }

  private static func questionLines(_ view: LessonView, _ state: State) -> [Line] {
    guard let question = view.step.question else { return [] }
    let text = Line(text: question.text.filled(state.value, in: state.language), role: .strong)
    switch question {
    case .choice(_, let choices):
      let answer = view.answers[view.stepNumber]
      return [text]
        + choices.enumerated().map { place, choice in
          Line(
            text: "\(place + 1)  \(choice.text.message.text(in: state.language))",
            role: answer == .choice(place) ? .strong : .text)
        }
    case .number: return [text, Line(text: "> \(view.typed)_", role: .text)]
    }
  }

  /// What the learner guessed.
  private static func guess(_ view: LessonView) -> Message? {
    switch (view.answers[view.stepNumber], view.step.question) {
    case (.choice(let place), .choice(_, let choices)) where choices.indices.contains(place):
      choices[place].text.message
    case (.number(let number), .number): LessonTemplate.message(number)
    case (.some(.none), _): LessonPhrase.unsure.message
    default: nil
    }
  }

  private static func guessLine(_ view: LessonView, _ state: State) -> [Line] {
    guess(view).map {
      [Line(text: LessonPhrase.yourAnswer($0).text(in: state.language), role: .dimmed)]
    } ?? []
  }

  /// The guess beside what happened.
  private static func verdict(_ view: LessonView, _ state: State) -> [Line] {
    guard let question = view.step.question else { return [] }
    let answer = view.answers[view.stepNumber]
    func line(_ phrase: LessonPhrase, _ role: Role) -> Line {
      Line(text: phrase.text(in: state.language), role: role)
    }
    switch question {
    case .choice(_, let choices):
      guard let right = choices.firstIndex(where: { $0.condition.holds(state.seen) }) else {
        return guessLine(view, state)
      }
      if answer == .choice(right) {
        return [line(.right(choices[right].text.message), .strong)]
      }
      guard case .choice = answer else {
        return [line(.answerWas(choices[right].text.message), .dimmed)]
      }
      return [line(.wrong(choices[right].text.message), .warning)]
    case .number(_, let expression):
      guard let was = expression.value(state.seen), case .number(let said) = answer else {
        return guessLine(view, state)
      }
      let (a, b) = (LessonTemplate.message(said), LessonTemplate.message(was))
      let isClose = said > 0 && was > 0 && max(said / was, was / said) <= 1.5
      return [isClose ? line(.close(a, b), .strong) : line(.numberWas(said: a, was: b), .warning)]
    }
  }
}
