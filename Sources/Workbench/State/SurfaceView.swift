import Analysis
import NeuralNetworks
import Setups

/// How the cost surface is looked at.
package struct SurfaceView: Equatable, Sendable {
  /// Which of the slices worth looking at; counted on in a ring.
  package var slice = 0
  /// Steps from the usual window: positive sees farther.
  package var zoom = 0
  /// Which variant stands beside it; 0 is none.
  package var variant = 0

  package init() {}

  /// How far the window can be changed either way.
  static let zooms = -9...6
}

extension State {
  /// What is asked of the training thread for the surface panel.
  var surfaceRequest: SurfaceRequest {
    let variants = surfaceVariants
    return SurfaceRequest(
      surfaceSlice, zoom: surface.zoom, variant: variants[surface.variant.wrapped(variants.count)])
  }

  /// The slice that is looked at.
  var surfaceSlice: SlicePlane {
    let run = run
    guard let architecture = run.architecture else { return .weightAndBias(layer: 0, unit: 0) }
    let choices = SlicePlane.choices(
      architecture, layer: min(selectedLayer, architecture.layers.count - 1))
    return choices[surface.slice.wrapped(choices.count)]
  }

  /// What can stand beside the run's own surface: nothing, then the selected layer's other
  /// activations, the telling ones first, then the other loss.
  var surfaceVariants: [SurfaceVariant?] {
    let run = run
    let layer = min(selectedLayer, run.layers.count - 1)
    let telling: [Activation] = [.relu, .sigmoid, .tanh, .linear]
    let others = telling + Activation.hidden.filter { !telling.contains($0) }
    let loss = run.configuration.training.loss
    let variants: [SurfaceVariant] =
      others.filter { $0 != run.layers[layer].activation }.map { .activation($0, layer: layer) }
      + [Loss.mse, .bce].filter { $0 != loss && loss.squareFactor ?? 1 == 1 }.map { .loss($0) }
    return [nil] + variants.filter { $0.fits(run.layers, loss) }
  }
}

extension SurfaceVariant {
  /// Whether the network that it makes can be trained.
  fileprivate func fits(_ layers: [LayerSpecification], _ loss: Loss) -> Bool {
    var layers = layers
    var loss = loss
    switch self {
    case .activation(let activation, let layer): layers[layer].activation = activation
    case .loss(let other): loss = other
    }
    return Architecture(inputs: 1, layers: layers).problem(with: loss) == nil
  }
}

extension Int {
  /// The number as a place in a ring of `count` places.
  fileprivate func wrapped(_ count: Int) -> Int {
    let rest = self % Swift.max(1, count)
    return rest < 0 ? rest + count : rest
  }
}
