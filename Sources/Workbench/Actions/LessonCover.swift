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

  /// Whether the learner has turned away from a guess that was not made, and its runs are still there: they
  /// stay covered until those of the page that was turned to have come.
  private var isLeavingGuess: Bool {
    guard let view = lesson, !view.isFree else { return false }
    return view.isLeavingGuess && view.pendingSetUp != nil
  }

  /// Whether nothing may say what is to be guessed, or what will come of it.
  var isSealed: Bool { isBeforeGuess || isLeavingGuess }

  /// Whether the panels are covered, since what is asked for can be read off the runs as they are: from a
  /// step's first page on. On that page runs that are not the step's own yet are as they were seen before.
  var coversAnswer: Bool {
    if isLeavingGuess { return true }
    guard isBeforeGuess, let view = lesson, let question = view.step.question,
      view.page == .question || view.pendingSetUp == nil
    else { return false }
    let measures = question.answerMeasures
    return !measures.isEmpty && measures.allSatisfy { isAnswer($0, of: view.step) }
  }

  /// Whether a panel is covered: it shows what is asked for, or judges what it will be.
  func covers(_ panel: PanelID) -> Bool {
    if isLeavingGuess { return true }
    guard coversAnswer else { return isBeforeGuess && PanelID.judges.contains(panel) }
    // A program has the settings, and nothing that comes of them.
    let measures = lesson?.step.question?.answerMeasures ?? []
    return panel != .code || measures.contains(where: \.isSetting)
  }

  /// How a run is doing; `nil` also where that would tell what is to be guessed.
  func healthReport(of run: Run) -> HealthReport? {
    isSealed ? nil : HealthReport(run, among: runs)
  }

  /// What a narrow place says of the selected run; nothing before a guess.
  var gravestAdvice: Advice? {
    isSealed ? nil : Advisor.gravest(about: run, among: runs)
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

extension PanelID {
  /// They say what will come of a set-up before it has been trained.
  fileprivate static let judges: Set<PanelID> = [.advice, .collapse]
}

extension LessonMeasure {
  /// Whether it is written in the program of a run.
  fileprivate var isSetting: Bool {
    switch kind {
    case .rate, .activation, .units, .layers, .weight: true
    default: false
    }
  }

  /// Whether it is another number once the run has been trained.
  fileprivate var changesWithTraining: Bool {
    switch kind {
    case .cost, .accuracy: argument == nil
    case .floor, .rate, .parameters, .activation, .units, .layers, .runs: false
    default: true
    }
  }
}
