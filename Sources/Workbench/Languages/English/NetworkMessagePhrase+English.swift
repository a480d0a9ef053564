import Setups

extension NetworkMessagePhrase {
  var english: String {
    switch self {
    case .noLayer(let run, let count, let number): "\(run) has \(count) layers, not \(number)."
    case .selected(let layer, let isOutput, let run, let specification):
      "Layer \(layer)\(isOutput ? " (output)" : "") of \(run): \(specification.units) × "
        + "\(specification.activation.rawValue). a changes its activation, weights kept."
    case .activationAlready(let layer, let run, let activation):
      "Layer \(layer) of \(run) is \(activation.rawValue) already. Nothing changes."
    case .changed(let layer, let run, let change): "Layer \(layer) of \(run) \(change.english)."
    case .cannotBeTrained(let problem):
      "\(ProblemPhrase(problem: problem).english). A key, j, changes the loss."
    case .outputUnits(let count):
      "The output layer has one unit for each output of the data: \(count)."
    case .mostUnits(let count): "A layer has at most \(count) units, and this one has them."
    case .leastUnits: "A layer has at least one unit, and this one has no more."
    case .mostLayers(let count): "A network has at most \(count) layers, and this one has them."
    case .outputStays: "The output layer stays: the data ask for it."
    case .outputOnly(let activation): "\(activation.rawValue) is for the output layer only."
    case .activation(let activation, let layer): "\(layer):\(activation.rawValue)"
    case .oneUnitMore: "+1 unit"
    case .oneUnitLess: "−1 unit"
    case .layerMore(let number): "+layer \(number)"
    case .layerLess(let number): "−layer \(number)"
    }
  }
}

extension NetworkMessagePhrase.Change {
  fileprivate var english: String {
    switch self {
    case .oneUnitMore: "has one unit more"
    case .oneUnitLess: "has one unit less"
    case .gone: "is gone"
    case .activation(let activation): "is now \(activation.rawValue), weights kept"
    case .new(let layer): "is new: \(layer.units) × \(layer.activation.rawValue)"
    }
  }
}
