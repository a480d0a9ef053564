import Setups

extension State {
  /// The walk through an example: another one, another unit, a step on or back. A step into another
  /// layer selects it, so that the other panels show it as well.
  mutating func reduceExample(_ action: PanelAction) -> [Effect] {
    switch action {
    case .moveItem(let items):
      let count = max(1, run.data?.trainingCount ?? .max)
      let next = (exampleView.example + items) % count
      exampleView.example = next < 0 ? next + count : next
    case .moveMode(let units):
      let layer = run.layers[min(selectedLayer, run.layers.count - 1)]
      let next = (exampleView.unit + units) % layer.units
      exampleView.unit = next < 0 ? next + layer.units : next
    case .moveStep(let steps): moveStep(by: steps)
    }
    return []
  }

  private mutating func moveStep(by steps: Int) {
    let walk = ExampleView.steps(layers: run.layers.count)
    let here = walk.firstIndex { step in
      step.stage == exampleView.stage && step.layer.map { $0 == selectedLayer } ?? true
    }
    let next = min(max((here ?? 0) + steps, 0), walk.count - 1)
    exampleView.stage = walk[next].stage
    if let layer = walk[next].layer, layer != selectedLayer {
      selectedLayer = layer
      exampleView.unit = 0
    }
  }
}
