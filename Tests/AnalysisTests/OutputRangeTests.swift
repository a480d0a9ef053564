import NeuralNetworks
import TestSupport
import Testing

@testable import Analysis

/// The least cost that an output's range allows.
@Suite struct OutputRangeTests {
  /// Floors that were computed by another program.
  @Test(arguments: [
    ("motorcycle", Activation.relu, 1.071), ("motorcycle", .sigmoid, 1.076),
    ("seattle", .relu, 0.243), ("seattle", .sigmoid, 0.258), ("bike", .sigmoid, 1.715),
    ("bike", .relu, 0), ("motorcycle", .linear, 0), ("sine", .relu, 0.2475),
  ])
  func theFloorsOfUnfitOutputs(_ set: String, _ activation: Activation, _ cost: Double) throws {
    let targets = try examples(set).targets
    #expect(abs((activation.leastCost(of: targets, .mse) ?? -1) - cost) < 6e-4)
  }

  /// No z of a fine grid gives an output with a smaller loss, and one comes near.
  @Test(arguments: Activation.hidden)
  func noOutputOfTheActivationIsBetter(_ activation: Activation) {
    let grid = Array(stride(from: -40.0, through: 40, by: 0.001)) + [-250]
    let outputs = grid.map(activation.value)
    for loss in [Loss.mse, .halfMSE, .huber, .bce] {
      for y in loss == .bce ? [0, 1, 0.3] : [-2.5, -0.2, 0, 0.4, 1, 3] {
        guard let least = activation.leastCost(of: [y], loss) else {
          Issue.record("no least cost for \(y)")
          continue
        }
        let best = outputs.map { loss.value($0, target: y) }.min() ?? 0
        #expect(best >= least - 1e-9, "\(activation) \(loss) \(y)")
        if loss != .bce { #expect(best <= least + 1e-6, "\(activation) \(loss) \(y)") }
      }
    }
  }

  @Test func aLossWithoutALeastValueHasNoFloor() {
    #expect(Activation.sigmoid.leastCost(of: [0, 2], .bce) == nil)
    #expect(Activation.softmax.leastCost(of: [0, 1], .cce) == nil)
  }
}
