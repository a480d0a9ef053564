import Foundation
import Testing

@testable import NeuralNetworks

/// The lane functions against the C library's, in units of the last place of the precision.
struct ElementaryFunctionsTests {
  @Test func exponentialInDoublePrecision() {
    let worst = worst(-708.3...0, Double.exponential) { exp($0) }
    #expect(worst < 1.5)
  }

  @Test func exponentialInSinglePrecision() {
    let worst = worst(-87.3...0, Float.exponential) { exp($0) }
    #expect(worst < 2)
  }

  /// As far down as there are numbers, and 0 beyond.
  @Test func exponentialEndsWithTheLeastNumber() {
    for x in [-708.5, -720, -740, -745] {
      let least = Double.leastNonzeroMagnitude
      #expect(abs(Double.exponential(.all(x))[0] - exp(x)) <= max(least, 1.5 * exp(x).ulp))
    }
    for x: Float in [-87.5, -95, -103] {
      let least = Float.leastNonzeroMagnitude
      #expect(abs(Float.exponential(.all(x))[0] - exp(x)) <= max(least, 2 * exp(x).ulp))
    }
    for x in [-1e300, -1000, -746] { #expect(Double.exponential(.all(x))[0] == 0) }
    #expect(Float.exponential(.all(-3e38))[0] == 0)
    #expect(Double.exponential(.all(-.infinity))[0] == 0)
    #expect(Double.exponential(.all(.nan))[0].isNaN)
  }

  @Test func exponentialMinusOneIsExactNearZero() {
    func double(_ x: Lanes<Double>) -> Lanes<Double> { Decay<Double>(x).adding(.all(-1)) }
    func single(_ x: Lanes<Float>) -> Lanes<Float> { Decay<Float>(x).adding(.all(-1)) }
    #expect(worst(-40...0, double) { expm1($0) } < 3)
    #expect(worst(-1e-3...0, double) { expm1($0) } < 2)
    #expect(worst(-16...0, single) { expm1($0) } < 3)
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
    #expect(worst(-0.999...0, Double.logarithmOfOnePlus) { log1p($0) } < 3)
    #expect(worst(0...1000, Double.logarithmOfOnePlus) { log1p($0) } < 3)
    #expect(worst(0...1, Double.logarithmOfOnePlus) { log1p($0) } < 3)
    #expect(worst(0...1e-10, Double.logarithmOfOnePlus) { log1p($0) } < 3)
    #expect(worst(0...1, Float.logarithmOfOnePlus) { log1p($0) } < 3)
  }

  /// Against erfc itself as far as e^(s²/2) can be taken exactly enough, beyond that the continued
  /// fraction of Mills's ratio.
  @Test func scaledNormalTail() {
    func definition(_ s: Double) -> Double {
      guard s > 2.8 else { return exp(s * s / 2) * erfc(s * 0.5.squareRoot()) / 2 }
      let tail = stride(from: 200, through: 1, by: -1).reduce(s) { s + Double($1) / $0 }
      return 1 / ((2 * Double.pi).squareRoot() * tail)
    }
    #expect(worst(0...40, Double.scaledNormalTail, definition) < 12)
    #expect(worst(0...40, Float.scaledNormalTail, definition) < 6)
  }

  /// The worst error over 100 000 points of `range`, in units of the last place of the true value.
  private func worst<Vector: SIMD>(
    _ range: ClosedRange<Double>, _ function: (Vector) -> Vector,
    _ definition: (Double) -> Double
  ) -> Double where Vector.Scalar: LaneScalar, Vector == Lanes<Vector.Scalar> {
    var worst = 0.0
    for index in 0...100_000 {
      let position = Double(index) / 100_000
      let x = Vector.Scalar(range.lowerBound + (range.upperBound - range.lowerBound) * position)
      let truth = definition(Double(x))
      let unit = Double(max(Vector.Scalar(truth).ulp, Vector.Scalar.leastNormalMagnitude))
      let lane = index % Vector.scalarCount
      worst = max(worst, abs(Double(function(.all(x))[lane]) - truth) / unit)
    }
    return worst
  }
}
