import NeuralNetworks

/// Which weight or bias the sliders are on, and how far a step moves it.
package struct ParametersView: Equatable, Sendable {
  /// The place among all parameters, from 0: layer by layer W by rows, then b.
  package var place = 0
  /// How far one press moves it.
  package var step = Step.tenth

  /// How far one press moves a weight.
  package enum Step: Double, CaseIterable, Sendable {
    case hundredth = 0.01
    case tenth = 0.1
    case one = 1
  }

  package init() {}
}

/// Where a parameter stands in a network: its layer, its unit, and the input it belongs to; a bias has no
/// input. All counted from 0.
struct ParameterPlace: Equatable {
  var layer: Int
  var unit: Int
  var input: Int?

  /// The parameter at `place`; `nil` past the end.
  init?(_ place: Int, in architecture: Architecture) {
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
  func value(in parameters: [LayerParameters]) -> Double? {
    guard parameters.indices.contains(layer) else { return nil }
    let layer = parameters[layer]
    guard unit < layer.units else { return nil }
    guard let input else { return layer.biases[unit] }
    return input < layer.inputs ? layer.weights[unit * layer.inputs + input] : nil
  }
}
