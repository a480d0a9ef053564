import NeuralNetworks
import Setups
import TerminalUI
import TestSupport

@testable import Datasets
@testable import Session
@testable import Workbench

/// A race that has trained for some epochs, with `panel` on the whole screen and all that it shows
/// computed.
func shownState(
  _ panel: PanelID, _ dataset: String, _ layers: [String], loss: Loss? = nil, rate: Double? = nil,
  epochs: Int = 3, size: Size = Size(columns: 120, rows: 40)
) throws -> State {
  let options = DataOptions(dataset: dataset)
  let table = try shipped.load(options)
  let defaults = RunDefaults(table, epochs: nil)
  let data = try PreparedData(table, options: options, seed: 1)
  let configurations = try layers.map { text in
    var training = TrainingOptions(loss: loss ?? defaults.loss)
    training.learningRate = rate ?? defaults.learningRate
    return Configuration(
      data: options, layers: try LayersText.parse(text), training: training,
      targetCost: defaults.targetCost)
  }
  var state = State.start(configurations, datasets: shipped.names, size: size).state
  (state.focus, state.isZoomed) = (panel, true)
  var references: References?
  for (place, configuration) in configurations.enumerated() {
    let racer = Racer(
      id: RunID(place), life: 0, configuration: configuration, data: data, references: references,
      weights: nil)
    references = racer.references
    racer.advance(toEpoch: epochs)
    while racer.advanceReferences(isCollapseShown: panel == .collapse) != nil {}
    racer.reportBounds()
    racer.examine(
      Interest(run: RunID(place), layer: 0, parts: panel.panel.parts.union([.diagnostics])))
    var progress = Progress()
    progress.runs[RunID(place)] = racer.takeReport()
    _ = reduce(&state, .progressed(progress))
  }
  return state
}
