package import NeuralNetworks

/// What slopes alone leave of the gradient on its way back: `δ = (Wᵀ δ) · g′(z)` at every layer, so
/// the slopes multiply from the output back. A sigmoid's is at most ¼.
package enum SlopeProduct {
  /// The running product of the layers' mean slopes, from the output back: entry `l` is
  /// `g′_L · … · g′_l`.
  ///
  /// Cross-entropy's derivative cancels the slope of the output it is made for, `δ = a − y`: that
  /// output counts as 1. `nil` for a layer that has a layer without a slope behind it.
  package static func running(
    _ layers: [LayerDiagnostics], output: Activation, loss: Loss
  ) -> [Double?] {
    var product: Double? = 1
    var products: [Double?] = []
    for (place, layer) in layers.enumerated().reversed() {
      let isCancelled = place == layers.count - 1 && loss.cancelsSlope(of: output)
      let factor = isCancelled ? 1 : layer.slope
      product = product.flatMap { before in factor.map { before * $0 } }
      products.append(product)
    }
    return products.reversed()
  }
}
