import Localization
import NeuralNetworks
import Session
import Setups

extension State {
  mutating func reduceNetwork(_ action: NetworkAction) -> [Effect] {
    let output = run.layers.count - 1
    switch action {
    case .selectLayer(let layer):
      guard layer <= output else {
        warn(
          NetworkMessagePhrase.noLayer(
            run: run.letter, count: run.layers.count, number: layer + 1))
        return []
      }
      selectedLayer = layer
      saySelection()
    case .moveLayer(let steps):
      selectedLayer = min(max(selectedLayer + steps, 0), output)
      saySelection()
    case .moveActivation(let steps):
      let now = run.layers[selectedLayer].activation
      return setActivation(now.moved(by: steps) { $0.isElementwise })
    case .setActivation(let activation): return setActivation(activation)
    case .addUnit:
      return edit(.addUnit(layer: selectedLayer), mark: .oneUnitMore, change: .oneUnitMore)
    case .removeUnit:
      return edit(.removeUnit(layer: selectedLayer), mark: .oneUnitLess, change: .oneUnitLess)
    case .insertLayer: return insertLayer()
    case .deleteLayer:
      let effects = edit(
        .removeLayer(at: selectedLayer), mark: .layerLess(selectedLayer + 1), change: .gone)
      selectedLayer = min(selectedLayer, run.layers.count - 1)
      return effects
    case .setParameter(let text): return setParameter(text)
    case .keepParameters: return keepParameters()
    }
    return []
  }

  private mutating func saySelection() {
    let layer = run.layers[selectedLayer]
    say(
      NetworkMessagePhrase.selected(
        layer: selectedLayer + 1, isOutput: selectedLayer == run.layers.count - 1,
        run: run.letter, layer))
  }

  /// A change of activation keeps the weights: training goes on from where it is.
  mutating func setActivation(_ activation: Activation) -> [Effect] {
    let layer = selectedLayer
    guard activation != run.layers[layer].activation else {
      say(NetworkMessagePhrase.activationAlready(layer: layer + 1, run: run.letter, activation))
      return []
    }
    var layers = run.layers
    layers[layer].activation = activation
    let proposal = Architecture(inputs: run.data?.features.count ?? 1, layers: layers)
    if let problem = proposal.problem(with: run.configuration.training.loss) {
      warn(NetworkMessagePhrase.cannotBeTrained(problem))
      return []
    }
    beginSwitch(ofLayer: layer, to: activation)
    return edit(
      .setActivation(activation, layer: layer),
      mark: .activation(activation, layer: layer + 1), change: .activation(activation))
  }

  private mutating func insertLayer() -> [Effect] {
    let output = run.layers.count - 1
    let place = min(selectedLayer + 1, output)
    let like = run.layers[min(selectedLayer, max(0, output - 1))]
    let new =
      output == 0 ? LayerSpecification(units: 8, activation: .relu) : like
    let effects = edit(
      .insertLayer(new, at: place), mark: .layerMore(place + 1), layer: place,
      change: .new(new))
    if !effects.isEmpty { selectedLayer = place }
    return effects
  }

  /// Makes the change in the state and asks the training thread for it; says why not, if not.
  private mutating func edit(
    _ edit: NetworkEdit, mark: NetworkMessagePhrase, layer: Int? = nil,
    change: NetworkMessagePhrase.Change
  ) -> [Effect] {
    guard let layers = edit.applied(to: run.layers) else {
      warn(edit.refusal(in: run.layers))
      return []
    }
    var run = run
    var configuration = run.configuration
    configuration.layers = layers
    configuration.forgetUnfittingNumbers(features: run.defaults?.features)
    run.adopt(configuration)
    run.details = nil
    run.monitor.changed()
    run.mark(mark.message)
    self.change = .layers(run.letter)
    self.run = run
    say(
      NetworkMessagePhrase.changed(
        layer: (layer ?? selectedLayer) + 1, run: run.letter, change),
      option: "--layers \(LayersText.text(layers))")
    return [.worker(.edit(run.id, edit))]
  }
}

extension NetworkEdit {
  /// Why the change cannot be made: the rule, and what stands against it.
  func refusal(in layers: [LayerSpecification]) -> NetworkMessagePhrase {
    let output = layers.count - 1
    switch self {
    case .addUnit(let layer), .removeUnit(let layer):
      if layer == output {
        return .outputUnits(layers[output].units)
      }
      if case .addUnit = self {
        return .mostUnits(Self.mostUnits)
      }
      return .leastUnits
    case .insertLayer:
      return .mostLayers(Self.mostLayers)
    case .removeLayer, .nudgeParameter, .setParameter: return .outputStays
    case .setActivation(let activation, _):
      return .outputOnly(activation)
    }
  }
}
