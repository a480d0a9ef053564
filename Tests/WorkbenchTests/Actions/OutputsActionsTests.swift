import Session
import TerminalUI
import Testing

@testable import Workbench

/// The keys of the panel of what the network computes.
@Suite struct OutputsActionsTests {
  @Test func theModeKeyWalksWhatThereIsToSeeOfTheData() throws {
    for (dataset, modes) in [
      ("circles", [OutputsMode.plane, .unit, .confusion, .spread, .units]),
      ("sine", [.curve, .predicted, .residuals, .units]),
      ("digits", [.examples, .weights, .confusion, .spread, .units]),
      ("bike", [.predicted, .residuals, .units]), ("iris", [.confusion, .spread, .units]),
    ] {
      var state = try outputsState(dataset)
      let data = try #require(state.run.data)
      var seen = [state.outputsView.mode(for: data)]
      for _ in 1..<modes.count {
        _ = reduce(&state, .panel(.moveMode(1)))
        seen.append(state.outputsView.mode(for: data))
      }
      #expect(seen == modes)
      _ = reduce(&state, .panel(.moveMode(1)))
      #expect(state.outputsView.mode(for: data) == modes[0])
      _ = reduce(&state, .panel(.moveMode(-1)))
      #expect(state.outputsView.mode(for: data) == modes[modes.count - 1])
    }
  }

  @Test func itemsAreTheSelectedLayersUnits() throws {
    var state = try outputsState("circles")
    #expect(state.outputsChoice.units == 8)
    _ = reduce(&state, .panel(.moveItem(-1)))
    #expect(state.outputsChoice.unit == 7)
    _ = reduce(&state, .panel(.moveItem(1)))
    #expect(state.outputsChoice.unit == 0)
    state.outputsView.unit = 7
    _ = reduce(&state, .network(.selectLayer(2)))
    #expect(state.outputsChoice.unit == 0)
  }

  @Test func anotherPageOfPicturesIsAskedFor() throws {
    var state = try outputsState("digits01")
    let before = try #require(state.interest.outputs)
    let effects = reduce(&state, .panel(.moveItem(1)))
    let after = try #require(state.interest.outputs)
    #expect(after.pictures.lowerBound == before.pictures.upperBound)
    #expect(effects == [.worker(.setInterest(state.interest))])
    for _ in 0..<3 { _ = reduce(&state, .panel(.moveItem(-1))) }
    #expect(state.interest.outputs == before)
  }

  @Test func nothingIsAskedForThatIsNotOnTheScreen() throws {
    var state = try outputsState("circles", zoomed: false)
    state.size = Size(columns: 80, rows: 24)
    #expect(state.interest.outputs != nil && state.interest.parts.contains(.outputs))
    _ = reduce(&state, .screen(.setView(.cost)))
    #expect(state.interest.outputs == nil && !state.interest.parts.contains(.outputs))
  }

  @Test func noMoreIsAskedForThanThePanelCanShow() throws {
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
      for zoomed in [false, true] {
        let state = try outputsState("circles", size: size, zoomed: zoomed)
        let rect = try #require(state.layout.panels[.outputs])
        let request = try #require(state.interest.outputs)
        #expect(request.map.columns <= rect.width && request.map.rows <= 2 * rect.height)
        let tiles = request.units.count * request.tile.columns * request.tile.rows
        #expect(tiles <= rect.width * 2 * rect.height)
      }
    }
  }
}
