import Localization

/// What a narration says, and how it says it.
extension Narration {
  /// `nil` while it is not known yet.
  mutating func lines(of item: Pending, isLastTry: Bool) -> [String]? {
    switch item {
    case .panel(let panel) where state.covers(panel):
      return [LessonPhrase.covered.text(in: state.language)]
    case .panel(let panel):
      if let lines = panel.panel.say(state, isLastTry) { return lines }
      let isUnknown = isLastTry && !panel.panel.isComing(state)
      return isUnknown ? [NarrationPhrase.notKnown.text(in: state.language)] : nil
    case .progress: return SpokenRuns.runs(state)
    case .page:
      guard isLastTry || LessonWords.isReady(state) else { return nil }
      let place = LessonWords.Place(state)
      let isNewStep = saidPage?.lesson != place?.lesson || saidPage?.step != place?.step
      saidPage = place
      return LessonWords.lines(state, isNewStep: isNewStep)
    }
  }

  func say(_ phrase: NarrationPhrase, _ turn: inout Turn) {
    turn.lines.append(phrase.text(in: state.language))
  }

  mutating func sayMessage(_ turn: inout Turn) {
    if let message = state.message { turn.lines.append(message.sentence.text(in: state.language)) }
  }

  /// A page that has been turned to is said once its numbers are known.
  mutating func notePage(_ turn: inout Turn) {
    guard let place = LessonWords.Place(state) else {
      saidPage = nil
      return
    }
    guard place != saidPage, !pending.contains(.page) else { return }
    pending.append(.page)
    ask(&turn)
  }

  mutating func say(_ word: TypedLine.Word, _ argument: String, _ turn: inout Turn) {
    switch word {
    case .status:
      turn.lines +=
        state.covers(.cost)
        ? [LessonPhrase.covered.text(in: state.language)] : SpokenRuns.lines(state)
    case .settings: turn.lines += SpokenRuns.settings(state)
    case .help: turn.lines += HelpWords.lines(about: argument, state)
    case .page:
      guard LessonWords.Place(state) != nil else {
        return say(.noLesson, &turn)
      }
      saidPage = nil
    case .pause:
      guard state.isRunning else {
        return say(.notRunning, &turn)
      }
      perform(.training(.toggleRunning), &turn)
    case .wait:
      if argument.isEmpty {
        wait = .end
      } else if let epoch = Int(argument), epoch >= 0 {
        wait = .epoch(epoch)
      } else {
        say(.waitWants(argument), &turn)
      }
      if let wait, isOver(wait) { self.wait = nil }
    case .next, .back: break
    }
  }

  /// What lies over the panels on the screen is said, and closed.
  mutating func sayOverlay(_ turn: inout Turn) {
    switch state.overlay {
    case .help: turn.lines += HelpWords.lines(about: "", state)
    case .palette(let palette):
      say(palette.text.isEmpty ? .typeCommands : .typeAfter(palette.name), &turn)
    case .lessons(let menu):
      for phrase in LessonWords.list(menu.library, state.journal) { say(phrase, &turn) }
    case .glossary(let view):
      let terms = view.isOpen ? view.term.map { [$0] } ?? [] : view.terms
      turn.lines += terms.map { $0.text(in: state.language) }.map { "\($0.name): \($0.definition)" }
    case nil: return
    }
    state.overlay = nil
  }
}
