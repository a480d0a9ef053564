import Analysis
import NeuralNetworks
import Session
import TerminalUI
import Testing

@testable import Workbench

/// The keys of the surface panel.
@Suite struct SurfaceActionsTests {
  private func state(_ dataset: String = "circles") throws -> State {
    var state = try preparedState(dataset)
    _ = reduce(&state, .screen(.setView(.surface)))
    return state
  }

  @Test func pageKeysWalkTheSlicesInARing() throws {
    var state = try state()
    let architecture = try #require(state.run.architecture)
    let choices = SlicePlane.choices(architecture, layer: 0)
    var seen: [SlicePlane] = []
    for _ in choices {
      seen.append(state.interest.surface.plane)
      let effects = reduce(&state, .panel(.moveItem(1)))
      #expect(effects == [.worker(.setInterest(state.interest))])
    }
    #expect(seen == choices && state.interest.surface.plane == choices[0])
    _ = reduce(&state, .panel(.moveItem(-1)))
    #expect(state.interest.surface.plane == choices.last)
    _ = reduce(&state, .network(.selectLayer(1)))
    let other = SlicePlane.choices(architecture, layer: 1)
    #expect(other.contains(state.interest.surface.plane))
  }

  @Test func homeSeesLessAndEndMoreUpToALimit() throws {
    var state = try state()
    _ = reduce(&state, .panel(.moveStep(-1)))
    #expect(state.interest.surface.zoom == -1)
    for _ in 0..<100 { _ = reduce(&state, .panel(.moveStep(1))) }
    let most = state.interest.surface.zoom
    _ = reduce(&state, .panel(.moveStep(1)))
    #expect(state.interest.surface.zoom == most && most > 0)
  }

  @Test func theModeKeyWalksOtherActivationsAndTheOtherLoss() throws {
    var state = try state()
    _ = reduce(&state, .network(.selectLayer(0)))
    var seen: [SurfaceVariant?] = []
    repeat {
      seen.append(state.interest.surface.variant)
      _ = reduce(&state, .panel(.moveMode(1)))
    } while state.interest.surface.variant != nil
    #expect(seen.prefix(2) == [nil, .activation(.relu, layer: 0)])
    #expect(seen.last == .some(.loss(.mse)))
    // Every other activation of a hidden layer, and nothing twice.
    #expect(seen.count == 1 + Activation.hidden.count - 1 + 1)
    #expect(!seen.contains(.activation(.sigmoid, layer: 0)))
  }

  @Test func aSoftmaxOutputHasNoVariant() throws {
    var state = try state("iris")
    _ = reduce(&state, .network(.selectLayer(state.run.layers.count - 1)))
    #expect(state.surfaceVariants == [nil])
    _ = reduce(&state, .panel(.moveMode(1)))
    #expect(
      state.interest.surface.variant == nil && state.message?.text == "Nothing else fits here.")
  }
}
