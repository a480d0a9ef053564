import Foundation
import NeuralNetworks
import Programs
import Testing
import Workbench

@testable import plateau

/// Lessons L6 and L8 as a user starts them: the points in a CSV, w and b in a weights file.
@Suite struct LessonStartTests {
  private func train(
    _ rows: [(Double, Double)], w: Double, b: Double, _ options: String...
  ) throws -> [String: Any] {
    var object: [String: Any] = [:]
    try withFolder { folder in
      let lines = ["x,y"] + rows.map { "\($0.0),\($0.1)" }
      try lines.joined(separator: "\n").write(
        toFile: folder + "/points.csv", atomically: false, encoding: .utf8)
      let layer = LayerParameters(units: 1, inputs: 1, weights: [w], biases: [b])
      try WeightsFile(layers: [layer], configuration: nil).write(to: folder + "/start.safetensors")
      let ended = try PlateauProcess.end(
        PlateauProcess.start(
          PlateauProcess.program.path,
          [
            "train", "--dataset", "points.csv", "--scaling", "none", "--scale-target", "none",
            "--optimizer", "sgd", "--batch-size", "all", "--load", "start.safetensors",
            "--json",
          ] + options, in: folder))
      #expect(ended.code == 0, "\(ended.errors)")
      object = try ended.object
    }
    return object
  }

  private func curve(_ activation: Activation) -> [(Double, Double)] {
    (0..<61).map { -3 + Double($0) / 10 }.map { ($0, activation.value($0)) }
  }

  @Test(arguments: [(Activation.sigmoid, 8.0, 13_602), (.relu, 8, 106), (.leakyReLU, -8, 1_502)])
  func oneUnit(_ activation: Activation, _ b: Double, _ steps: Int) throws {
    let object = try train(
      curve(activation), w: 1, b: b, "--layers", "1:\(activation.rawValue)", "--loss", "mse",
      "--learning-rate", "0.1", "--epochs", "15000", "--target-cost", "0.001", "--stop-at-target")
    #expect(object["reached"] as? Int == steps)
  }

  @Test func aReLUThatIsOffEverywhere() throws {
    let object = try train(
      curve(.relu), w: 1, b: -8, "--layers", "1:relu", "--loss", "mse", "--learning-rate", "0.1",
      "--epochs", "500", "--target-cost", "0.001")
    #expect(object["reached"] is NSNull)
    let gradients = try #require(object["gradients"] as? [[String: Any]])
    #expect(gradients.first?["norm"] as? Double == 0)
  }

  /// All six right takes 950 steps by squared errors, 7 by cross-entropy.
  @Test(arguments: [("mse", 950), ("bce", 7)])
  func theChoiceOfLoss(_ loss: String, _ steps: Int) throws {
    let rows = (0..<6).map { (Double($0) - 2.5, $0 < 3 ? 0.0 : 1) }
    for (epochs, isRight) in [(steps - 1, false), (steps, true)] {
      let object = try train(
        rows, w: -10, b: 0, "--layers", "1:sigmoid", "--loss", loss, "--learning-rate", "1",
        "--epochs", "\(epochs)")
      #expect((object["accuracy"] as? Double == 1) == isRight)
    }
  }
}
