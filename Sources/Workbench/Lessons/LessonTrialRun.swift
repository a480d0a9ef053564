import Analysis
import Datasets
import NeuralNetworks
import Session
import Setups

/// A run of a lesson's set-up, trained to its end without a screen, and all that can be measured of it.
final class LessonTrialRun {
  private let configuration: Configuration
  private let training: Training
  private let examples: Examples
  private let kind: TargetKind
  private var evaluations: [Evaluation]
  private lazy var diagnostics = training.diagnostics()
  private lazy var floors = knownFloors()

  /// How long a run goes on of which neither says.
  private static let mostEpochs = 3_000

  /// - Throws: `UsageError` or `DataError`: what is wrong with the set-up.
  init(_ settings: Settings, seed: UInt64, loader: inout DataLoader) throws {
    var settings = settings
    settings[.seed] = String(seed)
    configuration = try loader.configuration(settings)
    let data = try loader.prepare(configuration)
    (examples, kind) = (data.training, data.dataset.kind)
    training = Training(
      architecture: Architecture(
        inputs: data.training.features, layers: configuration.layers),
      options: configuration.training, examples: data.training)
    evaluations = [training.evaluate()]
  }

  /// Trains to the end. `false` if `goesOn`, asked after every epoch, said no before.
  func train(while goesOn: () -> Bool) -> Bool {
    while !hasEnded {
      guard goesOn() else { return false }
      training.trainEpoch()
      evaluations.append(training.evaluate())
    }
    return true
  }

  private var hasEnded: Bool {
    if hasDiverged || training.epoch >= configuration.epochs ?? Self.mostEpochs { return true }
    guard configuration.stopsAtTarget, let target = configuration.targetCost else { return false }
    return evaluations[evaluations.count - 1].cost <= target
  }

  private var hasDiverged: Bool {
    !evaluations[evaluations.count - 1].cost.isFinite || !training.hasFiniteParameters
  }

  func value(_ measure: LessonMeasure) -> Double? {
    let layers = configuration.layers
    if measure.kind.isOfLayer {
      guard let layer = measure.argument.map({ $0 - 1 }), layers.indices.contains(layer) else {
        return nil
      }
      return value(measure.kind, ofLayer: layer)
    }
    let epoch = measure.argument ?? evaluations.count - 1
    switch measure.kind {
    case .cost: return evaluations.indices.contains(epoch) ? evaluations[epoch].cost : nil
    case .accuracy: return evaluations.indices.contains(epoch) ? evaluations[epoch].accuracy : nil
    case .epoch: return Double(training.epoch)
    case .step: return Double(training.step)
    case .ended: return hasEnded ? 1 : 0
    case .reached:
      guard let target = configuration.targetCost else { return nil }
      return first { $0.cost <= target }
    case .perfect: return first { $0.accuracy == 1 }
    case .diverged: return hasDiverged ? 1 : 0
    case .floor: return floors.first?.value
    case .impossible: return impossibleShare
    case .collapse: return collapse
    case .weight:
      let place = measure.argument.flatMap { ParameterPlace($0 - 1, in: training.architecture) }
      return place?.value(in: training.parameters)
    case .rate: return configuration.training.learningRate
    case .parameters: return Double(training.architecture.parameterCount)
    case .layers: return Double(layers.count)
    default: return nil
    }
  }

  private func value(_ kind: LessonMeasure.Kind, ofLayer layer: Int) -> Double? {
    kind.value(
      of: configuration.layers[layer], diagnostics[layer],
      preactivations: training.preactivations(ofLayer: layer, bins: 1))
  }

  private func first(where isSo: (Evaluation) -> Bool) -> Double {
    evaluations.firstIndex(where: isSo).map(Double.init) ?? .infinity
  }

  private var impossibleShare: Double? {
    guard let output = configuration.layers.last?.activation else { return nil }
    return ImpossibleOutputs(
      training.outputs(of: examples), targets: examples.targets, kind, output
    ).impossibleShare
  }

  private var collapse: Double? {
    guard configuration.layers.areHiddenLinear, let output = configuration.layers.last else {
      return nil
    }
    return LinearMap.compositions(of: training.parameters).last?.largestDifference(
      from: training.outputs(of: examples), on: examples, output.activation)
  }

  private func knownFloors() -> [Floor] {
    guard let output = configuration.layers.last?.activation else { return [] }
    let loss = configuration.training.loss
    var solution: LinearOptimum.Solution?
    if configuration.layers.areHiddenLinear,
      let problem = LinearOptimum.Problem(output: output, loss)
    {
      let references = References(examples)
      while !references.advance(problem) {}
      if case .found(let found) = references.optimum(of: problem) { solution = found }
    }
    return CostBounds(of: configuration.layers, loss, on: examples, optimum: solution).floors
  }
}
