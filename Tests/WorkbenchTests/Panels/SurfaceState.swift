import NeuralNetworks
import Setups
import TerminalUI
import TestSupport

@testable import Datasets
@testable import Session
@testable import Workbench

/// A run on `dataset` with its whole cost surface on the screen, after so many epochs.
func surfaceState(
  _ dataset: String = "line6", layers: [LayerSpecification]? = nil, epochs: Int = 0,
  size: Size = Size(columns: 120, rows: 40), change: (inout State) -> Void = { _ in }
) throws -> State {
  let options = DataOptions(dataset: dataset)
  let table = try shipped.load(options)
  let defaults = RunDefaults(table, epochs: nil)
  var training = TrainingOptions(loss: defaults.loss)
  training.learningRate = defaults.learningRate
  let configuration = Configuration(
    data: options, layers: layers ?? defaults.layers(hidden: .sigmoid), training: training,
    targetCost: defaults.targetCost)
  var state = State.start([configuration], datasets: shipped.names, size: size).state
  let racer = Racer(
    id: RunID(0), life: 0, configuration: configuration,
    data: try PreparedData(table, options: options, seed: 1), weights: nil)
  func report() {
    var progress = Progress()
    progress.runs[RunID(0)] = racer.takeReport()
    _ = reduce(&state, .progressed(progress))
  }
  report()
  _ = reduce(&state, .screen(.setView(.surface)))
  change(&state)
  for epoch in 0...max(0, epochs) {
    racer.advance(toEpoch: epoch)
    if epoch % 10 == 0 { racer.examine(state.interest, seconds: 0) }
  }
  racer.examine(state.interest, seconds: .infinity)
  report()
  return state
}
