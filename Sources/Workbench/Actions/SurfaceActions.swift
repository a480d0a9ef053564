import NeuralNetworks

extension State {
  /// What the surface panel's keys do.
  mutating func reduceSurface(_ action: PanelAction) -> [Effect] {
    switch action {
    case .moveItem(let steps): surface.slice += steps
    case .moveMode(let steps):
      surface.variant += steps
      say(surfaceVariantSentence)
    case .moveStep(let steps):
      let zoom = min(
        max(surface.zoom + steps, SurfaceView.zooms.lowerBound), SurfaceView.zooms.upperBound)
      surface.zoom = zoom
      say(steps < 0 ? "Closer." : "Farther.")
    }
    return []
  }

  private var surfaceVariantSentence: String {
    switch surfaceRequest.variant {
    case nil: surfaceVariants.count > 1 ? "The run's own surface alone." : "Nothing else fits here."
    case .activation(let activation, let layer):
      "Beside it: the same weights with \(activation.rawValue) in layer \(layer + 1)."
    case .loss(let loss): "Beside it: the same weights measured by \(loss.name)."
    }
  }
}
