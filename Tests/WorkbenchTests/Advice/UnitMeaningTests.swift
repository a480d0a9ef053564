import Datasets
import NeuralNetworks
import Setups
import TerminalUI
import Testing

@testable import Workbench

/// What the hidden units of the demand set are called.
@Suite struct UnitMeaningTests {
  /// A network whose units are set by hand, in the features' own units.
  private func state(_ units: [(weights: [Double], bias: Double)]) throws -> State {
    let scaling = try outputsState("demand", layers: "3:relu,1:sigmoid").run.data!.scaling
    var weights: [Double] = []
    var biases: [Double] = []
    for unit in units {
      // w·x + b of what the network reads, (x − offset) · factor.
      weights += unit.weights.enumerated().map { $1 / scaling.factors[$0] }
      biases.append(
        unit.bias
          + unit.weights.enumerated().reduce(0) { $0 + $1.element * scaling.offsets[$1.offset] })
    }
    return try outputsState(
      "demand", layers: "\(units.count):relu,1:sigmoid", mode: .units,
      weights: [
        LayerParameters(units: units.count, inputs: 4, weights: weights, biases: biases),
        LayerParameters(
          units: 1, inputs: units.count, weights: Array(repeating: 1, count: units.count),
          biases: [0]),
      ])
  }

  @Test func aUnitIsCalledWhatItIs() throws {
    let state = try state([
      ([0, 0, 0.1, 0], -2), ([-0.1, -0.1, 0, 0], 4.5), ([0.025, 0, 0, 1.0 / 3], 0),
      ([0, 0, 0, 0], 1), ([0, 0, -0.1, 0], 10),
    ])
    let meanings = UnitMeaning.all(of: state.run)
    #expect(
      meanings.map { $0?.concept } == [
        .awareness, .affordability, .perceivedQuality, nil, .awareness,
      ])
    for meaning in meanings.prefix(3) { #expect(abs((meaning?.correlation ?? 0) - 1) < 1e-9) }
    #expect((meanings[4]?.correlation ?? 0) < -0.9)
    #expect(meanings[4]?.name(in: .english) == "−awareness")
    #expect(outputsPicture(state).contains("awareness r 1.00"))
    #expect(outputsPicture(state).contains("perceived quality r 1.00"))
    let network = picture(of: .network, state, 90, 20).text
    for name in [" awareness", " affordability", " perceived quality", " −awareness"] {
      #expect(network.contains(name))
    }
    #expect(!picture(of: .network, state, 30, 20).text.contains("perceived"))
  }

  /// The best of them 0.84 to 0.89; nothing is said of data that have no such thing.
  @Test func aTrainedUnitResemblesAwarenessLoosely() throws {
    let state = try outputsState("demand", layers: "3:relu,1:sigmoid", rate: 0.3, epochs: 3000)
    let best = UnitMeaning.all(of: state.run).compactMap { $0.map { abs($0.correlation) } }.max()
    #expect((0.75...0.99).contains(best ?? 0))
    #expect(UnitMeaning.all(of: try outputsState("iris", epochs: 3).run).isEmpty)
  }
}
