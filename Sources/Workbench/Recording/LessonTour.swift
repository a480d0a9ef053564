package import Datasets
import Localization
import NeuralNetworks
import Session
import Setups
package import TerminalUI

/// A learner without a terminal: takes a lesson from start to end by its keys, with runs that really train, and
/// compares what each page says with the state that the panels are drawn of.
package struct LessonTour {
  /// What the panels would show.
  package private(set) var state: State
  private let lesson: Lesson
  private let worker: TrainingWorker
  private let woken = Monitor(0)
  private let patience: Double
  private let goesOn: () -> Bool

  /// Why a tour did not come to its end.
  package enum Failure: Error, Equatable {
    /// What a page waits for did not come about in time.
    case waitedInVain(String)
    /// It was told to end.
    case ended
  }

  /// Opens the lesson.
  ///
  /// - Parameters:
  ///   - patience: how long anything may take, in seconds.
  ///   - goesOn: asked again and again; `false` ends the tour.
  package init(
    _ lesson: Lesson, library: DatasetLibrary, size: Size = Size(columns: 80, rows: 24),
    patience: Double = 60, while goesOn: @escaping () -> Bool = { true }
  ) {
    (self.lesson, self.patience, self.goesOn) = (lesson, patience, goesOn)
    let woken = woken
    worker = TrainingWorker(DataLoader(library: library), wake: { woken.change { $0 += 1 } })
    // Until the lesson has set up its own.
    let first = Configuration(
      data: DataOptions(dataset: "line6"),
      layers: [LayerSpecification(units: 1, activation: .sigmoid)],
      training: TrainingOptions(loss: .bce))
    let effects: [Effect]
    (state, effects) = State.start([first], datasets: [], size: size, isRunning: false)
    perform(effects)
    apply(.lesson(.begin(lesson, LessonJournal(), step: nil)))
  }

  /// Ends the training thread.
  package func end() { worker.end() }

  /// Turns all pages, and presses the keys of each task.
  ///
  /// - Parameters:
  ///   - isDrawn: whether the panels have come as far as the page; they get a moment to.
  ///   - visit: called on every page, once its numbers are known.
  /// - Throws: `Failure`.
  package mutating func take(
    isDrawn: (State, LessonView) -> Bool = { _, _ in true },
    _ visit: (State, LessonView) throws -> Void
  ) throws {
    while true {
      guard let view = state.lesson else { return }
      try wait(for: here(view)) {
        $0.lesson?.pendingSetUp == nil && $0.runs.allSatisfy { $0.latest != nil }
      }
      if view.page != .task {
        try wait(for: here(view)) { Self.unknown(view, $0).isEmpty }
      }
      try settle(view, isDrawn)
      try visit(state, view)
      switch (view.page, view.step.question) {
      case (.question, .choice): press(.character("1"))
      case (.question, _):
        press(.character("1"))
        press(.enter)
      case (.task, _):
        // What nobody says how to do ends the tour.
        guard !view.step.keys.isEmpty || view.step.until?.holds(state.value) == true else { return }
        apply(.training(.setPace(.fullSpeed)))
        for key in view.step.keys { press(key) }
        if view.pages.contains(.outcome) {
          try wait(for: here(view)) { $0.lesson?.page == .outcome }
        } else {
          try wait(for: here(view)) { view.step.until?.holds($0.value) ?? true }
          press(.enter)
        }
      default: press(.enter)
      }
      if view.isAtEnd { return }
    }
  }

  /// How long it takes at most until the runs have answered a key that turned the page, in seconds.
  private static let timeToAnswer = 2.0

  /// Waits for what the page says to be true: a key may have turned it a moment before the runs have answered.
  private mutating func settle(
    _ view: LessonView, _ isDrawn: (State, LessonView) -> Bool
  ) throws(Failure) {
    let claims = view.step.holds[view.page] ?? []
    let end = MonotonicClock.seconds + Self.timeToAnswer
    try wait(for: "") { state in
      claims.allSatisfy { $0.holds(state.value) } && isDrawn(state, view)
        || MonotonicClock.seconds > end
    }
  }

  /// What a page says and nobody knows yet: numbers of its text, and of what it claims.
  private static func unknown(_ view: LessonView, _ state: State) -> [LessonMeasure] {
    let claimed = view.step.holds[view.page] ?? []
    return (view.measures(of: view.page) + claimed.flatMap(\.measures)).filter {
      state.value($0) == nil
    }
  }

  private func here(_ view: LessonView) -> String {
    "\(lesson.id) \(view.stepNumber + 1).\(view.page.name)"
  }

  private mutating func press(_ key: Key) {
    if let action = Action.forKey(key, in: state) { apply(action) }
  }

  private func perform(_ effects: [Effect]) {
    for case .worker(let command) in effects { worker.send(command) }
  }

  private mutating func apply(_ action: Action) {
    perform(reduce(&state, action))
  }

  /// Takes progress until `isSo`.
  private mutating func wait(for what: String, until isSo: (State) -> Bool) throws(Failure) {
    let end = MonotonicClock.seconds + patience
    while true {
      let seen = woken.withLock { $0 }
      let progress = worker.takeProgress()
      if !progress.isEmpty { apply(.progressed(progress)) }
      if isSo(state) { return }
      guard goesOn() else { throw .ended }
      guard MonotonicClock.seconds < end else { throw .waitedInVain(what) }
      woken.wait(until: MonotonicClock.seconds + 0.05, for: { $0 != seen }, { _ in })
    }
  }
}

extension LessonTour {
  /// Takes the lesson from `seed`: what each page claims, and whether one of the answers was right.
  ///
  /// - Returns: fewer results where a task that has no keys ends the tour.
  /// - Throws: `Failure`.
  package static func results(
    _ lesson: Lesson, seed: UInt64, library: DatasetLibrary, patience: Double = 600,
    while goesOn: @escaping () -> Bool = { true }
  ) throws -> [LessonTrial.Result] {
    var tour = LessonTour(
      lesson.seeded(seed), library: library, patience: patience, while: goesOn)
    defer { tour.end() }
    var results: [LessonTrial.Result] = []
    try tour.take { state, view in
      let page = "\(view.stepNumber + 1).\(view.page.name)"
      for (place, claim) in (view.step.holds[view.page] ?? []).enumerated() {
        results.append(
          LessonTrial.Result(
            line: "\(page).\(place + 1)", holds: claim.holds(state.value), share: 1,
            values: claim.values(state.value)))
      }
      guard view.page == .outcome, case .choice(_, let choices) = view.step.question else { return }
      results.append(
        LessonTrial.Result(
          line: "\(view.stepNumber + 1).when",
          holds: choices.contains { $0.condition.holds(state.value) }, share: 1,
          values: choices.map { $0.condition.values(state.value) }.joined(separator: ", ")))
    }
    return results
  }
}

extension LessonView.Page {
  /// The key of its text in a lesson's file.
  var name: String {
    switch self {
    case .text: LessonKey.text.rawValue
    case .question: LessonKey.question.rawValue
    case .task: LessonKey.do.rawValue
    case .outcome: LessonKey.see.rawValue
    }
  }
}
