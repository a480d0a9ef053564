import NeuralNetworks
import TestSupport
import Testing

@testable import Analysis

/// The way of the weights, in bounded memory.
@Suite struct WeightPathTests {
  @Test func aLongPathKeepsItsStartAndItsShape() {
    var path = WeightPath()
    for step in 0..<100_000 {
      path.note(OneUnit.weights(Double(step), 0), step: step)
      #expect(path.kept.count <= 512)
    }
    let steps = path.kept.map { $0[0].weights[0] }
    let gaps = zip(steps, steps.dropFirst()).map { $1 - $0 }
    #expect(steps.first == 0 && steps.count > 128 && Set(gaps).count == 1)
  }

  @Test func largeNetworksKeepFewerPlaces() {
    let large = [
      LayerParameters(
        units: 100, inputs: 1_000, weights: Array(repeating: 0, count: 100_000),
        biases: Array(repeating: 0, count: 100))
    ]
    #expect(WeightPath.capacity(of: large) == 9)
    #expect(WeightPath.capacity(of: OneUnit.weights(0, 0)) == 512)
  }

  @Test func aPlaceIsNotedOnceAndOtherShapesBeginAnew() {
    var path = WeightPath()
    path.note(OneUnit.weights(1, 2), step: 0)
    path.note(OneUnit.weights(1, 2), step: 0)
    #expect(path.kept.count == 1)
    let wider = [LayerParameters(units: 1, inputs: 2, weights: [1, 2], biases: [3])]
    path.note(wider, step: 5)
    #expect(path.kept == [wider])
  }

  @Test func whatLiesOnThePlaneIsTheWholePath() {
    let unit = OneUnit.curve(.relu)
    let plane = ParameterPlane(
      .weightAndBias(layer: 0, unit: 0), at: OneUnit.weights(0, 0), unit.examples, seed: 1)
    var path = WeightPath()
    var onPlane = SlicePath()
    for step in 0..<2_000 {
      path.note(OneUnit.weights(Double(step), -1), step: step)
      #expect(
        onPlane.points(of: path, on: plane).map(\.x) == path.kept.map { $0[0].weights[0] })
    }
  }
}
