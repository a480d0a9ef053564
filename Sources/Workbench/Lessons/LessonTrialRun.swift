import NeuralNetworks

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
  init(_ settings: Settings, seed: UInt64, library: DatasetLibrary) throws {
    var settings = settings
    settings[.seed] = String(seed)
    let options = try settings.dataOptions()
    let dataset = try library.load(options, targetAsClasses: try settings.readsTargetAsClasses())
    configuration = try settings.configuration(RunDefaults(dataset, epochs: Self.mostEpochs))
    let data = try PreparedData(dataset, options: options, seed: seed)
    (examples, kind) = (data.training, dataset.kind)
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
    case .weight: return training.parameters.number(measure.argument)
    case .rate: return configuration.training.learningRate
    case .parameters: return Double(training.architecture.parameterCount)
    case .layers: return Double(layers.count)
    default: return nil
    }
  }

  private func value(_ kind: LessonMeasure.Kind, ofLayer layer: Int) -> Double? {
    let specification = configuration.layers[layer]
    switch kind {
    case .slope: return diagnostics[layer].slope
    case .flat: return diagnostics[layer].flatShare
    case .dead: return diagnostics[layer].deadUnits.map { Double($0) / Double(specification.units) }
    case .gradient: return diagnostics[layer].gradientMeanAbsolute
    case .norm: return diagnostics[layer].gradientNorm
    case .largest:
      let z = training.preactivations(ofLayer: layer, bins: 1).range.upperBound
      return specification.activation.value(z)
    case .activation: return specification.activation.number
    case .units: return Double(specification.units)
    default: return nil
    }
  }

  private func first(where isSo: (Evaluation) -> Bool) -> Double {
    evaluations.firstIndex(where: isSo).map(Double.init) ?? .infinity
  }

  private var impossibleShare: Double? {
    guard let output = configuration.layers.last?.activation else { return nil }
    let outputs = ImpossibleOutputs(
      training.outputs(of: examples), targets: examples.targets, kind, output)
    return outputs.count > 0 ? Double(outputs.impossible) / Double(outputs.count) : nil
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
    return Floor.floors(
      of: configuration.layers, rangeCost: output.leastCost(of: examples.targets, loss),
      optimum: solution)
  }
}

extension [LayerParameters] {
  /// The parameter at a place, counted from 1: layer by layer W by rows, then b.
  func number(_ place: Int?) -> Double? {
    guard let place, place > 0 else { return nil }
    let numbers = lazy.flatMap { [$0.weights, $0.biases].lazy.flatMap { $0 } }
    return numbers.dropFirst(place - 1).first
  }
}
