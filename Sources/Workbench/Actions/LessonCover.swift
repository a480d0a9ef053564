import Session
import TerminalUI

/// What is kept from the learner until there is a guess.
extension State {
  /// Whether a guess is asked for: it has all keys then.
  package var asksForGuess: Bool {
    guard overlay == nil, let view = lesson, !view.isFree else { return false }
    return view.page == .question && view.step.question != nil
  }

  /// Whether a step's guess is still to come: until then its runs stay as they were set up.
  var isBeforeGuess: Bool {
    guard let view = lesson, !view.isFree, view.step.question != nil else { return false }
    return view.page.rawValue <= LessonView.Page.question.rawValue
      && view.answers[view.stepNumber] == nil
  }

  /// Whether a key does in the panels what it is bound to: a lesson may take it, or keep its runs still.
  func takes(_ key: Key, for action: Action) -> Bool {
    guard overlay == nil else { return true }
    return Action.forKey(key, in: self) == action && !(isBeforeGuess && action.movesRuns)
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

extension Action {
  /// Whether it trains runs or changes them.
  var movesRuns: Bool {
    switch self {
    case .training(.movePace), .training(.setPace), .network(.selectLayer), .network(.moveLayer):
      false
    case .run(let action):
      switch action {
      case .undo, .fork, .delete, .toggleBestRates: true
      case .move, .select, .toggleHidden, .togglePinned, .beginRename, .rename, .moveSorting: false
      }
    case .training, .network, .setting: true
    case .preview: true
    case .lesson, .glossary, .chart, .panel, .overlay, .screen, .progressed: false
    }
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
