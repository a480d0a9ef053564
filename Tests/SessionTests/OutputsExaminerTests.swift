import NeuralNetworks
import Setups
import TerminalUI
import TestSupport
import Testing

@testable import Analysis
@testable import Datasets
@testable import Session

/// What the panel is given is what the network computes, from coarse to fine, a piece at a time.
@Suite struct OutputsExaminerTests {
  private struct Fixture {
    let training: Training
    let data: PreparedData
    let examiner: OutputsExaminer
  }

  private func fixture(
    _ dataset: String, _ layers: [LayerSpecification], _ loss: Loss, validation: Double = 0,
    pictureSeconds: Double = 1
  ) throws -> Fixture {
    let options = DataOptions(dataset: dataset, validation: validation)
    let data = try PreparedData(try shipped.load(options), options: options, seed: 1)
    let training = Training(
      architecture: Architecture(inputs: data.training.features, layers: layers),
      options: TrainingOptions(loss: loss), examples: data.training)
    for _ in 0..<20 { training.trainEpoch() }
    return Fixture(
      training: training, data: data,
      examiner: OutputsExaminer(
        data, DataSummary(data).sample, pictureSeconds: pictureSeconds))
  }

  private func layers(_ units: [(Int, Activation)]) -> [LayerSpecification] {
    units.map { LayerSpecification(units: $0.0, activation: $0.1) }
  }

  /// Pieces until nothing can be added; how many there were.
  private func complete(
    _ fixture: Fixture, layer: Int, _ request: OutputsRequest
  ) throws -> (outputs: NetworkOutputs, pieces: Int) {
    for piece in 1...10_000 {
      let (outputs, isComplete) = fixture.examiner.examine(
        fixture.training, layer: layer, request)
      if isComplete { return (try #require(outputs), piece) }
    }
    Issue.record("never complete")
    throw DataError.emptySplit(share: 0, rows: 0)
  }

  /// The screen may still ask for the plane of the data that were there before.
  @Test func aPlaneAskedOfDataThatHaveNoneIsLeftOut() throws {
    let fixture = try fixture("iris", layers([(5, .tanh), (3, .softmax)]), .cce)
    var request = OutputsRequest(.plane)
    request.map = Size(columns: 31, rows: 22)
    request.tile = Size(columns: 9, rows: 8)
    request.units = 0..<4
    let (outputs, _) = try complete(fixture, layer: 0, request)
    #expect(outputs.map.isEmpty && outputs.predictions != nil)
  }

  @Test func theMapAndTheUnitsAreWhatTheNetworkComputes() throws {
    let fixture = try fixture(
      "moons", layers([(6, .tanh), (5, .relu), (1, .sigmoid)]), .bce)
    var request = OutputsRequest(.plane)
    request.map = Size(columns: 31, rows: 22)
    request.tile = Size(columns: 9, rows: 8)
    request.units = 1..<4
    let (outputs, _) = try complete(fixture, layer: 1, request)
    let naive = NaiveNetwork(fixture.training)
    let (x, y) = (outputs.ranges[0], outputs.ranges[1])
    func input(_ column: Int, _ row: Int, of columns: Int, _ rows: Int) -> [Double] {
      let across = (Double(column) + 0.5) / Double(columns)
      let up = 1 - (Double(row) + 0.5) / Double(rows)
      return [
        x.lowerBound + across * (x.upperBound - x.lowerBound),
        y.lowerBound + up * (y.upperBound - y.lowerBound),
      ].enumerated().map { fixture.data.scaling.scaled($0.element, feature: $0.offset) }
    }
    #expect(outputs.map.columns == 31 && outputs.map.rows == 22 && outputs.map.depth == 1)
    for row in 0..<22 {
      for column in 0..<31 {
        let expected = naive.outputs(input(column, row, of: 31, 22))[0]
        #expect(abs(outputs.map.values[row * 31 + column] - expected) < 1e-12)
      }
    }
    #expect(outputs.unitNumbers == 1..<4 && outputs.units.depth == 3)
    for row in 0..<8 {
      for column in 0..<9 {
        let a = naive.forward(input(column, row, of: 9, 8))[1].a
        for unit in 1..<4 {
          let value = outputs.units.values[(row * 9 + column) * 3 + unit - 1]
          #expect(abs(value - a[unit]) < 1e-12)
        }
      }
    }
  }

  @Test func oneUnitInTheLarge() throws {
    let fixture = try fixture("circles", layers([(4, .relu), (1, .sigmoid)]), .bce)
    var request = OutputsRequest(.unit)
    request.map = Size(columns: 12, rows: 10)
    request.unit = 2
    let (outputs, _) = try complete(fixture, layer: 0, request)
    let first = NaiveNetwork(fixture.training).forward([-1, 1])
    #expect(first[0].a.count == 4 && outputs.map.depth == 1)
    let point = [outputs.ranges[0], outputs.ranges[1]].enumerated().map { index, range in
      let share = index == 0 ? 0.5 / 12 : 1 - 0.5 / 10
      let value = range.lowerBound + share * (range.upperBound - range.lowerBound)
      return fixture.data.scaling.scaled(value, feature: index)
    }
    let expected = NaiveNetwork(fixture.training).forward(point)[0].a[2]
    #expect(abs(outputs.map.values[0] - expected) < 1e-12)
  }

  @Test(arguments: ["bike", "iris", "digits01"])
  func predictionsAreOfEveryRowAndTheirMeanLossIsTheCost(_ dataset: String) throws {
    let table = try shipped.load(DataOptions(dataset: dataset))
    let fixture = try fixture(
      dataset,
      layers([(9, .relu), (table.outputWidth, table.kind.outputActivation)]), table.kind.loss)
    let (outputs, _) = try complete(fixture, layer: 0, OutputsRequest(.predicted))
    let predictions = try #require(outputs.predictions)
    #expect(predictions.trainingCount == table.count && predictions.totalCount == table.count)
    let naive = NaiveNetwork(fixture.training)
    for row in stride(from: 0, to: table.count, by: 37) {
      let x = table.input(row).enumerated().map {
        fixture.data.scaling.scaled($0.element, feature: $0.offset)
      }
      for (a, expected) in zip(predictions.outputs(of: row), naive.outputs(x)) {
        #expect(abs(a - expected) < 1e-10)
      }
    }
    let mean = predictions.losses.reduce(0, +) / Double(table.count)
    #expect(abs(mean - fixture.training.evaluate().cost) < 1e-10)
    if table.kind == .classes || table.kind == .binary {
      let matrix = ConfusionMatrix(predictions, first: table.count, kind: table.kind)
      let share = Double(matrix.right) / Double(matrix.total)
      #expect(abs(share - fixture.training.evaluate().accuracy) < 1e-12)
    }
  }

  @Test func unitsValuesAreTakenOverTheTrainingRows() throws {
    let fixture = try fixture(
      "circles", layers([(4, .tanh), (3, .relu), (1, .sigmoid)]), .bce, validation: 0.25)
    let spreads = try complete(fixture, layer: 1, OutputsRequest(.units)).outputs.unitSpreads
    let naive = NaiveNetwork(fixture.training)
    let values = fixture.data.trainingRows.map { row in
      let x = fixture.data.dataset.input(row).enumerated().map {
        fixture.data.scaling.scaled($0.element, feature: $0.offset)
      }
      return naive.forward(x)[1].a
    }
    #expect(spreads.count == 3)
    for (unit, spread) in spreads.enumerated() {
      let own = values.map { $0[unit] }
      #expect(abs(spread.least - (own.min() ?? .nan)) < 1e-12)
      #expect(abs(spread.greatest - (own.max() ?? .nan)) < 1e-12)
      #expect(abs(spread.mean - own.reduce(0, +) / Double(own.count)) < 1e-12)
    }
  }

  @Test func heldOutRowsComeAfterThoseThatTrain() throws {
    let fixture = try fixture(
      "circles", layers([(4, .relu), (1, .sigmoid)]), .bce, validation: 0.25)
    let (outputs, _) = try complete(fixture, layer: 0, OutputsRequest(.confusion))
    let predictions = try #require(outputs.predictions)
    #expect(predictions.trainingCount == 150 && predictions.count == 200)
    let row = fixture.data.validationRows[0]
    #expect(predictions.targets(of: 150).first == fixture.data.dataset.outputs[row])
  }

  /// Pictures that changed places many times a second could not be looked at.
  @Test func picturesStayWhileTheNetworkTrainsAndAreInOrderOnceItStands() throws {
    let fixture = try fixture(
      "digits01", layers([(6, .relu), (1, .sigmoid)]), .bce, pictureSeconds: .infinity)
    var request = OutputsRequest(.examples)
    request.pictures = 0..<12
    let first = try complete(fixture, layer: 0, request).outputs
    for _ in 0..<30 { fixture.training.trainEpoch() }
    var later = first
    while later.epoch != fixture.training.epoch {
      // As long as it takes: what there is no time for, a slow machine would leave out.
      let (outputs, isComplete) = fixture.examiner.examine(
        fixture.training, layer: 0, request, seconds: 60)
      #expect(!isComplete)
      later = try #require(outputs)
    }
    #expect(later.pictures.map(\.row) == first.pictures.map(\.row))
    #expect(later.pictures.map(\.loss) != first.pictures.map(\.loss))
    let last = try complete(fixture, layer: 0, request).outputs
    #expect(last.pictures.map(\.row) != first.pictures.map(\.row))
    #expect(last.pictures.map(\.loss) == last.pictures.map(\.loss).sorted(by: >))
  }

  @Test func picturesComeWorstFirst() throws {
    let fixture = try fixture("digits01", layers([(5, .relu), (1, .sigmoid)]), .bce)
    var request = OutputsRequest(.examples)
    request.pictures = 0..<12
    let first = try complete(fixture, layer: 0, request).outputs
    request.pictures = 12..<24
    let second = try complete(fixture, layer: 0, request).outputs
    let losses = (first.pictures + second.pictures).map(\.loss)
    #expect(losses.count == 24 && losses == losses.sorted(by: >))
    #expect(losses[0] == first.predictions?.losses.max())
    // The pixels are those of the data, not what the network reads.
    #expect(first.pictures[0].inputs.max() == 16)
  }

  @Test func weightsAreThoseOfTheUnitsAskedFor() throws {
    let fixture = try fixture("digits01", layers([(5, .relu), (1, .sigmoid)]), .bce)
    var request = OutputsRequest(.weights)
    request.units = 3..<5
    let outputs = try complete(fixture, layer: 0, request).outputs
    let parameters = fixture.training.parameters[0]
    #expect(outputs.weights == [3, 4].map { Array(parameters.weights[$0 * 64..<$0 * 64 + 64]) })
  }

  @Test func aStandingNetworkBecomesCompleteAndStaysSo() throws {
    let fixture = try fixture(
      "digits", layers([(300, .tanh), (200, .tanh), (10, .softmax)]), .cce)
    var request = OutputsRequest(.examples)
    request.pictures = 0..<4
    var rows: [Int] = []
    for _ in 0..<10_000 {
      let (outputs, isComplete) = fixture.examiner.examine(fixture.training, layer: 0, request)
      if let count = outputs?.predictions?.trainingCount, rows.last != count { rows.append(count) }
      if isComplete { break }
    }
    // Coarse first, then finer and finer, at last all of them.
    #expect(rows == rows.sorted() && rows.last == 1_797)
    let again = fixture.examiner.examine(fixture.training, layer: 0, request)
    #expect(again.isComplete)
    fixture.training.trainEpoch()
    var fresh = fixture.examiner.examine(fixture.training, layer: 0, request)
    while !fresh.isComplete {
      fresh = fixture.examiner.examine(fixture.training, layer: 0, request)
    }
    #expect(fresh.outputs?.epoch == 21)
  }

  @Test func aRunThatDivergedIsCompleteToo() throws {
    let fixture = try fixture("circles", layers([(4, .linear), (1, .linear)]), .mse)
    var options = fixture.training.options
    options.learningRate = 1e6
    fixture.training.setOptions(options)
    for _ in 0..<200 { fixture.training.trainEpoch() }
    #expect(!fixture.training.hasFiniteParameters)
    let outputs = try complete(fixture, layer: 0, OutputsRequest(.confusion)).outputs
    #expect(outputs.predictions?.outputs.allSatisfy { !$0.isFinite } == true)
  }

  @Test func aChangeOfTheNetworkInTheMiddleOfAPictureDoesNoHarm() throws {
    let fixture = try fixture(
      "digits", layers([(300, .tanh), (200, .tanh), (10, .softmax)]), .cce)
    let request = OutputsRequest(.confusion)
    _ = fixture.examiner.examine(fixture.training, layer: 1, request)
    fixture.training.removeLayer(at: 1)
    fixture.training.setActivation(.relu, ofLayer: 0)
    fixture.examiner.networkChanged()
    let outputs = try complete(fixture, layer: 1, request).outputs
    let naive = NaiveNetwork(fixture.training)
    let x = fixture.data.dataset.input(5).enumerated().map {
      fixture.data.scaling.scaled($0.element, feature: $0.offset)
    }
    for (a, expected) in zip(outputs.predictions?.outputs(of: 5) ?? [], naive.outputs(x)) {
      #expect(abs(a - expected) < 1e-10)
    }
  }
}
