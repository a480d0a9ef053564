import NeuralNetworks
import Setups
import TerminalUI
import TestSupport

@testable import Datasets
@testable import Session
@testable import Workbench

/// A panel alone on the screen, its run trained for so many epochs and looked at after each.
func examinedState(
  _ dataset: String, showing panel: PanelID, hidden: [Activation] = [.sigmoid],
  layers: [LayerSpecification]? = nil, epochs: Int = 20,
  size: Size = Size(columns: 120, rows: 40), _ change: (inout TrainingOptions) -> Void = { _ in },
  actions: [Action] = []
) throws -> State {
  let options = DataOptions(dataset: dataset)
  let table = try shipped.load(options)
  let defaults = RunDefaults(table, epochs: nil)
  var training = TrainingOptions(loss: defaults.loss, learningRate: defaults.learningRate)
  change(&training)
  let configuration = Configuration(
    data: options, layers: layers ?? defaults.layers(hidden: hidden[0]), training: training,
    targetCost: defaults.targetCost)
  var state = State.start([configuration], datasets: shipped.names, size: size).state
  for action in [.screen(.setView(panel))] + actions { _ = reduce(&state, action) }
  let data = try PreparedData(table, options: options, seed: training.seed)
  let racer = Racer(
    id: RunID(0), life: 0, configuration: configuration, data: data, weights: nil)
  for epoch in 0...epochs {
    racer.advance(toEpoch: epoch)
    racer.examine(state.interest)
    var progress = Progress()
    progress.runs[RunID(0)] = racer.takeReport()
    _ = reduce(&state, .progressed(progress))
  }
  return state
}
