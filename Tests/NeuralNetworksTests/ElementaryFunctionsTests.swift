import Foundation
import Testing

@testable import NeuralNetworks

/// The lane functions against the C library's, in units of the last place of the precision.
struct ElementaryFunctionsTests {
  @Test func exponentialInDoublePrecision() {
    let worst = worst(-708.3...709.4, Double.exponential) { exp($0) }
    #expect(worst < 1.5)
  }

  @Test func exponentialInSinglePrecision() {
    let worst = worst(-87.3...88.3, Float.exponential) { exp($0) }
    #expect(worst < 2)
  }

  @Test func exponentialBeyondItsRangeIsZeroOrInfinite() {
    for x in [-1e300, -1000, -709] { #expect(Double.exponential(.all(x))[0] == 0) }
    for x in [710, 1000, 1e300] { #expect(Double.exponential(.all(x))[7] == .infinity) }
    #expect(Float.exponential(.all(-3e38))[0] == 0)
    #expect(Float.exponential(.all(3e38))[0] == .infinity)
    #expect(Double.exponential(.all(-.infinity))[0] == 0)
    #expect(Double.exponential(.all(.nan))[0].isNaN)
  }

  @Test func exponentialMinusOneIsExactNearZero() {
    #expect(worst(-40...0, Double.exponentialMinusOne) { expm1($0) } < 3)
    #expect(worst(-1e-3...0, Double.exponentialMinusOne) { expm1($0) } < 2)
    #expect(worst(-16...0, Float.exponentialMinusOne) { expm1($0) } < 3)
  }

  @Test func logarithm() {
    #expect(worst(1e-9...1, Double.naturalLogarithm) { log($0) } < 2)
    #expect(worst(1...1e6, Double.naturalLogarithm) { log($0) } < 2)
    #expect(worst(1e-9...1, Float.naturalLogarithm) { log($0) } < 2)
    #expect(worst(1...1e6, Float.naturalLogarithm) { log($0) } < 2)
    func scalar(_ x: Lanes<Double>) -> Lanes<Double> { .all(naturalLogarithm(x[0])) }
    #expect(worst(1e-18...1, scalar) { log($0) } <= 1)
  }

  @Test func logarithmOfOnePlusIsExactNearZero() {
    #expect(worst(0...1, Double.logarithmOfOnePlus) { log1p($0) } < 3)
    #expect(worst(0...1e-10, Double.logarithmOfOnePlus) { log1p($0) } < 3)
    #expect(worst(0...1, Float.logarithmOfOnePlus) { log1p($0) } < 3)
  }

  /// Against erfc itself as far as e^(x²) can be taken exactly enough, beyond that the asymptotic
  /// series.
  @Test func scaledComplementaryErrorFunction() {
    func definition(_ x: Double) -> Double {
      guard x > 2 else { return exp(x * x) * erfc(x) }
      // The continued fraction of erfc (Abramowitz & Stegun 7.1.14), from its 200th term.
      let tail = stride(from: 200, through: 1, by: -1).reduce(x) { x + Double($1) / 2 / $0 }
      return 1 / (Double.pi.squareRoot() * tail)
    }
    #expect(worst(0...30, Double.scaledComplementaryErrorFunction, definition) < 12)
    #expect(worst(0...30, Float.scaledComplementaryErrorFunction, definition) < 6)
  }

  /// The worst error over 100 000 points of `range`, in units of the last place of the true value.
  private func worst<Scalar: LaneScalar>(
    _ range: ClosedRange<Double>, _ function: (Lanes<Scalar>) -> Lanes<Scalar>,
    _ definition: (Double) -> Double
  ) -> Double {
    var worst = 0.0
    for index in 0...100_000 {
      let position = Double(index) / 100_000
      let x = Scalar(range.lowerBound + (range.upperBound - range.lowerBound) * position)
      let truth = definition(Double(x))
      let unit = Double(max(Scalar(truth).ulp, Scalar.leastNormalMagnitude))
      worst = max(worst, abs(Double(function(.all(x))[index % 8]) - truth) / unit)
    }
    return worst
  }
}
