import NeuralNetworks

/// What was seen of a run's gradients, weights and z so far: a point for every sample of them, as long
/// as a panel that shows them is on the screen.
package struct GradientHistory: Equatable, Sendable {
  /// Gradients and slopes of all layers.
  package private(set) var layers = DiagnosticsHistory()
  /// The layer that the histograms belong to.
  package private(set) var layer: Int?
  /// The layer's weights, without its biases.
  package private(set) var weights = HistogramHistory()
  /// The layer's z over units × examples.
  package private(set) var preactivations = HistogramHistory()

  package init() {}

  /// Takes in what was computed. The histograms of another layer begin anew.
  package mutating func take(_ details: RunDetails) {
    if let diagnostics = details.diagnostics {
      layers.append(diagnostics, at: details.exactEpoch)
    }
    if layer != details.layer {
      layer = details.layer
      weights = HistogramHistory()
      preactivations = HistogramHistory()
    }
    if let histogram = details.weights { weights.append(histogram, at: details.exactEpoch) }
    if let histogram = details.preactivations {
      preactivations.append(histogram, at: details.exactEpoch)
    }
  }
}
