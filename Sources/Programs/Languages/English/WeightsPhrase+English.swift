extension WeightsPhrase {
  var english: String {
    switch self {
    case .noJSON: "its configuration cannot be said in JSON"
    case .otherShape(let layer, let wanted, let file, let dataset, let shape):
      "layer \(layer) wants \(wanted) weights, the file \(file)"
        + "\(dataset.map { ", which was trained on \($0)," } ?? "") has \(shape)"
    case .otherDepth(let count, let file, let layers):
      "the network has \(count) layers, the file \(file) has \(layers)"
    case .metadata(let file): "\(file): its metadata plateau is not a configuration"
    case .weightShape(let file, let tensor, let shape):
      "\(file): \(tensor) is [units, inputs], not \(shape)"
    case .biasShape(let file, let tensor, let units, let shape):
      "\(file): \(tensor) goes with \(units) units and is \(shape.map { "\($0)" } ?? "not there")"
    case .layersDoNotFit(let file, let layer, let units, let next, let inputs):
      "\(file): layer \(layer) of \(units) units cannot feed layer \(next) of \(inputs) inputs"
    case .otherTensors(let file, let names):
      "\(file): a network's tensors are layers.0.weight, layers.0.bias and so on, not \(names)"
    }
  }
}
