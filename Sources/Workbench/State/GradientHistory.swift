import NeuralNetworks

/// What was seen of a run's gradients, weights and z so far: a sample for every look at them, as long
/// as a panel that shows them is on the screen.
public struct GradientHistory: Equatable, Sendable {
  public private(set) var layers = DiagnosticsHistory()
  /// The layer that the histograms belong to.
  public private(set) var layer: Int?
  public private(set) var weights = HistogramHistory()
  public private(set) var preactivations = HistogramHistory()

  public init() {}

  /// Takes in what was computed. The histograms of another layer begin anew.
  public mutating func take(_ details: RunDetails) {
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
