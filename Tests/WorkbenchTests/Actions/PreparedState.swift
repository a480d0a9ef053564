import NeuralNetworks
import Setups
import TerminalUI
import TestSupport

@testable import Datasets
@testable import Session
@testable import Workbench

/// A race on a data set that has been read, as the screen has it once the runs have started.
func preparedState(
  _ dataset: String = "circles", hidden: [Activation] = [.sigmoid, .relu],
  size: Size = Size(columns: 120, rows: 40)
) throws -> State {
  let options = DataOptions(dataset: dataset)
  let table = try shipped.load(options)
  let defaults = RunDefaults(table, epochs: nil)
  let data = try PreparedData(table, options: options, seed: 1)
  let configurations = hidden.map { hidden in
    var training = TrainingOptions(loss: defaults.loss)
    training.learningRate = defaults.learningRate
    return Configuration(
      data: options, layers: defaults.layers(hidden: hidden), training: training,
      targetCost: defaults.targetCost)
  }
  var state = State.start(configurations, datasets: shipped.names, size: size).state
  for (place, configuration) in configurations.enumerated() {
    let racer = Racer(
      id: RunID(place), life: 0, configuration: configuration, data: data, weights: nil)
    if place == 0 { racer.examine(state.interest) }
    var progress = Progress()
    progress.runs[RunID(place)] = racer.takeReport()
    _ = reduce(&state, .progressed(progress))
  }
  return state
}
