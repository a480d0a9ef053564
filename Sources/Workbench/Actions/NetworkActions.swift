import NeuralNetworks

extension State {
  mutating func reduceNetwork(_ action: Action) -> [Effect] {
    let output = run.layers.count - 1
    switch action {
    case .selectLayer(let layer):
      guard layer <= output else {
        warn("\(run.letter) has \(run.layers.count) layers, not \(layer + 1).")
        return []
      }
      selectedLayer = layer
      saySelection()
    case .moveLayer(let steps):
      selectedLayer = min(max(selectedLayer + steps, 0), output)
      saySelection()
    case .moveActivation(let steps):
      let now = run.layers[selectedLayer].activation
      return setActivation(now.moved(by: steps) { $0 != .softmax })
    case .setActivation(let activation): return setActivation(activation)
    case .addUnit:
      return edit(.addUnit(layer: selectedLayer), mark: "+1 unit", verb: "has one unit more")
    case .removeUnit:
      return edit(.removeUnit(layer: selectedLayer), mark: "−1 unit", verb: "has one unit less")
    case .insertLayer: return insertLayer()
    case .deleteLayer:
      let effects = edit(
        .removeLayer(at: selectedLayer), mark: "−layer \(selectedLayer + 1)", verb: "is gone")
      selectedLayer = min(selectedLayer, run.layers.count - 1)
      return effects
    default: break
    }
    return []
  }

  private mutating func saySelection() {
    let layer = run.layers[selectedLayer]
    let place = selectedLayer == run.layers.count - 1 ? " (output)" : ""
    say(
      "Layer \(selectedLayer + 1)\(place) of \(run.letter): \(layer.units) × "
        + "\(layer.activation.rawValue). a changes its activation, weights kept.")
  }

  /// A change of activation keeps the weights: training goes on from where it is.
  mutating func setActivation(_ activation: Activation) -> [Effect] {
    let layer = selectedLayer
    guard activation != run.layers[layer].activation else { return [] }
    var layers = run.layers
    layers[layer].activation = activation
    let proposal = Architecture(inputs: run.data?.features.count ?? 1, layers: layers)
    if let problem = proposal.problem(with: run.configuration.training.loss) {
      warn("\(problem). A key, j, changes the loss.")
      return []
    }
    return edit(
      .setActivation(activation, layer: layer), mark: "\(layer + 1):\(activation.rawValue)",
      verb: "is now \(activation.rawValue), weights kept")
  }

  private mutating func insertLayer() -> [Effect] {
    let output = run.layers.count - 1
    let place = min(selectedLayer + 1, output)
    let like = run.layers[min(selectedLayer, max(0, output - 1))]
    let new =
      output == 0 ? LayerSpecification(units: 8, activation: .relu) : like
    let effects = edit(
      .insertLayer(new, at: place), mark: "+layer \(place + 1)", layer: place,
      verb: "is new: \(new.units) × \(new.activation.rawValue)")
    if !effects.isEmpty { selectedLayer = place }
    return effects
  }

  /// Makes the change in the state and asks the training thread for it; says why not, if not.
  private mutating func edit(
    _ edit: NetworkEdit, mark: String, layer: Int? = nil, verb: String
  ) -> [Effect] {
    guard let layers = edit.applied(to: run.layers) else {
      warn(edit.refusal(in: run.layers))
      return []
    }
    var run = run
    run.configuration.layers = layers
    run.configuration.forgetUnfittingNumbers(features: run.data?.features.count)
    run.details = nil
    run.mark(mark)
    self.run = run
    say(
      "Layer \((layer ?? selectedLayer) + 1) of \(run.letter) \(verb).",
      option: "--layers \(LayersText.text(layers))")
    return [.worker(.edit(run.id, edit))]
  }
}

extension NetworkEdit {
  /// Why the change cannot be made: the rule, and what stands against it.
  func refusal(in layers: [LayerSpecification]) -> String {
    let output = layers.count - 1
    switch self {
    case .addUnit(let layer), .removeUnit(let layer):
      if layer == output {
        return "The output layer has one unit for each output of the data: \(layers[output].units)."
      }
      if case .addUnit = self {
        return "A layer has at most \(Self.mostUnits) units, and this one has them."
      }
      return "A layer has at least one unit, and this one has no more."
    case .insertLayer:
      return "A network has at most \(Self.mostLayers) layers, and this one has them."
    case .removeLayer: return "The output layer stays: the data ask for it."
    case .setActivation(let activation, _):
      return "\(activation.rawValue) is for the output layer only."
    }
  }
}
