import Foundation
import Testing

@testable import NeuralNetworks

struct NormalQuantileTests {
  /// Φ(Φ⁻¹(p)) = p, on both sides of every change of formula.
  @Test func itInvertsTheNormalDistribution() {
    for p in [0.5, 0.3, 0.076, 0.0749, 0.01, 1e-5, 1.4e-11, 1.3e-11, 1e-13, 1e-16] {
      let z = normalQuantile(p)
      #expect(relativeError(0.5 * erfc(-z * 0.5.squareRoot()), p) < 1e-13 * max(1, z * z))
    }
  }

  @Test func itIsOddAroundOneHalf() {
    #expect(normalQuantile(0.5) == 0)
    for p in [0.25, 0.0625, 0x1p-20] { #expect(normalQuantile(1 - p) == -normalQuantile(p)) }
  }

  /// Well-known values, to the last printed digit.
  @Test func itGivesTheTabulatedValues() {
    #expect(relativeError(normalQuantile(0.975), 1.959963984540054) < 1e-15)
    #expect(relativeError(normalQuantile(0.84134474606854295), 1) < 1e-15)
  }
}
