/// What is kept from the learner until there is a guess.
extension State {
  /// Whether a guess is asked for: it has all keys then.
  package var asksForGuess: Bool {
    guard overlay == nil, let view = lesson, !view.isFree else { return false }
    return view.page == .question && view.step.question != nil
  }

  /// Whether the panels are covered, since what is asked for can be read off the runs as they are.
  var coversAnswer: Bool {
    guard let view = lesson, !view.isFree, view.page == .question,
      view.answers[view.stepNumber] == nil, let question = view.step.question
    else { return false }
    return question.answerMeasures.contains { isAnswer($0, of: view.step) }
  }

  /// Whether a measure is known now, and is what is asked for: in a step that waits for the end of a run
  /// that has not begun, what changes with training is another number by then.
  private func isAnswer(_ measure: LessonMeasure, of step: LessonStep) -> Bool {
    guard let value = value(measure), !value.isNaN else { return false }
    let end = LessonMeasure(kind: .ended, run: measure.run)
    let isToCome = step.until?.measures.contains(end) ?? false && self.value(end) == 0
    guard isToCome, measure.changesWithTraining else { return true }
    return step.setUp != nil && runs.contains { ($0.latest?.epoch ?? 0) > 0 }
  }
}

extension LessonMeasure {
  /// Whether it is another number once the run has been trained.
  fileprivate var changesWithTraining: Bool {
    switch kind {
    case .cost, .accuracy: argument == nil
    case .floor, .rate, .parameters, .activation, .units, .layers, .runs: false
    default: true
    }
  }
}
