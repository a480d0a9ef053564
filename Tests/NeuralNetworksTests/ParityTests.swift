import NeuralNetworks
import Testing

/// What a peer computes from the same weights on the same batches is what we compute.
struct ParityTests {
  @Test(arguments: ParityCase.names)
  func doublePrecisionAgreesWithPyTorchAtEveryEpoch(_ name: String) throws {
    let peer = try ParityCase(name)
    let training = peer.training(.double)
    var worst = 0.0
    for cost in peer.expected.costs {
      worst = max(worst, relativeError(training.evaluate().cost, cost))
      training.trainEpoch()
    }
    #expect(peer.expected.costs.count == peer.expected.epochs + 1)
    #expect(worst < 1e-9, "worst relative error of a cost")
  }

  /// `ring-mixed` multiplies any rounding by 10⁵ in its last ten epochs (in double precision 1e-16
  /// becomes 1e-11): there single precision can be held to a thousandth up to epoch 34 only. NumPy's
  /// float32 is off by 3.1e-3 at epoch 37, and by 2.4e-3 where the weights alone are rounded to float32
  /// and all else is computed in double precision.
  @Test(arguments: ParityCase.names)
  func singlePrecisionAgreesToAThousandth(_ name: String) throws {
    let peer = try ParityCase(name)
    let training = peer.training(.single)
    var worst = 0.0
    for cost in peer.expected.costs.prefix(name == "ring-mixed" ? 35 : .max) {
      worst = max(worst, relativeError(training.evaluate().cost, cost))
      training.trainEpoch()
    }
    #expect(worst < 1e-3, "worst relative error of a cost")
  }

  @Test(arguments: ParityCase.names)
  func diagnosticsAtTheEndAgree(_ name: String) throws {
    let peer = try ParityCase(name)
    let training = peer.training(.double)
    for _ in 0..<peer.expected.epochs { training.trainEpoch() }
    let layers = training.diagnostics()
    try #require(layers.count == peer.expected.gradientsAtTheEnd.count)
    var worst = 0.0
    for (layer, expected) in zip(layers, peer.expected.gradientsAtTheEnd) {
      worst = max(worst, relativeError(layer.gradientNorm, expected.norm))
      worst = max(worst, relativeError(layer.gradientMeanAbsolute, expected.meanAbsolute))
      if let slope = expected.slope {
        worst = max(worst, relativeError(try #require(layer.slope), slope))
      } else {
        #expect(layer.slope == nil)
      }
      #expect(layer.deadUnits == expected.deadUnits)
      let flat = [layer.flatShare, expected.flatShare].map { $0.map { ($0 * 1e9).rounded() } }
      #expect(flat[0] == flat[1])
    }
    #expect(worst < 1e-7, "worst relative error of a norm, a mean or a slope")
  }
}
