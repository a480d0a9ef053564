import NeuralNetworks
import TestSupport
import Testing

@testable import Analysis

/// Planes through the space of all weights.
@Suite struct ParameterPlaneTests {
  private static let architecture = Architecture(
    inputs: 4,
    layers: [
      LayerSpecification(units: 6, activation: .relu),
      LayerSpecification(units: 3, activation: .softmax),
    ])
  private static let weights = Training(
    architecture: architecture,
    options: TrainingOptions(
      loss: .cce, seed: 9, initialization: Initialization(.heNormal), hiddenBias: 0.2),
    examples: examples
  ).parameters
  /// The third feature varies most, then the second; the first not at all.
  private static let examples = Examples(
    features: 4, outputs: 3, kind: .classes,
    inputs: (0..<10).flatMap { [1, Double($0 % 5), Double($0), Double($0 % 2)] },
    targets: (0..<10).flatMap { row in (0..<3).map { row % 3 == $0 ? 1.0 : 0 } })

  private func plane(_ slice: SlicePlane, seed: UInt64 = 1) -> ParameterPlane {
    ParameterPlane(slice, at: Self.weights, Self.examples, seed: seed)
  }

  @Test func theInputsThatVaryMostAreChosen() {
    let one = plane(.weightAndBias(layer: 0, unit: 5))
    #expect(one.x == .weight(layer: 0, unit: 5, input: 2) && one.y == .bias(layer: 0, unit: 5))
    let two = plane(.twoWeights(layer: 0, unit: 1))
    #expect(two.x == .weight(layer: 0, unit: 1, input: 1))
    #expect(two.y == .weight(layer: 0, unit: 1, input: 2))
  }

  @Test func behindTheFirstLayerItIsTheLargestWeights() {
    let row = Array(Self.weights[1].weights[6..<12])
    let largest = row.indices.max { abs(row[$0]) < abs(row[$1]) }
    #expect(
      plane(.weightAndBias(layer: 1, unit: 1)).x
        == .weight(layer: 1, unit: 1, input: largest ?? -1))
  }

  @Test func coordinatesAreTheTwoNumbersAndNothingElseMoves() {
    let plane = plane(.weightAndBias(layer: 0, unit: 5))
    let here = plane.point(of: Self.weights)
    #expect(here == SlicePoint(x: Self.weights[0].weights[22], y: Self.weights[0].biases[5]))
    let moved = plane.weights(Self.weights, at: here, movedTo: SlicePoint(x: -7, y: 0.1))
    var expected = Self.weights
    expected[0].weights[22] = -7
    expected[0].biases[5] = 0.1
    #expect(moved == expected)
  }

  /// Li et al. 2018: each unit's part of a direction is as long as the unit's own weights.
  @Test func randomDirectionsAreScaledUnitByUnitAndSeeded() {
    let plane = plane(.randomDirections)
    let origin = plane.point(of: Self.weights)
    #expect(abs(origin.x) < 1e-12 && abs(origin.y) < 1e-12)
    for step in [SlicePoint(x: 1, y: 0), SlicePoint(x: 0, y: 1)] {
      let moved = plane.weights(Self.weights, at: origin, movedTo: step)
      for (old, new) in zip(Self.weights, moved) {
        for unit in 0..<old.units {
          let row = unit * old.inputs..<(unit + 1) * old.inputs
          func length(_ weights: [Double], _ bias: Double) -> Double {
            (weights.reduce(0) { $0 + $1 * $1 } + bias * bias).squareRoot()
          }
          let way = length(
            row.map { new.weights[$0] - old.weights[$0] }, new.biases[unit] - old.biases[unit])
          let own = length(row.map { old.weights[$0] }, old.biases[unit])
          #expect(abs(way - own) < 1e-12)
        }
      }
    }
    #expect(
      plane == self.plane(.randomDirections) && plane != self.plane(.randomDirections, seed: 2))
  }

  @Test func aPointOnAPlaneIsFoundAgain() {
    let plane = plane(.randomDirections)
    let there = SlicePoint(x: 0.7, y: -1.3)
    let moved = plane.weights(
      Self.weights, at: plane.point(of: Self.weights), movedTo: there)
    let found = plane.point(of: moved)
    #expect(abs(found.x - there.x) < 1e-12 && abs(found.y - there.y) < 1e-12)
  }
}
