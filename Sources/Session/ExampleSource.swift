import Analysis
import Datasets
import NeuralNetworks

/// Finds a training example as the network gets it, without keeping a scaled copy of them all.
struct ExampleSource {
  private let dataset: Dataset
  private let scaling: FittedScaling
  private let targetScaling: FittedScaling
  private let rows: [Int]

  init(_ data: PreparedData) {
    dataset = data.dataset
    scaling = data.scaling
    targetScaling = data.targetScaling
    rows = data.trainingRows
  }

  /// The walk of training example `example` (past the end they start again) through the network as it
  /// is. There is at least one example.
  func details(_ example: Int, of training: Training) -> ExampleDetails {
    let index = (example % rows.count + rows.count) % rows.count
    let examples = Examples(dataset, rows: [rows[index]], scaling, targets: targetScaling)
    let walk = ExampleWalk(
      training.architecture.layers, parameters: training.parameters, loss: training.options.loss,
      learningRate: training.learningRate, x: examples.inputs, y: examples.targets)
    return ExampleDetails(
      index: index, count: rows.count, raw: Array(dataset.input(rows[index])), walk: walk)
  }
}
