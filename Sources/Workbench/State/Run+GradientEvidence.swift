import Analysis

extension Run {
  /// What has been measured of its layers; `nil` until it has been computed for them as they are.
  var gradientEvidence: GradientEvidence? {
    guard let measured = details?.diagnostics, measured.count == layers.count else { return nil }
    return GradientEvidence(
      layers: measured, specifications: layers, loss: configuration.training.loss)
  }
}
