import Analysis
import NeuralNetworks
import TestSupport
import Testing

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

  /// The layers of a training as they are.
  static func evidence(_ training: Training) -> GradientEvidence {
    GradientEvidence(
      layers: training.diagnostics(), specifications: training.architecture.layers,
      loss: training.options.loss)
  }

  /// What is said of a training that is seen for the first time.
  static func report(_ training: Training) throws -> HealthReport {
    let setUp = HealthMonitor.SetUp(
      layers: training.architecture.layers, loss: training.options.loss,
      optimizer: training.options.optimizer)
    var monitor = HealthMonitor()
    monitor.note(epoch: training.epoch, cost: training.evaluate().cost, setUp)
    monitor.measured(training.diagnostics(), setUp)
    return HealthReport(try #require(monitor.health), rate: training.options.learningRate)
  }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
