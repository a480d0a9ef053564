package import NeuralNetworks

/// A network's layers as they were measured, and what they are: what is said of its gradient rests on it.
package struct GradientEvidence: Equatable, Sendable {
  /// What was measured, layer by layer.
  package var layers: [LayerDiagnostics]
  /// The layers' units and activations, as many as there are measurements.
  package var specifications: [LayerSpecification]
  /// What J is the mean of.
  package var loss: Loss

  /// As many measurements as layers; another number stops the program.
  package init(
    layers: [LayerDiagnostics], specifications: [LayerSpecification], loss: Loss
  ) {
    precondition(
      layers.count == specifications.count,
      "\(layers.count) measurements are not those of \(specifications.count) layers")
    self.layers = layers
    self.specifications = specifications
    self.loss = loss
  }

  /// log₁₀ of update over weights: −3 is healthy, above −2 large, below −4 stalled.
  package static let (stalledUpdate, largeUpdate) = (-4.0, -2.0)

  /// Mean |∂J/∂W| of the first layer over that of the last; `nil` where that is not a number, or there is
  /// but one layer.
  package var gradientRatio: Double? {
    guard layers.count > 1, let first = layers.first?.gradientMeanAbsolute,
      let last = layers.last?.gradientMeanAbsolute, last > 0, (first / last).isFinite
    else { return nil }
    return first / last
  }

  /// The share of the gradient that the slopes alone leave for the first layer.
  package var slopeProduct: Double? {
    guard let output = specifications.last else { return nil }
    return SlopeProduct.running(layers, output: output.activation, loss: loss).first ?? nil
  }

  /// Whether all slopes on the way are a sigmoid's: at most ¼.
  package var isOfSigmoids: Bool {
    !passed.isEmpty && passed.allSatisfy { specifications[$0].activation.greatestSlope == 0.25 }
  }

  /// The layers whose slope the gradient goes through: all but an output that its loss cancels.
  private var passed: Range<Int> {
    guard let output = specifications.last else { return 0..<0 }
    return 0..<(layers.count - (loss.cancelsSlope(of: output.activation) ? 1 : 0))
  }

  // MARK: What a run's health rests on

  /// The first layer, from 0, whose units all have slope 0 on every example.
  var deadLayer: Int? {
    passed.first { layers[$0].deadUnits == specifications[$0].units }
  }

  /// Sigmoids are flat on 66 % of the digits when started with weights × 10, and learn quickest so;
  /// at 88 % (× 30) they are slower than from an ordinary start, at 97 % (× 100) they never learn.
  private static let saturatedShare = 0.8
  /// A unit that is off on most examples is what a ReLU is for; on 19 of 20 it hardly learns.
  private static let offShare = 0.95

  /// The first layer, from 0, that is flat on nearly all of its examples.
  ///
  /// - Parameter margin: how far below the threshold it may be.
  func saturatedLayer(margin: Double = 0) -> Int? {
    passed.first { place in
      guard let share = layers[place].flatShare else { return false }
      let isTwoSided = specifications[place].activation.isTwoSided
      return share >= (isTwoSided ? Self.saturatedShare : Self.offShare) - margin
    }
  }

  /// Below this share no layer is to blame for being flat.
  private static let notableFlatShare = 0.3

  /// Whether a layer with two flat ends is on them often.
  var isNotablyFlat: Bool {
    passed.contains { place in
      specifications[place].activation.isTwoSided
        && (layers[place].flatShare ?? 0) >= Self.notableFlatShare
    }
  }

  /// The product of the slopes of those layers whose slope is below 1 everywhere, as a sigmoid's; `nil`
  /// without such a layer, or where there is no layer to go on to. A ReLU's mean slope of ½ is no such
  /// slope: it passes on all of it for half of the examples.
  var smallSlopes: Double? {
    guard layers.count > 1 else { return nil }
    let slopes = passed.filter { specifications[$0].activation.greatestSlope < 1 }
      .compactMap { layers[$0].slope }
    return slopes.isEmpty ? nil : slopes.reduce(1, *)
  }
}
