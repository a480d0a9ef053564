import NeuralNetworks
import TestSupport
import Testing

@testable import Datasets

@Suite struct PreparedDataTests {
  private func prepare(
    _ name: String, _ share: Double, seed: UInt64 = 1
  ) throws -> PreparedData {
    let options = DataOptions(dataset: name, validation: share)
    return try PreparedData(shipped.load(options), options: options, seed: seed)
  }

  @Test func withoutValidationEveryRowTrainsInTheFilesOrder() throws {
    let data = try prepare("iris", 0)
    #expect(data.trainingRows == Array(0..<150) && data.validationRows.isEmpty)
    #expect(data.validation == nil && data.training.count == 150)
    #expect(data.training.targets == data.dataset.outputs)
    #expect(data.training.kind == .classes && data.training.outputs == 3)
  }

  @Test func theSeedChoosesTheRowsThatAreHeldOut() throws {
    let data = try prepare("iris", 0.2)
    #expect(data.validationRows.count == 30 && data.trainingRows.count == 120)
    #expect(Set(data.validationRows + data.trainingRows) == Set(0..<150))
    #expect(data.trainingRows == data.trainingRows.sorted())
    #expect(try prepare("iris", 0.2) == data)
    #expect(try prepare("iris", 0.2, seed: 2).validationRows != data.validationRows)
  }

  @Test func examplesAreTheirRowsScaledAsTheTrainingRowsAre() throws {
    let data = try prepare("coffee", 0.25, seed: 7)
    let validation = try #require(data.validation)
    for (examples, rows) in [(data.training, data.trainingRows), (validation, data.validationRows)]
    {
      for (index, row) in rows.enumerated() {
        #expect(examples.targets[index] == data.dataset.outputs[row])
        for feature in 0..<2 {
          let raw = data.dataset.inputs[2 * row + feature]
          #expect(
            examples.inputs[2 * index + feature] == data.scaling.scaled(raw, feature: feature))
        }
      }
    }
    let mean = stride(from: 0, to: 300, by: 2).reduce(0) { $0 + data.training.inputs[$1] } / 150
    #expect(abs(mean) < 1e-12)
    let held = stride(from: 0, to: 100, by: 2).reduce(0) { $0 + validation.inputs[$1] } / 50
    #expect(abs(held) > 1e-6)
  }

  @Test(arguments: [0.001, 0.999, 1, -0.1, .nan, .infinity])
  func aRowIsLeftOnBothSides(_ share: Double) throws {
    let error = #expect(throws: DataError.self) { try prepare("iris", share) }
    #expect(error?.kind.exitCode == 64)
  }

  /// The cost of the best straight line, by which linear networks are known.
  @Test(arguments: [("motorcycle", 0.845545), ("bike", 0.942272), ("seattle", 0.528090)])
  func leastSquaresLeavesTheKnownCost(_ name: String, _ cost: Double) throws {
    let examples = try prepare(name, 0).training
    #expect(abs(leastSquaresCost(examples) - cost) < 5e-7)
  }
}

/// The mean squared error of the best linear function, by the normal equations `XᵀX w = Xᵀy`.
private func leastSquaresCost(_ examples: Examples) -> Double {
  let width = examples.features + 1
  func row(_ index: Int) -> [Double] {
    Array(examples.inputs[index * examples.features..<(index + 1) * examples.features]) + [1]
  }
  var system = Array(repeating: Array(repeating: 0.0, count: width + 1), count: width)
  for index in 0..<examples.count {
    let x = row(index) + [examples.targets[index]]
    for i in 0..<width {
      for j in 0...width { system[i][j] += x[i] * x[j] }
    }
  }
  for pivot in 0..<width {
    for other in 0..<width where other != pivot {
      let factor = system[other][pivot] / system[pivot][pivot]
      for column in pivot...width { system[other][column] -= factor * system[pivot][column] }
    }
  }
  let weights = (0..<width).map { system[$0][width] / system[$0][$0] }
  let squares = (0..<examples.count).map { index in
    let error = zip(row(index), weights).reduce(-examples.targets[index]) { $0 + $1.0 * $1.1 }
    return error * error
  }
  return squares.reduce(0, +) / Double(examples.count)
}
