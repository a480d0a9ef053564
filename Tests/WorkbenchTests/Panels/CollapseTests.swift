import NeuralNetworks
import TestSupport
import Testing

@testable import Analysis
@testable import Session
@testable import Workbench

/// Linear layers as one linear function, and how far others are from one.
@Suite struct CollapseTests {
  private func collapse(_ dataset: String, _ layers: String, epochs: Int) throws -> Collapse {
    let state = try shownState(.collapse, dataset, [layers], epochs: epochs)
    return try #require(state.run.details?.collapse)
  }

  /// Claims 71, 72 and 74, at every depth.
  @Test(arguments: 1...6)
  func theNetworkIsItsOneLinearFunctionAtEveryDepth(_ depth: Int) throws {
    let hidden = Array(repeating: "8:linear", count: depth - 1)
    for (dataset, output) in [
      ("motorcycle", "1:linear"), ("circles", "1:sigmoid"), ("iris", "3:softmax"),
    ] {
      let collapse = try collapse(
        dataset, (hidden + [output]).joined(separator: ","), epochs: 20)
      guard case .linear(let steps, let difference) = collapse.form else {
        Issue.record("linear layers do not bend")
        return
      }
      #expect(steps.count == depth && difference < 1e-12)
    }
  }

  /// The matrices multiplied out by hand: `[1 2] · [[3], [4]] = 11`.
  @Test func matricesAreMultipliedOut() {
    let first = LayerParameters(units: 2, inputs: 1, weights: [3, 4], biases: [5, 6])
    let second = LayerParameters(units: 1, inputs: 2, weights: [1, 2], biases: [7])
    let steps = LinearMap.compositions(of: [first, second])
    #expect(steps[0] == LinearMap(first))
    #expect(steps[1] == LinearMap(outputs: 1, inputs: 1, weights: [11], biases: [24]))
    #expect(steps[1].values(of: [0, 2], from: 1) == [46])
  }

  /// Over −1 … 1 the best line through x² is its mean: the distance is its standard deviation.
  @Test func theDistanceFromTheBestLineOfAParabola() {
    let x = stride(from: -1.0, through: 1, by: 0.01).map { $0 }
    let squares = x.map { $0 * $0 }
    let mean = squares.reduce(0, +) / Double(x.count)
    let spread = squares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(x.count)
    let points = examples(x.map { [$0] }, x.map { [$0] })
    var fit = LeastSquares(Design(points))
    while !fit.isComplete { fit.advance() }
    let bend = Bend(of: squares, outputs: 1, points, fit)
    #expect(abs(bend.distance - spread.squareRoot()) < 1e-12)
    #expect(bend.straightShare < 1e-12 && abs(bend.largest - (1 - mean)) < 1e-12)
    #expect(Bend(of: x, outputs: 1, points, fit).straightShare > 1 - 1e-12)
  }

  @Test func aNetworkThatBendsIsNotMeasuredAsALine() throws {
    let collapse = try collapse("circles", "8:tanh,1:sigmoid", epochs: 300)
    guard case .bent(let bend?) = collapse.form else {
      Issue.record("tanh bends")
      return
    }
    #expect(bend.straightShare < 0.9 && bend.largest >= bend.distance)
  }
}
