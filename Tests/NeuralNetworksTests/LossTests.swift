import Foundation
import NeuralNetworks
import Testing

struct LossTests {
  /// Claim 10: w = 2, b = −4.5 on x = 0 … 5, y = 000111.
  @Test func theLossesOfTheNotes() {
    let losses = (0..<6).map { x in
      let f = Activation.sigmoid.value(2 * Double(x) - 4.5)
      return Loss.bce.value(f, target: x < 3 ? 0 : 1)
    }
    #expect(
      losses.map { String(format: "%.4f", $0) }
        == ["0.0110", "0.0789", "0.4741", "0.2014", "0.0298", "0.0041"])
    #expect(String(format: "%.4f", losses.reduce(0, +) / 6) == "0.1332")
  }

  @Test func squaredErrors() {
    #expect(Loss.mse.value(3, target: 1) == 4)
    #expect(Loss.halfMSE.value(3, target: 1) == 2)
    #expect(Loss.huber.value(3, target: 1) == 1.5 && Loss.huber.value(-1, target: 1) == 1.5)
    #expect(Loss.huber.value(1.5, target: 1) == 0.125 && Loss.huber.value(2, target: 1) == 0.5)
  }

  @Test func crossEntropyIsFiniteAtItsEnds() {
    #expect(Loss.bce.value(0, target: 1) == -log(1e-7))
    #expect(Loss.bce.value(1, target: 1) < 1.1e-7)
    #expect(Loss.cce.value(0, target: 1).isFinite)
  }
}
