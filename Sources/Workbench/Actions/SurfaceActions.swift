import Analysis
import NeuralNetworks

extension State {
  /// What the surface panel's keys do.
  mutating func reduceSurface(_ action: PanelAction) -> [Effect] {
    switch action {
    case .moveItem(let steps): surface.slice += steps
    case .moveMode(let steps):
      surface.variant += steps
      say(surfaceVariantPhrase)
    case .moveStep(let steps):
      let zoom = min(
        max(surface.zoom + steps, SurfaceView.zooms.lowerBound), SurfaceView.zooms.upperBound)
      surface.zoom = zoom
      say(steps < 0 ? ScreenMessagePhrase.closer : .farther)
    }
    return []
  }

  private var surfaceVariantPhrase: ScreenMessagePhrase {
    switch surfaceRequest.variant {
    case nil: surfaceVariants.count > 1 ? .surfaceAlone : .nothingBeside
    case .activation(let activation, let layer): .besideActivation(activation, layer: layer + 1)
    case .loss(let loss): .besideLoss(loss)
    }
  }
}
