import Localization
import NeuralNetworks
import Setups

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

extension NetworkMessagePhrase {
  var message: Message {
    switch self {
    case .noLayer(let run, let count, let number):
      say("{run} has {count} layers, not {number}.", run: run, count: count, number: number)
    case .selected(let layer, isOutput: true, let run, let specification):
      say(
        """
        Layer {layer} (output) of {run}: {units} × {activation}. Press a to change it, weights \
        kept.
        """, layer: layer, run: run, units: specification.units,
        activation: specification.activation.rawValue)
    case .selected(let layer, isOutput: false, let run, let specification):
      say(
        "Layer {layer} of {run}: {units} × {activation}. Press a to change it, weights kept.",
        layer: layer, run: run, units: specification.units,
        activation: specification.activation.rawValue)
    case .activationAlready(let layer, let run, let activation):
      say(
        "Layer {layer} of {run} is {activation} already. Nothing changes.",
        layer: layer, run: run, activation: activation.rawValue)
    case .changed(let layer, let run, let change):
      say("Layer {layer} of {run} {change}.", layer: layer, run: run, change: change)
    case .cannotBeTrained(let problem):
      say("{problem}. Press j to change the loss.", problem: ProblemPhrase(problem: problem))
    case .outputUnits(let count):
      say("The output layer has one unit for each output of the data: {count}.", count: count)
    case .mostUnits(let count):
      say("A layer has at most {count} units, as many as this one has.", count: count)
    case .leastUnits: "A layer has at least one unit; this is its last."
    case .mostLayers(let count):
      say("A network has at most {count} layers, as many as this one has.", count: count)
    case .outputStays: "The output layer stays: the data need it."
    case .outputOnly(let activation):
      say("{activation} is for the output layer only.", activation: activation.rawValue)
    case .activation(let activation, let layer):
      say("{layer}:{activation}", layer: layer, activation: activation.rawValue)
    case .oneUnitMore: "+1 unit"
    case .oneUnitLess: "−1 unit"
    case .layerMore(let number): say("+layer {number}", number: number)
    case .layerLess(let number): say("−layer {number}", number: number)
    }
  }
}

extension NetworkMessagePhrase.Change: Phrase {
  var message: Message {
    switch self {
    case .oneUnitMore: "has one more unit"
    case .oneUnitLess: "has one fewer unit"
    case .gone: "is deleted"
    case .activation(let activation):
      say("is now {activation}, weights kept", activation: activation.rawValue)
    case .new(let layer):
      say(
        "is new: {units} × {activation}",
        units: layer.units, activation: layer.activation.rawValue)
    }
  }
}
