import Session
import TerminalUI
import Testing

@testable import Themes
@testable import Workbench

@Suite struct RunsPanelTests {
  private func state() -> State {
    var state = ReduceTests.state()
    // The runs are at different epochs: in a race that is running, B waits for A.
    _ = reduce(&state, .training(.toggleRunning))
    _ = reduce(&state, ReduceTests.progressed([0.7, 0.5]))
    _ = reduce(&state, ReduceTests.progressed([0.7, 0.3, 0.2, 0.05], of: 1))
    return state
  }

  private func lines(_ state: State, _ columns: Int = 120, _ rows: Int = 6) -> [String] {
    picture(of: .runs, state, columns, rows).text.split(separator: "\n").map(String.init)
  }

  @Test func theTableSaysWhatDiffersHowFarItIsAndWhenItGotThere() {
    let lines = lines(state())
    #expect(lines[0].contains("what differs") && lines[0].contains("reached 0.1"))
    #expect(lines[1].hasPrefix("▸A ") && lines[1].contains("sigmoid") && lines[1].contains("0.5"))
    #expect(lines[2].contains("relu") && lines[2].contains("epoch 3"))
  }

  /// That a run was changed is said where there is room for it, and nowhere in part.
  @Test func aChangeIsSaidWholeOrNotAtAll() {
    var state = state()
    _ = reduce(&state, .network(.setActivation(.tanh)))
    #expect(lines(state)[1].contains("changed at epoch 1"))
    let narrow = lines(state, 60)[1]
    #expect(narrow.contains("tanh") && !narrow.contains("…") && !narrow.contains("changed"))
  }

  /// What tells the runs apart is not cut where accuracy or the epoch could give way.
  @Test func whatDiffersIsWholeAt80Columns() {
    var state = state()
    _ = reduce(&state, .network(.setActivation(.softplus)))
    state.runs[0].configuration.training.optimizer = .momentum
    state.runs[0].configuration.training.learningRate = 0.03
    let lines = lines(state, 80)
    #expect(lines[1].contains("softplus  α 0.03  momentum") && lines[0].contains("reached 0.1"))
    #expect(lines[2].contains("relu  α 0.3  sgd") && lines[2].contains("epoch 3"))
    #expect(lines[0].contains("sooner"))
  }

  @Test func aNameIsShownInTableAndLegend() {
    var state = state()
    _ = reduce(&state, .overlay(.openPalette))
    for action in [Action.overlay(.type("rename the slow one")), .overlay(.runPalette)] {
      _ = reduce(&state, action)
    }
    #expect(state.run.name == "the slow one")
    #expect(lines(state)[1].contains("the slow one"))
    #expect(picture(of: .cost, state, 80, 16).text.contains("the slow one"))
    _ = reduce(&state, .run(.rename("  ")))
    #expect(state.run.name == nil)
  }

  @Test func pinsSortingAndHiddenRunsAreMarked() {
    var state = state()
    _ = reduce(&state, .run(.select(RunID(1))))
    for action in [Action.run(.togglePinned), .run(.moveSorting(1))] { _ = reduce(&state, action) }
    var lines = lines(state)
    #expect(lines[0].contains("▲cost J") && lines[1].hasPrefix("▸B*⠤"))
    _ = reduce(&state, .run(.toggleHidden))
    lines = self.lines(state)
    #expect(lines[1].hasPrefix("▸B* "))
  }

  @Test func inLittleRoomPinnedRunsAndTheSelectedOneAreSeen() {
    var state = state()
    for _ in 0..<4 { _ = reduce(&state, .run(.fork)) }
    _ = reduce(&state, .run(.select(RunID(3))))
    _ = reduce(&state, .run(.togglePinned))
    _ = reduce(&state, .run(.select(RunID(5))))
    let lines = lines(state, 80, 5)
    #expect(lines[1].hasPrefix(" D*") && lines[4].hasPrefix("▸F "))
    #expect(lines[0].hasSuffix("2 more ▲"))
    #expect(
      RunsPanel.run(at: Point(x: 2, y: 4), in: Rect(x: 0, y: 0, width: 80, height: 5), of: state)
        == RunID(5))
    _ = reduce(&state, .run(.select(RunID(0))))
    #expect(self.lines(state, 80, 5)[0].hasSuffix("2 more ▼"))
  }

  /// Four runs, as many as a lesson has, are all seen, with and without a lesson above them.
  @Test func fourRunsAreSeenAtEverySize() throws {
    let lesson = try #require(shippedLessons.lessons.first { $0.id == "L1" })
    for (columns, rows) in [(40, 12), (66, 17), (80, 24), (120, 40)] {
      for isInLesson in [false, true] {
        var state = state()
        for _ in 0..<2 { _ = reduce(&state, .run(.fork)) }
        if isInLesson { _ = reduce(&state, .lesson(.begin(lesson, LessonJournal(), step: 0))) }
        for run in 2...3 { _ = reduce(&state, ReduceTests.progressed([0.7, 0.6], of: run)) }
        state.size = Size(columns: columns, rows: rows)
        let rect = try #require(state.layout.panels[.runs])
        let grid = frame(of: state, glyphs: .unicode)
        var seen: [RunID?] = []
        for y in rect.y..<rect.maxY {
          for x in rect.x..<rect.maxX where "ABCD".unicodeScalars.contains(grid[x, y].scalar) {
            let place = state.runs.firstIndex {
              String($0.letter) == String(Character(grid[x, y].scalar))
            }
            guard let place, grid[x, y].style.foreground == Theme(.dark)[.curve(place)].foreground
            else { continue }
            seen.append(RunsPanel.run(at: Point(x: x, y: y), in: rect, of: state))
          }
        }
        #expect(
          Set(seen) == Set(state.runs.map(\.id)), "\(columns)×\(rows), lesson: \(isInLesson)")
      }
    }
  }

  @Test func everyWidthIsDrawn() {
    for columns in [0, 1, 3, 20, 48, 80, 200] {
      for rows in [0, 1, 2, 3] {
        _ = picture(of: .runs, state(), columns, rows, glyphs: .ascii, theme: .mono).text
      }
    }
  }
}
