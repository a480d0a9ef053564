import NeuralNetworks
import TestSupport
import Testing

@testable import Datasets

@Suite struct TargetScalingTests {
  private let prices = "x,y\n1,100000\n2,300000\n3,200000\n4,400000\n"

  private func prepared(
    _ text: String, _ scaling: TargetScaling = .auto, validation: Double = 0,
    target: [String]? = nil, form: TargetForm = .standardised
  ) throws -> PreparedData {
    var options = DataOptions(dataset: "it.csv", validation: validation)
    options.targetScaling = scaling
    return try PreparedData(try csv(text, target: target), options: options, seed: 1, targets: form)
  }

  @Test func targetsOfAFileHaveMean0AndDeviation1() throws {
    let data = try prepared(prices)
    let targets = data.training.targets
    #expect(abs(targets.reduce(0, +)) < 1e-12)
    #expect(abs(targets.reduce(0) { $0 + $1 * $1 } / 4 - 1) < 1e-12)
    #expect(data.targetScaling.unscaled(targets).map { $0.rounded() } == data.dataset.outputs)
    #expect(try prepared(prices, .none).training.targets == data.dataset.outputs)
  }

  @Test func theyAreFittedOnTheRowsThatTrain() throws {
    let data = try prepared(prices, validation: 0.5)
    let own = data.trainingRows.map { data.dataset.outputs[$0] }
    #expect(data.targetScaling.offsets == [own.reduce(0, +) / 2])
    #expect(data.validation?.targets.contains { abs($0) > 1.001 || abs($0) < 0.999 } == true)
  }

  @Test func anOutputWithABoundKeepsIt() throws {
    #expect(TargetForm(.auto, output: .relu, loss: .mse) == .divided)
    #expect(TargetForm(.auto, output: .linear, loss: .mse) == .standardised)
    #expect(TargetForm(.standard, output: .sigmoid, loss: .mse) == .inUnits)
    #expect(TargetForm(.none, output: .linear, loss: .mse) == .inUnits)
    let data = try prepared(prices, form: .divided)
    #expect(data.training.targets.allSatisfy { $0 > 0 && $0 < 4 })
    #expect(data.targetScaling.offsets == [0])
  }

  /// What built-in sets come to does not change.
  @Test func builtInSetsStayInTheirUnits() throws {
    for name in ["bike", "motorcycle", "sine", "iris"] {
      let options = DataOptions(dataset: name)
      let data = try PreparedData(try shipped.load(options), options: options, seed: 1)
      #expect(data.targetScaling.changesNothing)
      #expect(data.training.targets == data.dataset.outputs)
    }
  }

  @Test func scoresAreInTheUnitsOfEachTarget() throws {
    let text = "x,a,b\n1,0,1000\n2,1,3000\n3,5,2000\n4,4,4000\n"
    let data = try prepared(text, target: ["a", "b"])
    // As if the network said 1 too much of a, and 100 too little of b.
    let outputs = zip(data.training.targets, data.training.targets.indices).map { y, place in
      y + (place % 2 == 0 ? data.targetScaling.factors[0] : -100 * data.targetScaling.factors[1])
    }
    let scores = try #require(data.scores(of: outputs, on: data.training))
    #expect(scores.columns.map(\.name) == ["a", "b"] && scores.exactMatch == nil)
    for (column, error) in zip(scores.columns, [1.0, 100]) {
      guard case .numbers(let rmse, let mae, let r2) = column.score else {
        Issue.record("numbers have errors")
        continue
      }
      #expect(abs(rmse - error) < 1e-9 && abs(mae - error) < 1e-9)
      #expect(r2 < 1 && r2 > 0.5)
    }
  }

  @Test func labelsHaveTheirAccuracyAndAnExactMatch() throws {
    let text = "x,a,b\n1,0,1\n2,1,1\n3,0,0\n4,1,1\n"
    let data = try prepared(text, target: ["a", "b"])
    let scores = try #require(
      data.scores(of: [0.1, 0.9, 0.2, 0.8, 0.6, 0.1, 0.9, 0.9], on: data.training))
    #expect(scores.columns.map(\.score) == [.label(accuracy: 0.5), .label(accuracy: 1)])
    #expect(scores.exactMatch == 0.5)
  }

  @Test func oneSidedTargetsAreNamed() throws {
    let rows = (0..<10).map { "\($0),\($0 == 3 ? "yes" : "no")\n" }.joined()
    let churn = try csv("x,left\n" + rows)
    let imbalance = try #require(churn.imbalances.first)
    #expect(imbalance.target == "left" && imbalance.share == 0.9)
    #expect(churn.trivialScore == 0.9)
    #expect(try csv("x,y\n1,0\n2,1\n").imbalances.isEmpty)
    #expect(try csv(prices).imbalances.isEmpty && csv(prices).trivialScore == 0)
    let classes = try csv("x,y\n1,a\n2,b\n3,a\n4,a\n5,a\n")
    #expect(classes.imbalances == [Imbalance(target: "y", value: "a", share: 0.8)])
  }
}
