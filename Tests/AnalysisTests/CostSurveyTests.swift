import NeuralNetworks
import TestSupport
import Testing

@testable import Analysis

/// A slice of the cost, point by point.
@Suite struct CostSurveyTests {
  @Test func everyPointIsTheCostOfANetworkWithThoseWeights() throws {
    let unit = OneUnit.curve(.sigmoid)
    let map = try #require(unit.survey().map)
    #expect(map.side == 65)
    for row in 0..<65 {
      for column in 0..<65 {
        let cost = unit.cost(-10 + 20 * Double(column) / 64, -10 + 20 * Double(row) / 64)
        #expect(abs(map.costs[row * 65 + column] - cost) < 1e-12)
      }
    }
  }

  @Test func theSteepnessIsThatOfTheAxesAlone() throws {
    let unit = OneUnit.curve(.tanh)
    let map = try #require(unit.survey().map)
    let h = 1e-6
    for (row, column) in [(3, 60), (32, 32), (40, 30), (33, 20), (64, 0)] {
      let (w, b) = (-10 + 20 * Double(column) / 64, -10 + 20 * Double(row) / 64)
      let dw = (unit.cost(w + h, b) - unit.cost(w - h, b)) / (2 * h)
      let db = (unit.cost(w, b + h) - unit.cost(w, b - h)) / (2 * h)
      let expected = (dw * dw + db * db).squareRoot()
      #expect(abs(map.steepness[row * 65 + column] - expected) < 1e-7 * max(1, expected))
    }
  }

  @Test func gridsAreCoarseFirstAndHoldThePointsOfTheOneBefore() throws {
    let unit = OneUnit.curve(.relu)
    let weights = OneUnit.weights(1, 8)
    let plane = ParameterPlane(
      .weightAndBias(layer: 0, unit: 0), at: weights, unit.examples, seed: 1)
    let probe = CostProbe(
      architecture: unit.architecture, options: unit.options, examples: unit.examples)
    var survey = CostSurvey(
      plane, over: SliceWindow(showing: SlicePoint(x: 0, y: 0), reach: 10), through: weights)
    var sides: [Int] = []
    var counts: [Int] = []
    while !survey.isComplete {
      survey.advance(with: probe)
      if let map = survey.map, map.side != sides.last {
        sides.append(map.side)
        counts.append(survey.count)
      }
    }
    // No point is measured twice.
    #expect(sides == [9, 17, 33, 65] && counts == sides.map { $0 * $0 })
    survey.advance(with: probe)
    #expect(survey.count == 65 * 65)
  }

  /// In a network of two numbers nothing lies outside the slice; in a larger one something does.
  @Test func aSurveyIsOutOfDateOnceSomethingOutsideTheSliceHasChanged() throws {
    #expect(OneUnit.curve(.sigmoid).survey().covers(OneUnit.weights(-3, 2.5)))
    let architecture = Architecture(
      inputs: 2,
      layers: [
        LayerSpecification(units: 3, activation: .tanh),
        LayerSpecification(units: 1, activation: .linear),
      ])
    let examples = Examples(
      features: 2, outputs: 1, kind: .signed, inputs: [1, 2, 3, 1], targets: [0, 1])
    let weights = Training(
      architecture: architecture, options: TrainingOptions(loss: .mse, hiddenBias: 0.1),
      examples: examples
    ).parameters
    let window = SliceWindow(showing: SlicePoint(x: 0, y: 0), reach: 1)
    for slice in [SlicePlane.twoWeights(layer: 0, unit: 1), .randomDirections] {
      let plane = ParameterPlane(slice, at: weights, examples, seed: 1)
      let survey = CostSurvey(plane, over: window, through: weights)
      let along = plane.weights(
        weights, at: plane.point(of: weights), movedTo: SlicePoint(x: 0.3, y: -0.2))
      var off = along
      off[1].weights[0] += 0.01
      #expect(survey.covers(along) && !survey.covers(off))
      #expect(!survey.covers([]))
    }
  }
}
