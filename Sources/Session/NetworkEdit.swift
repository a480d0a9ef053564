package import NeuralNetworks

/// A change of a network that keeps the weights it does not touch. Layers are counted from 0.
package enum NetworkEdit: Equatable, Sendable {
  /// The weights stay as they are.
  case setActivation(Activation, layer: Int)
  /// The new unit is the layer's last; its weights are drawn.
  case addUnit(layer: Int)
  /// The layer's last unit goes; all other weights stay.
  case removeUnit(layer: Int)
  /// The layer at this place moves back; if the number of its inputs changes, it is drawn anew.
  case insertLayer(LayerSpecification, at: Int)
  /// The layer after it moves up; if the number of its inputs changes, it is drawn anew.
  case removeLayer(at: Int)
  /// The parameter at a place from 0, layer by layer W by rows, then b.
  case nudgeParameter(Int, by: Double)
  /// At a place as for `nudgeParameter`; the value is not rounded.
  case setParameter(Int, to: Double)

  /// The layers after the change, or `nil` where the change cannot be made: a layer keeps at least
  /// one unit, the output layer keeps its units and stays.
  package func applied(to layers: [LayerSpecification]) -> [LayerSpecification]? {
    var layers = layers
    let output = layers.count - 1
    switch self {
    case .setActivation(let activation, let layer):
      guard layers.indices.contains(layer) else { return nil }
      guard activation.isElementwise || layer == output else { return nil }
      layers[layer].activation = activation
    case .addUnit(let layer):
      guard layer < output, layers[layer].units < Self.mostUnits else { return nil }
      layers[layer].units += 1
    case .removeUnit(let layer):
      guard layer < output, layers[layer].units > 1 else { return nil }
      layers[layer].units -= 1
    case .insertLayer(let layer, let place):
      guard place <= output, layers.count < Self.mostLayers else { return nil }
      layers.insert(layer, at: place)
    case .removeLayer(let place):
      guard place < output else { return nil }
      layers.remove(at: place)
    case .nudgeParameter, .setParameter: break
    }
    return layers
  }

  /// More than the screen can sensibly show or train.
  package static let mostUnits = 4_096
  /// The most layers a network on the screen can have.
  package static let mostLayers = 32

  /// Makes the change in a network that trains.
  package func apply(to training: Training) {
    switch self {
    case .setActivation(let activation, let layer):
      training.setActivation(activation, ofLayer: layer)
    case .addUnit(let layer): training.addUnit(toLayer: layer)
    case .removeUnit(let layer): training.removeUnit(fromLayer: layer)
    case .insertLayer(let layer, let place): training.insertLayer(layer, at: place)
    case .removeLayer(let place): training.removeLayer(at: place)
    case .nudgeParameter(let place, let step):
      // Ten steps of a tenth are one.
      training.changeParameter(place) { (($0 + step) * 1e6).rounded() / 1e6 }
    case .setParameter(let place, let value): training.changeParameter(place) { _ in value }
    }
  }
}
