import TerminalUI
import Testing

@testable import Workbench

/// Focus, zoom and clicks.
@Suite struct ScreenActionsTests {
  private func layout(_ state: State) -> ScreenLayout {
    ScreenLayout(size: state.size, runs: state.runs.count)
  }

  @Test func aClickInTheNetworkSelectsALayer() throws {
    var state = try preparedState("digits01")
    let rect = try #require(layout(state).panels[.network])
    var seen: Set<Int> = []
    for x in rect.x..<rect.maxX {
      for y in rect.y..<rect.maxY {
        _ = reduce(&state, .click(Point(x: x, y: y)))
        #expect(state.focus == .network)
        seen.insert(state.selectedLayer)
      }
    }
    #expect(seen == [0, 1, 2])
  }

  @Test func aClickInTheTableSelectsARun() throws {
    var state = try preparedState()
    let rect = try #require(layout(state).panels[.runs])
    let picture = frame(of: state, glyphs: .unicode).text
    let rows = picture.split(separator: "\n", omittingEmptySubsequences: false)
    for (place, letter) in ["A", "B"].enumerated() {
      let y = try #require(
        (rect.y..<rect.maxY).first { rows[$0].dropFirst().hasPrefix(letter) })
      _ = reduce(&state, .click(Point(x: rect.x + 5, y: y)))
      #expect(state.selectedRun == RunID(place))
    }
  }

  @Test func aClickOnTheChartPlacesTheCrosshair() throws {
    var state = try preparedState()
    _ = reduce(&state, ReduceTests.progressed([0.7, 0.6, 0.5, 0.4, 0.3]))
    let rect = try #require(layout(state).panels[.cost])
    _ = reduce(&state, .click(Point(x: rect.x + rect.width / 2, y: rect.y + rect.height / 2)))
    let crosshair = try #require(state.chart.crosshair)
    #expect((1...3).contains(crosshair))
    _ = reduce(&state, .back)
    #expect(state.chart.crosshair == nil)
  }

  @Test func tabVisitsEveryPanelThatIsSeenAndNoOther() throws {
    for size in [Size(columns: 120, rows: 40), Size(columns: 80, rows: 24)] {
      var state = try preparedState(size: size)
      let shown = Set(layout(state).panels.keys)
      var seen: Set<PanelID> = []
      for _ in shown {
        _ = reduce(&state, .moveFocus(1))
        seen.insert(state.focus)
      }
      #expect(seen == shown)
    }
  }

  @Test func escUnzoomsAndNeverQuits() throws {
    var state = try preparedState()
    _ = reduce(&state, .toggleZoom)
    #expect(state.isZoomed)
    #expect(reduce(&state, .back) == [] && !state.isZoomed)
    #expect(reduce(&state, .back) == [])
  }
}
