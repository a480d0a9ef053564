import Testing

@testable import NeuralNetworks

/// What training computes is what `Activation` defines.
struct ActivationKernelsTests {
  @Test(arguments: Activation.hidden)
  func doublePrecisionAgreesWithTheDefinition(_ activation: Activation) {
    expectAgreement(activation, Double.self, tolerance: 4e-15)
  }

  @Test(arguments: Activation.hidden)
  func singlePrecisionAgreesWithTheDefinition(_ activation: Activation) {
    expectAgreement(activation, Float.self, tolerance: 1e-6)
  }

  /// Differences relative to the magnitude, or absolute below 1.
  private func expectAgreement<Scalar: LaneScalar>(
    _ activation: Activation, _: Scalar.Type, tolerance: Double
  ) {
    let points = stride(from: -100.0, through: 100, by: 0.0137).map { Scalar($0) }
    let results = activate(activation, points)
    for (z, (value, slope)) in zip(points, results) {
      let expected = activation.value(Double(z))
      #expect(abs(Double(value) - expected) <= tolerance * max(1, abs(expected)), "g(\(z))")
      #expect(abs(Double(slope) - activation.slope(Double(z))) <= tolerance, "g′(\(z))")
    }
  }

  @Test(arguments: Activation.hidden)
  func extremesStayFiniteInDoublePrecision(_ activation: Activation) {
    expectLimits(activation, [-1e300, -1e30, -745, -710, 710, 745, 1e30, 1e300] as [Double])
  }

  @Test(arguments: Activation.hidden)
  func extremesStayFiniteInSinglePrecision(_ activation: Activation) {
    expectLimits(activation, [-3e38, -1e20, -104, -88, 88, 89, 1e20, 3e38] as [Float])
  }

  private func expectLimits<Scalar: LaneScalar>(_ activation: Activation, _ points: [Scalar]) {
    for (z, (value, slope)) in zip(points, activate(activation, points)) {
      #expect(value.isFinite && slope.isFinite)
      let expected = activation.value(Double(z))
      #expect(abs(Double(value) - expected) <= 1e-6 * max(1, abs(expected)), "g(\(z))")
      #expect(abs(Double(slope) - activation.slope(Double(z))) <= 1e-6, "g′(\(z))")
    }
  }

  @Test(arguments: Activation.hidden)
  func aNumberThatIsNoneIsNotHidden(_ activation: Activation) {
    #expect(activate(activation, [Double.nan])[0].0.isNaN)
    #expect(activate(activation, [Float.nan])[0].0.isNaN)
  }

  /// (g(z), g′(z)) of every point, by the layer kernel.
  private func activate<Scalar: LaneScalar>(
    _ activation: Activation, _ points: [Scalar]
  ) -> [(Scalar, Scalar)] {
    let arena = Arena<Scalar>()
    let z = arena.matrix(rows: 1, columns: points.count)
    let a = arena.matrix(rows: 1, columns: points.count)
    for (column, point) in points.enumerated() { z.set(0, column, to: point) }
    activation.activate(
      z, into: a, vectors: Scalar.vectorCount(points.count),
      slopes: true)
    return withExtendedLifetime(arena) {
      points.indices.map { (a.value(0, $0), z.value(0, $0)) }
    }
  }
}
