import Localization

/// What is wrong with the weights of a network in a file.
enum WeightsPhrase: Phrase {
  case noJSON
  case otherShape(layer: Int, wanted: String, file: String, dataset: String?, instead: String)
  case otherDepth(Int, file: String, instead: Int)
  case metadata(file: String)
  case weightShape(file: String, tensor: String, instead: [Int])
  case biasShape(file: String, tensor: String, units: Int, instead: [Int]?)
  case layersDoNotFit(file: String, layer: Int, units: Int, next: Int, inputs: Int)
  case otherTensors(file: String, names: String)
}

extension WeightsPhrase {
  var message: Message {
    switch self {
    case .noJSON: "its configuration cannot be written as JSON"
    case .otherShape(let layer, let wanted, let file, let dataset?, let shape):
      say(
        """
        layer {layer} needs {wanted} weights, but the file {file}, which was trained on \
        {dataset}, has {shape}
        """, layer: layer, wanted: wanted, file: file, dataset: dataset, shape: shape)
    case .otherShape(let layer, let wanted, let file, nil, let shape):
      say(
        "layer {layer} needs {wanted} weights, but the file {file} has {shape}",
        layer: layer, wanted: wanted, file: file, shape: shape)
    case .otherDepth(let count, let file, let layers):
      say(
        "the network has {count} layers, but the file {file} has {layers}",
        count: count, file: file, layers: layers)
    case .metadata(let file): say("{file}: its metadata plateau is not a configuration", file: file)
    case .weightShape(let file, let tensor, let shape):
      say(
        "{file}: {tensor} is [units, inputs], not {shape}",
        file: file, tensor: tensor, shape: shape)
    case .biasShape(let file, let tensor, let units, let shape?):
      say(
        "{file}: {tensor} goes with {units} units and is {shape}",
        file: file, tensor: tensor, units: units, shape: shape)
    case .biasShape(let file, let tensor, let units, nil):
      say(
        "{file}: {tensor} goes with {units} units and is not there",
        file: file, tensor: tensor, units: units)
    case .layersDoNotFit(let file, let layer, let units, let next, let inputs):
      say(
        "{file}: layer {layer} of {units} units cannot feed layer {next} of {inputs} inputs",
        file: file, layer: layer, units: units, next: next, inputs: inputs)
    case .otherTensors(let file, let names):
      say(
        "{file}: a network's tensors are layers.0.weight, layers.0.bias and so on, not {names}",
        file: file, names: names)
    }
  }
}
