import Localization
import NeuralNetworks

/// What the message line says after a key of the network, and what a mark on the curve does.
enum NetworkMessagePhrase: Phrase {
  /// There are `count` layers, not as many as the `number` that was asked for.
  case noLayer(run: Character, count: Int, number: Int)
  case selected(layer: Int, isOutput: Bool, run: Character, LayerSpecification)
  case activationAlready(layer: Int, run: Character, Activation)
  case changed(layer: Int, run: Character, Change)
  case cannotBeTrained(NetworkProblem)
  case outputUnits(Int)
  case mostUnits(Int)
  case leastUnits
  case mostLayers(Int)
  case outputStays
  case outputOnly(Activation)
  /// Marks on the curve, in a few characters.
  case oneUnitMore, oneUnitLess
  case layerMore(Int)
  case layerLess(Int)
  case activation(Activation, layer: Int)

  /// What became of a layer.
  enum Change {
    case oneUnitMore, oneUnitLess, gone
    case activation(Activation)
    case new(LayerSpecification)
  }
}
