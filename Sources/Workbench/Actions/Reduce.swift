package import Session
package import TerminalUI

/// The next state, and what is asked of the outside world. Pure: equal states and actions give equal
/// results.
package func reduce(_ state: inout State, _ action: Action) -> [Effect] {
  let interest = state.interest
  return advance(&state, action) + state.changeOfInterest(since: interest)
}

/// The same of one among many actions: what the training thread looks at is asked for after the last of
/// them, by `State.changeOfInterest`. It depends on all that is on the screen.
package func advance(_ state: inout State, _ action: Action) -> [Effect] {
  let hasRace = !(state.preview?.isFirst ?? false)
  let before = action.mayChangeRuns && hasRace ? state.lineup : nil
  let change = state.undo.last?.number
  // What is said answers the last action.
  if action.isOfUser { state.message = nil }
  var effects = state.reduce(action)
  // Unless it has been noted: by the action that the palette runs, or since it takes a change back.
  if let before, state.undo.last?.number == change {
    effects = state.remember(before, effects) + effects
  }
  effects += state.endRateSearch(after: effects)
  state.followSwitch()
  state.followLesson()
  state.dropStaleMessage()
  return effects
}

extension State {
  mutating func reduce(_ action: Action) -> [Effect] {
    if isBeforeGuess, action.movesRuns {
      remindOfGuess()
      return []
    }
    return switch action {
    case .training(let action): reduceTraining(action)
    case .network(let action): reduceNetwork(action)
    case .run(let action): reduceRuns(action)
    case .setting(let action): reduceSettings(action)
    case .lesson(let action): reduceLesson(action)
    case .glossary(let action): reduceGlossary(action)
    case .chart(let action): reduceChart(action)
    case .panel(let action): reducePanel(action)
    case .preview(let action): reducePreview(action)
    case .overlay(let action): reduceOverlay(action)
    case .screen(let action): reduceScreen(action)
    case .progressed(let progress): take(progress)
    }
  }

  /// Tells the training thread what to look at, if that is something else than before.
  package func changeOfInterest(since before: Interest) -> [Effect] {
    let interest = interest
    return interest == before ? [] : [.worker(.setInterest(interest))]
  }

  /// What the training thread is asked to look at closely.
  package var interest: Interest {
    let panels = layout.panels
    // The names of units are told from their weights.
    let isNamed = panels[.outputs] != nil && UnitMeaning.isGiven(by: run)
    // What a change did is told wherever it was made.
    let isSwitched = activationSwitch.map { $0.after == nil && isTold($0) } ?? false
    let asked = lessonParts.union(isNamed ? [.parameters] : [])
      .union(isSwitched ? [.diagnostics] : [])
    return Interest(
      run: selectedRun, layer: selectedLayer,
      parts: panels.keys.reduce(into: asked) { $0.formUnion($1.panel.parts) },
      outputs: panels[.outputs].flatMap { OutputsPanel.request(of: self, in: $0) },
      surface: surfaceRequest, example: exampleView.example)
  }

  private var lessonParts: Set<RunDetails.Part> {
    lesson.flatMap { $0.isFree ? nil : $0.parts } ?? []
  }

}

extension Action {
  /// What a key does, wherever the user is: in the panels or in an overlay.
  package static func forKey(_ key: Key, in state: State) -> Action? {
    if state.preview != nil, state.overlay == nil { return PreviewKey.action(for: key) }
    return switch state.overlay {
    case .none:
      forKeyInLesson(key, state.lesson) ?? forArrow(key, in: state) ?? KeyBindings.action(for: key)
    case .lessons: forKeyInLessons(key)
    case .help(let view): forKeyInHelp(key, view)
    case .glossary(let view): forKeyInGlossary(key, view)
    case .palette: forKeyInPalette(key)
    }
  }

  /// Letters find keys; a few characters keep their meaning until one has been typed.
  private static func forKeyInHelp(_ key: Key, _ view: HelpView) -> Action? {
    let isEmpty = view.typed.isEmpty
    switch key {
    case .escape, .enter, .function(1): return .overlay(.back)
    case .character("?") where isEmpty: return .overlay(.back)
    case .character(":") where isEmpty: return .overlay(.openPalette)
    case .space where isEmpty: return .overlay(.scrollHelp(10))
    case .control("c"): return .screen(.quit)
    case .tab, .backTab: return .glossary(.open(nil))
    case .character(let character): return .overlay(.type(String(character)))
    default: return scroll(key) ?? forKeyInField(key)
    }
  }

  private static func scroll(_ key: Key) -> Action? {
    switch key {
    case .down: .overlay(.scrollHelp(1))
    case .up: .overlay(.scrollHelp(-1))
    case .pageDown: .overlay(.scrollHelp(10))
    case .pageUp: .overlay(.scrollHelp(-10))
    case .home: .overlay(.scrollHelp(-10_000))
    case .end: .overlay(.scrollHelp(10_000))
    default: nil
    }
  }

  /// What erases in a line that is typed.
  private static func forKeyInField(_ key: Key) -> Action? {
    switch key {
    case .backspace: .overlay(.eraseCharacter)
    case .control("u"): .overlay(.eraseLine)
    case .control("w"): .overlay(.eraseWord)
    default: nil
    }
  }

  private static func forKeyInLessons(_ key: Key) -> Action? {
    switch key {
    case .escape, .character("q"), .character("H"): .overlay(.back)
    case .control("c"): .screen(.quit)
    case .down, .character("j"): .lesson(.moveMenu(1))
    case .up, .character("k"): .lesson(.moveMenu(-1))
    case .pageDown: .lesson(.moveMenu(10))
    case .pageUp: .lesson(.moveMenu(-10))
    case .enter, .space: .lesson(.openChosen)
    default: nil
    }
  }

  /// What PgUp, PgDn, Home and End do, for keyboards where those are hard to reach.
  private static func forArrow(_ key: Key, in state: State) -> Action? {
    guard state.arrowsAreThePanels else { return nil }
    return switch key {
    case .up: .panel(.moveItem(-1))
    case .down: .panel(.moveItem(1))
    case .left: .panel(.moveStep(-1))
    case .right: .panel(.moveStep(1))
    default: nil
    }
  }

  /// The few keys that a lesson takes for itself: all others do what they always do.
  private static func forKeyInLesson(_ key: Key, _ lesson: LessonView?) -> Action? {
    guard let lesson, !lesson.isFree else { return nil }
    if lesson.page == .question, let question = lesson.step.question {
      return forKey(key, atQuestion: question, isTyping: !lesson.typed.isEmpty)
    }
    return switch key {
    case .enter: .lesson(.turn(1))
    case .backspace: .lesson(.turn(-1))
    default: nil
    }
  }

  /// While a guess is asked for it has all keys but those that leave or mend the screen.
  private static func forKey(
    _ key: Key, atQuestion question: LessonQuestion, isTyping: Bool
  ) -> Action? {
    switch (key, question) {
    case (.control("c"), _), (.control("z"), _), (.control("l"), _): return nil
    case (.escape, _): return .lesson(.toggleFree)
    case (.enter, _): return .lesson(.turn(1))
    case (.backspace, .number) where isTyping: return .lesson(.erase)
    case (.backspace, _): return .lesson(.turn(-1))
    case (.character("0"), .choice): return .lesson(.choose(nil))
    case (.character(let digit), .choice):
      guard let place = digit.wholeNumberValue, digit.isASCII else { break }
      return .lesson(.choose(place - 1))
    case (.character(let character), .number):
      guard character.isASCII, character.isNumber || ".-".contains(character) else { break }
      return .lesson(.type(character))
    default: break
    }
    return .lesson(.remind)
  }

  /// What pasted text does: it is typed where a line is typed, and nothing anywhere else.
  package static func forPaste(_ text: String, in state: State) -> [Action] {
    if case .palette = state.overlay { return [.overlay(.type(text))] }
    guard state.overlay == nil, state.asksForGuess, case .number = state.lesson?.step.question
    else { return [] }
    return text.prefix(LessonView.longestGuess)
      .compactMap { forKeyInLesson(.character($0), state.lesson) }
  }

  private static func forKeyInPalette(_ key: Key) -> Action? {
    switch key {
    case .escape: .overlay(.back)
    case .control("c"): .overlay(.back)
    case .enter: .overlay(.runPalette)
    case .tab, .right: .overlay(.completePalette)
    case .up, .backTab: .overlay(.movePalette(-1))
    case .down: .overlay(.movePalette(1))
    case .character(let character): .overlay(.type(String(character)))
    default: forKeyInField(key)
    }
  }
}
