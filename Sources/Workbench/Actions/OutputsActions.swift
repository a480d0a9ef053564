import Setups

extension State {
  /// PgUp and PgDn walk the units, the pages or the outputs, whichever the panel shows; `I` walks the
  /// ways to show it.
  mutating func reduceOutputs(_ action: PanelAction) -> [Effect] {
    guard let data = run.data else { return [] }
    let modes = OutputsView.modes(for: data)
    let mode = outputsView.mode(for: data)
    switch action {
    case .moveMode(let steps):
      let place = modes.firstIndex(of: mode) ?? 0
      outputsView.asked = nil
      outputsView.modeNumber = Self.wrapped(place + steps, modes.count)
      outputsView.page = 0
    case .moveItem(let steps):
      switch mode {
      case .plane, .unit, .curve, .units:
        outputsView.unit = Self.wrapped(shownUnit + steps, shownUnits)
      case .examples, .weights: outputsView.page = max(0, outputsView.page + steps)
      case .confusion, .spread, .predicted, .residuals:
        outputsView.output = Self.wrapped(outputsView.output + steps, data.outputs.count)
      }
    case .moveStep: warn(ScreenMessagePhrase.outputsWalk)
    }
    return []
  }

  /// Units of the selected layer.
  var shownUnits: Int { run.layers[min(selectedLayer, run.layers.count - 1)].units }

  /// The unit of the selected layer that the panel looks at.
  var shownUnit: Int { min(outputsView.unit, shownUnits - 1) }

  private static func wrapped(_ place: Int, _ count: Int) -> Int {
    guard count > 0 else { return 0 }
    return (place % count + count) % count
  }
}
