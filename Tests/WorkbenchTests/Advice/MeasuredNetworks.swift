import Analysis
import NeuralNetworks
import TestSupport

@testable import Datasets
@testable import Workbench

/// The networks whose figures were measured by others: circles and digits as they are shipped.
enum MeasuredNetworks {
  /// `units` hidden layers of one activation and a sigmoid output, full batch, bce.
  static func training(
    on dataset: String, hidden units: [Int], _ activation: Activation, rate: Double = 0.3,
    init initializer: Initializer = .auto, gain: Double = 1, hiddenBias: Double? = nil,
    seed: UInt64
  ) throws -> Training {
    let table = try shipped.load(DataOptions(dataset: dataset))
    let data = try PreparedData(table, options: DataOptions(dataset: dataset), seed: seed)
    let layers =
      units.map { LayerSpecification(units: $0, activation: activation) }
      + [LayerSpecification(units: 1, activation: .sigmoid)]
    return Training(
      architecture: Architecture(inputs: data.training.features, layers: layers),
      options: TrainingOptions(
        loss: .bce, learningRate: rate, seed: seed,
        initialization: Initialization(initializer, gain: gain), hiddenBias: hiddenBias),
      examples: data.training)
  }

  /// What the verdict of a training rests on.
  static func evidence(_ training: Training, startCost: Double? = nil)
    -> GradientVerdict.Evidence
  {
    GradientVerdict.Evidence(
      layers: training.diagnostics(), specifications: training.architecture.layers,
      loss: training.options.loss, cost: training.evaluate().cost, startCost: startCost)
  }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
