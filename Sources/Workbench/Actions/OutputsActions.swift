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
        outputsView.unit = Self.wrapped(outputsChoice.unit + steps, outputsChoice.units)
      case .examples, .weights: outputsView.page = max(0, outputsView.page + steps)
      case .confusion, .spread, .predicted, .residuals:
        let count = data.outputs.count
        guard count > 1 else { return [] }
        // Where the output layer is selected, its unit is the output that is looked at.
        let isUnit = outputsChoice.isOutputLayer
        let output = Self.wrapped((isUnit ? outputsChoice.unit : outputsView.output) + steps, count)
        outputsView.output = output
        if isUnit { outputsView.unit = output }
      }
    case .moveStep: warn(ScreenMessagePhrase.outputsWalk)
    }
    return []
  }

  /// What the panel looks at.
  var outputsChoice: OutputsChoice { OutputsChoice(outputsView, of: run, layer: selectedLayer) }

  private static func wrapped(_ place: Int, _ count: Int) -> Int {
    guard count > 0 else { return 0 }
    return (place % count + count) % count
  }
}
