package import NeuralNetworks

/// Where a parameter stands in a network: its layer, its unit, and the input it belongs to; a bias has no
/// input. All counted from 0.
package struct ParameterPlace: Equatable {
  /// The layer, from the first hidden one.
  package var layer: Int
  /// The unit that reads it.
  package var unit: Int
  /// The input that a weight multiplies; `nil` for a bias.
  package var input: Int?

  /// The parameter at `place`; `nil` past the end.
  package init?(_ place: Int, in architecture: Architecture) {
    var rest = place
    for layer in architecture.layers.indices {
      let (units, inputs) = (architecture.layers[layer].units, architecture.inputs(ofLayer: layer))
      if rest < units * inputs {
        self.init(layer: layer, unit: rest / inputs, input: rest % inputs)
        return
      }
      rest -= units * inputs
      if rest < units {
        self.init(layer: layer, unit: rest, input: nil)
        return
      }
      rest -= units
    }
    return nil
  }

  private init(layer: Int, unit: Int, input: Int?) {
    (self.layer, self.unit, self.input) = (layer, unit, input)
  }

  /// Its value among those of a network of this shape.
  package func value(in parameters: [LayerParameters]) -> Double? {
    guard parameters.indices.contains(layer) else { return nil }
    let layer = parameters[layer]
    guard unit < layer.units else { return nil }
    guard let input else { return layer.biases[unit] }
    return input < layer.inputs ? layer.weights[unit * layer.inputs + input] : nil
  }
}
