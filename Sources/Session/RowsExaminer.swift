import Analysis
import Datasets
import NeuralNetworks
import Setups

/// What a network makes of the rows that a table of the data shows: from the first on, as many at a time
/// as there is time for.
struct RowsExaminer {
  private let data: PreparedData
  private let rows: [Int]
  private let trainingCount: Int
  private var inputs: LaidInputs?
  /// z of the output of the rows that are done, `[done × outputs]`.
  private var z: [Double] = []
  private var done = 0
  /// The step of the weights that they were computed with; `nil` where they are of another network.
  private var step: Int?
  private var throughput: Throughput

  /// - Parameter guess: seconds for a row, until there is a measure.
  init(_ data: PreparedData, _ sample: DataSample, guess: Double) {
    self.data = data
    trainingCount = sample.examples.count { !$0.isHeldOut }
    rows =
      Array(data.trainingRows.prefix(trainingCount))
      + data.validationRows.prefix(sample.examples.count - trainingCount)
    throughput = Throughput(guess: guess)
  }

  /// Points and pictures are no table.
  var isTable: Bool { data.dataset.features.count > 2 && data.dataset.picture == nil }
  var isComplete: Bool { done == rows.count }

  /// The network has been changed, other than by training.
  mutating func networkChanged() { step = nil }

  /// The predictions there are after `seconds` more, those that train first.
  mutating func examine(_ training: Training, seconds: Double) -> Predictions {
    let layers = training.architecture.layers
    let output = layers[layers.count - 1]
    if step != training.step { (step, done, z) = (training.step, 0, []) }
    let inputs =
      inputs
      ?? LaidInputs(
        data.scaledInputs(of: rows), features: data.training.features, precision: .single)
    self.inputs = inputs
    // Whole strides, so that the next rows begin at one.
    let strides = (throughput.items(in: seconds) + LaidInputs.stride - 1) / LaidInputs.stride
    let count = min(strides * LaidInputs.stride, rows.count - done)
    if count > 0 {
      let start = MonotonicClock.seconds
      let pass = ForwardPass(
        training.architecture, parameters: training.parameters, precision: .single)
      z += pass.preactivations(ofLayer: layers.count - 1, for: inputs, done..<done + count)
      done += count
      throughput.note(count, took: MonotonicClock.seconds - start)
    }
    return Predictions(
      z: z, of: Array(rows.prefix(done)), trainingCount: min(done, trainingCount), output,
      training.options.loss, data)
  }
}

extension Predictions {
  /// What an output layer makes of `z`, `[rows × outputs]`, in the targets' own units.
  init(
    z: [Double], of rows: [Int], trainingCount: Int, _ output: LayerSpecification, _ loss: Loss,
    _ data: PreparedData
  ) {
    let width = output.units
    let a = output.activation.values(z, units: width)
    let targets = rows.flatMap { row in
      data.dataset.outputs[row * width..<(row + 1) * width]
    }
    let scaled = targets.indices.map {
      data.targetScaling.scaled(targets[$0], feature: $0 % width)
    }
    let losses = rows.indices.map { place in
      let range = place * width..<(place + 1) * width
      return loss.ofExample(
        z: z[range], a: a[range], target: scaled[range], activation: output.activation)
    }
    self.init(
      totalCount: data.training.count, trainingCount: trainingCount, width: width,
      outputs: data.targetScaling.unscaled(a), targets: targets, losses: losses)
  }
}
