import Localization
import Setups
import TerminalUI
import TestSupport
import Testing

@testable import Datasets
@testable import Session
@testable import Workbench

/// Every shipped lesson taken from start to end by its keys, with runs that really train.
@Suite struct LessonTourTests {
  /// A screen without a terminal.
  private struct Screen {
    var state: State
    let worker: TrainingWorker
    let woken = Monitor(0)

    init() {
      let woken = woken
      worker = TrainingWorker(DataLoader(library: shipped), wake: { woken.change { $0 += 1 } })
      let setUp = Configuration(
        data: DataOptions(dataset: "line6"), layers: [.init(units: 1, activation: .sigmoid)],
        training: .init(loss: .bce))
      let effects: [Effect]
      (state, effects) = State.start(
        [setUp], datasets: [], size: Size(columns: 80, rows: 24), isRunning: false)
      perform(effects)
    }

    func perform(_ effects: [Effect]) {
      for case .worker(let command) in effects { worker.send(command) }
    }

    mutating func apply(_ action: Action) {
      perform(reduce(&state, action))
    }

    mutating func press(_ key: Key) {
      if let action = Action.forKey(key, in: state) { apply(action) }
    }

    /// Takes progress until `isSo`, at most for a minute.
    mutating func wait(for what: String, until isSo: (State) -> Bool) throws {
      let end = MonotonicClock.seconds + (isSanitized ? 600 : 60)
      while true {
        let seen = woken.withLock { $0 }
        let progress = worker.takeProgress()
        if !progress.isEmpty { apply(.progressed(progress)) }
        if isSo(state) { return }
        guard MonotonicClock.seconds < end else { throw WaitedInVain(what: what) }
        woken.wait(until: MonotonicClock.seconds + 0.05, for: { $0 != seen }, { _ in })
      }
    }
  }

  private struct WaitedInVain: Error {
    var what: String
  }

  @Test(arguments: shippedLessons.lessons.map(\.id)) func fromStartToEnd(_ id: String) throws {
    let lesson = try shippedLessons.lesson(id)
    var screen = Screen()
    defer { screen.worker.end() }
    screen.apply(.lesson(.begin(lesson, LessonJournal(), step: nil)))
    var pages = 0
    while true {
      let view = try #require(screen.state.lesson)
      let here = "\(lesson.id), step \(view.stepNumber + 1), \(view.page)"
      try screen.wait(for: "the set-up of \(here)") {
        $0.lesson?.pendingSetUp == nil && $0.runs.allSatisfy { $0.latest != nil }
      }
      if view.page == .text || view.page == .outcome {
        // Numbers that a text asks for come by themselves.
        try screen.wait(for: "the numbers of \(here)") { state in
          Language.whole.allSatisfy { language in
            var state = state
            state.language = language
            return !LessonPanel.lines(of: view, view.page, state).contains { $0.text.contains("{") }
              && Self.unknown(view, state).isEmpty
          }
        }
      }
      for language in Language.whole {
        var state = screen.state
        state.language = language
        check(state, "\(here) in \(language)")
        state.isProjector = true
        check(state, "\(here) in \(language), on a wall")
      }
      pages += 1
      let isLast = view.stepNumber + 1 == lesson.steps.count && view.page == view.pages.last
      switch (view.page, view.step.question) {
      case (.question, .choice): screen.press(.character("1"))
      case (.question, _):
        screen.press(.character("1"))
        screen.press(.enter)
      case (.task, _):
        screen.apply(.training(.setPace(.fullSpeed)))
        // A step that goes on from the last one may need what was measured of its runs.
        for key in view.step.keys { screen.press(key) }
        try screen.wait(for: "the end of \(here)") { $0.lesson?.page == .outcome }
      default: screen.press(.enter)
      }
      if isLast { break }
    }
    #expect(pages >= lesson.steps.count)
    #expect(screen.state.journal.steps[lesson.id] == lesson.steps.count)
  }

  /// The measures that the page's texts ask for and nobody knows.
  private static func unknown(_ view: LessonView, _ state: State) -> [String] {
    view.measures(of: view.page).filter { state.value($0) == nil }.map(\.name)
  }

  /// Nothing of the page is cut off at 80x24.
  private func check(_ state: State, _ here: String) {
    guard let view = state.lesson else { return }
    let room = state.layout.lesson
    let rows = LessonPanel.lines(of: view, view.page, state)
      .flatMap { $0.text.wrapped(to: room.width - 4) }
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
