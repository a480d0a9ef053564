import Session
import Setups
import TerminalUI
import Testing

@testable import Workbench

/// Focus, zoom and clicks.
@Suite struct ScreenActionsTests {
  /// What is typed is bounded, and what has no room is not cut but told of.
  @Test func everyTypedLineIsBounded() throws {
    var state = try preparedState()
    _ = reduce(&state, .overlay(.openPalette))
    _ = reduce(&state, .overlay(.type("name")))
    _ = reduce(&state, .overlay(.type(String(repeating: "x", count: 1 << 20))))
    #expect(state.overlay == .palette(CommandPalette(text: "name")))
    #expect(state.message?.text.contains("4,096") == true)
    for _ in 0..<5000 { _ = advance(&state, .overlay(.type("\u{301}"))) }
    guard case .palette(let palette) = state.overlay else {
      Issue.record("no palette")
      return
    }
    #expect(palette.text.unicodeScalars.count == TypedText.longest)
    _ = reduce(&state, .glossary(.open(nil)))
    for _ in 0..<5000 { _ = advance(&state, .glossary(.type("x"))) }
    guard case .glossary(let view) = state.overlay else {
      Issue.record("no glossary")
      return
    }
    #expect(view.typed.count == TypedText.longest)
  }

  @Test(arguments: [
    ("activation relo", "activation relu"), ("view csot", "view cost"),
  ])
  func aSlipInThePaletteIsMended(_ text: String, _ meant: String) throws {
    var state = try preparedState()
    state.overlay = .palette(CommandPalette(text: text))
    _ = reduce(&state, .overlay(.runPalette))
    #expect(state.message?.text.contains("did you mean \(meant)?") == true)
  }

  @Test func aClickInTheNetworkSelectsALayer() throws {
    var state = try preparedState("digits01")
    let rect = try #require(state.layout.panels[.network])
    var seen: Set<Int> = []
    for x in rect.x..<rect.maxX {
      for y in rect.y..<rect.maxY {
        _ = reduce(&state, .click(Point(x: x, y: y), in: state))
        #expect(state.focus == .network)
        seen.insert(state.selectedLayer)
      }
    }
    #expect(seen == [0, 1, 2])
  }

  @Test func aClickInTheTableSelectsARun() throws {
    var state = try preparedState()
    let rect = try #require(state.layout.panels[.runs])
    let picture = frame(of: state, glyphs: .unicode).text
    let rows = picture.split(separator: "\n", omittingEmptySubsequences: false)
    for (place, letter) in ["A", "B"].enumerated() {
      let y = try #require(
        (rect.y..<rect.maxY).first { rows[$0].dropFirst().hasPrefix(letter) })
      _ = reduce(&state, .click(Point(x: rect.x + 5, y: y), in: state))
      #expect(state.selectedRun == RunID(place))
    }
  }

  @Test func aClickOnTheChartPlacesTheCrosshair() throws {
    var state = try preparedState()
    _ = reduce(&state, ReduceTests.progressed([0.7, 0.6, 0.5, 0.4, 0.3]))
    let rect = try #require(state.layout.panels[.cost])
    _ = reduce(
      &state, .click(Point(x: rect.x + rect.width / 2, y: rect.y + rect.height / 2), in: state))
    let crosshair = try #require(state.chart.crosshair)
    #expect((1...3).contains(crosshair))
    _ = reduce(&state, .overlay(.back))
    #expect(state.chart.crosshair == nil)
  }

  @Test func tabVisitsEveryPanelThatIsSeenAndNoOther() throws {
    for size in [Size(columns: 120, rows: 40), Size(columns: 80, rows: 24)] {
      var state = try preparedState(size: size)
      let shown = Set(state.layout.panels.keys)
      var seen: Set<PanelID> = []
      for _ in shown {
        _ = reduce(&state, .screen(.moveFocus(1)))
        seen.insert(state.focus)
      }
      #expect(seen == shown)
    }
  }

  @Test func anotherPanelTakesTheFocusedPlaceAndNoneIsSeenTwice() throws {
    var state = try preparedState()
    for _ in 0..<PanelID.movable.count {
      let before = state.places
      _ = reduce(&state, .screen(.moveView(1)))
      #expect(state.places[0] == state.focus && state.places != before)
      #expect(Set(state.places).count == state.places.count)
    }
    _ = reduce(&state, .screen(.setFocus(.runs)))
    _ = reduce(&state, .screen(.setView(.network)))
    #expect(state.focus == .network && state.places[0] == .network)
  }

  @Test func onlyWhatThePanelsOnTheScreenShowIsComputed() throws {
    var state = try preparedState(size: Size(columns: 80, rows: 24))
    #expect(state.interest.parts == [.parameters, .diagnostics, .preactivations, .weights])
    _ = reduce(&state, .screen(.setFocus(.cost)))
    let effects = reduce(&state, .screen(.toggleZoom))
    #expect(state.interest.parts == [] && effects == [.worker(.setInterest(state.interest))])
  }

  @Test func escUnzoomsAndNeverQuits() throws {
    var state = try preparedState()
    _ = reduce(&state, .screen(.toggleZoom))
    #expect(state.isZoomed)
    #expect(!reduce(&state, .overlay(.back)).contains(.quit) && !state.isZoomed)
    #expect(reduce(&state, .overlay(.back)) == [])
  }
}
