import Localization
import Setups
import TerminalUI
import TestSupport
import Testing

@testable import Workbench

/// The mouse: a click on the hint of a key is the key, and the wheel moves what it is over.
@Suite struct PointerTests {
  /// A cell of `text` on the screen.
  private func place(of text: String, in state: State, row: Int? = nil) throws -> Point {
    let rows = frame(of: state, glyphs: .unicode).text
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for y in row.map({ [$0] }) ?? Array(rows.indices) {
      guard let found = rows[y].firstRange(of: text) else { continue }
      return Point(x: String(rows[y][..<found.lowerBound]).displayWidth, y: y)
    }
    throw UsageError(text)
  }

  @Test(arguments: [
    ("Space ", Action.training(.toggleRunning)), ("f fork", .run(.fork)),
    ("? help", .overlay(.help)),
    (": command", .overlay(.openPalette)), ("+- units", .network(.addUnit)),
    ("- units", .network(.removeUnit)),
    ("[] rate", .setting(.adjust(.learningRate, -1))),
    ("] rate", .setting(.adjust(.learningRate, 1))),
  ])
  func aHintAtTheFootIsItsKey(_ hint: String, _ action: Action) throws {
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
      var clicked = try preparedState(size: size)
      var pressed = clicked
      let point = try place(of: hint, in: clicked, row: size.rows - 1)
      let effects = reduce(&clicked, .click(point, in: clicked))
      #expect(effects == reduce(&pressed, action), "\(hint)")
      #expect(clicked == pressed, "\(hint)")
    }
  }

  /// What the frame says is there answers at every corner, and as its panel or key does.
  @Test(
    arguments: [
      nil, OverlayAction.help, .openPalette, .scrollHelp(0),
    ], [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func everyRegionAnswersAtItsCorners(_ overlay: OverlayAction?, _ size: Size) throws {
    var state = try preparedState("digits01", size: size)
    if let overlay { _ = reduce(&state, .overlay(overlay)) }
    // Nothing is scrolled where nothing is open: that is the glossary's turn.
    if overlay == .scrollHelp(0) { _ = reduce(&state, .glossary(.open(nil))) }
    for glyphs in [Glyphs.unicode, .ascii] {
      let seen = ScreenFrame(of: state, glyphs: glyphs)
      #expect(seen.regions.count > 2)
      for region in seen.regions {
        let rect = region.rect
        for x in [rect.x, rect.maxX - 1] {
          for y in [rect.y, rect.maxY - 1] {
            let point = Point(x: x, y: y)
            let target = seen.target(at: point)
            // Over the panels, a word is a term.
            if region.target != .overlay { #expect(target == region.target) }
            var clicked = state
            let effects = reduce(&clicked, .screen(.click(target, point)))
            var meant = state
            switch try #require(target) {
            case .panel(let panel, let place):
              #expect(place == rect && clicked.focus == panel)
            case .key(let key):
              let action = try #require(Action.forKey(key, in: meant))
              #expect(effects == reduce(&meant, action) && clicked == meant)
            case .term(let name):
              _ = reduce(&meant, .glossary(.open(name)))
              #expect(clicked == meant)
            case .column(let place):
              _ = reduce(&meant, .preview(.select(place)))
              #expect(clicked == meant)
            case .overlay: #expect(clicked.overlay == nil)
            }
          }
        }
      }
    }
  }

  /// What has opened since the frame was seen takes the click; what has closed does not.
  @Test func anOlderFrameIsNoMistake() throws {
    var state = try preparedState()
    let panel = ScreenTarget.panel(.network, Rect(x: 0, y: 1, width: 9, height: 9))
    _ = reduce(&state, .overlay(.help))
    let focus = state.focus
    _ = reduce(&state, .screen(.click(panel, Point(x: 1, y: 2))))
    #expect(state.overlay == nil && state.focus == focus)
    let before = state
    #expect(reduce(&state, .screen(.click(.overlay, Point(x: 1, y: 2)))) == [] && state == before)
    #expect(reduce(&state, .screen(.click(nil, Point(x: 1, y: 2)))) == [] && state == before)
  }

  @Test func everyHintOfTheFootHasItsCells() throws {
    let rect = Rect(x: 0, y: 0, width: 200, height: 1)
    let state = try preparedState()
    var keys: [Key] = []
    for x in 0..<200 {
      guard let key = KeyBar.key(at: Point(x: x, y: 0), in: rect, of: state) else { continue }
      if keys.last != key { keys.append(key) }
    }
    #expect(keys.count > 15 && Set(keys).count == keys.count)
    #expect(KeyBar.key(at: Point(x: 3, y: 1), in: rect, of: state) == nil)
  }

  @Test func theHintsOfALessonAndOfOverlaysAreKeys() throws {
    var state = try preparedState(size: Size(columns: 80, rows: 24))
    _ = reduce(&state, .overlay(.help))
    _ = reduce(&state, .click(try place(of: "Tab: glossary", in: state), in: state))
    guard case .glossary = state.overlay else {
      Issue.record("the glossary is not open")
      return
    }
    _ = reduce(&state, .overlay(.back))
    _ = reduce(&state, .overlay(.help))
    _ = reduce(&state, .click(try place(of: "Esc: back", in: state), in: state))
    #expect(state.overlay == nil)
    let lesson = try #require(shippedLessons.lessons.first { $0.id == "L1" })
    _ = reduce(&state, .lesson(.begin(lesson, LessonJournal(), step: 0)))
    let page = state.lesson?.page
    _ = reduce(&state, .click(try place(of: "Enter: ", in: state), in: state))
    #expect(state.lesson?.page != page || state.lesson?.stepNumber == 1)
  }

  /// A turn over one panel leaves what all others show as it was.
  @Test func theWheelMovesThePanelItIsOverAndNoOther() throws {
    for panel in PanelID.allCases {
      var state = try preparedState("digits01")
      _ = reduce(&state, ReduceTests.progressed((0..<100).map { 1 / Double($0 + 1) }))
      _ = reduce(&state, .screen(.setFocus(.network)))
      if panel != .runs, !state.places.prefix(4).contains(panel) {
        _ = reduce(&state, .screen(.setView(panel)))
        _ = reduce(&state, .screen(.setFocus(.cost)))
      }
      let layout = state.layout
      let rect = try #require(layout.panels[panel])
      let before = layout.panels.mapValues { pictures(state, in: $0) }
      for notches in [1, 1, 1, -1] {
        _ = reduce(
          &state,
          .wheel(Point(x: rect.x + rect.width / 2, y: rect.y + rect.height / 2), notches, in: state)
        )
      }
      for (other, place) in layout.panels where other != panel {
        #expect(pictures(state, in: place) == before[other], "\(panel) moves \(other)")
      }
    }
  }

  private func pictures(_ state: State, in rect: Rect) -> [Cell] {
    let grid = frame(of: state, glyphs: .unicode)
    return (rect.y..<rect.maxY).flatMap { y in (rect.x..<rect.maxX).map { grid[$0, y] } }
  }

  @Test func overTheChartItZoomsAndOverAListItScrolls() throws {
    var state = try preparedState()
    _ = reduce(&state, ReduceTests.progressed((0..<100).map { 1 / Double($0 + 1) }))
    let chart = try #require(state.layout.panels[.cost])
    _ = reduce(&state, .wheel(Point(x: chart.x + 9, y: chart.y + 3), -1, in: state))
    #expect(state.chart.window != nil)
    let network = try #require(state.layout.panels[.network])
    let before = state
    _ = reduce(&state, .wheel(Point(x: network.x + 9, y: network.y + 3), -1, in: state))
    #expect(state == before)
    state.size = Size(columns: 80, rows: 24)
    _ = reduce(&state, .overlay(.help))
    let top = frame(of: state, glyphs: .unicode)
    _ = reduce(&state, .wheel(Point(x: 40, y: 12), 1, in: state))
    #expect(frame(of: state, glyphs: .unicode) != top)
  }
}
