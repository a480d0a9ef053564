import Foundation
import NeuralNetworks
import Setups
import TestSupport
import Testing

@testable import Files
@testable import Programs

@Suite struct TrainingReportTests {
  private func report(_ outcome: TrainingOutcome) throws -> TrainingReport {
    TrainingReport(
      try settings([.layers: "2:relu,1:sigmoid"]).configuration(digits), features: 64,
      examples: 1125, outcome: outcome)
  }

  @Test func theKeysAreTheContractsInItsOrder() throws {
    let layer = LayerDiagnostics(
      gradientNorm: 0.5, gradientMeanAbsolute: 0.25, slope: 0.75, flatShare: 0.125, deadUnits: 1,
      updateRatio: -3)
    let outcome = TrainingOutcome(
      costs: [0.7, 0.25], training: Evaluation(cost: 0.25, accuracy: 0.5),
      validation: Evaluation(cost: 0.375, accuracy: 1), reached: 1, seconds: 0.5, layers: [layer])
    #expect(
      try report(outcome).json.lines == """
        {
          "dataset":"digits01",
          "examples":1125,
          "layers":[{"units":2,"activation":"relu"},{"units":1,"activation":"sigmoid"}],
          "parameters":133,
          "loss":"bce",
          "optimizer":"sgd",
          "learningRate":0.3,
          "batchSize":1125,
          "seed":1,
          "precision":"double",
          "epochs":1,
          "cost":0.25,
          "costs":[0.7,0.25],
          "validationCost":0.375,
          "accuracy":0.5,
          "validationAccuracy":1.0,
          "reached":1,
          "diverged":null,
          "trainingSeconds":0.5,
          "samplesPerSecond":2250.0,
          "gradients":[{"norm":0.5,"meanAbsolute":0.25,"slope":0.75,"flatShare":0.125,"deadUnits":1}]
        }
        """)
  }

  @Test func whatIsNotFiniteOrNotThereIsNull() throws {
    let layer = LayerDiagnostics(
      gradientNorm: .nan, gradientMeanAbsolute: .infinity, slope: nil, flatShare: nil,
      deadUnits: nil, updateRatio: nil)
    let outcome = TrainingOutcome(
      costs: [.nan], training: Evaluation(cost: .nan, accuracy: -.infinity), diverged: 0,
      seconds: 0, layers: [layer])
    let json = try report(outcome).json.text
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    for key in [
      "cost", "accuracy", "validationCost", "validationAccuracy", "reached", "samplesPerSecond",
    ] {
      #expect(read[key] is NSNull, "\(key)")
    }
    #expect((read["costs"] as? [Any])?.first is NSNull)
    #expect(read["diverged"] as? Int == 0)
    #expect(read["epochs"] as? Int == 0)
    let gradients = try #require((read["gradients"] as? [[String: Any]])?.first)
    #expect(gradients.count == 5 && gradients.values.allSatisfy { $0 is NSNull })
  }
}
