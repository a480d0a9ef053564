import Analysis
import NeuralNetworks
import Session
import Setups

extension State {
  /// What a lesson reads off the runs on the screen: `nil` if it is not known, or not known yet.
  func value(_ measure: LessonMeasure) -> Double? {
    if measure.kind == .runs { return Double(runs.count) }
    let letter = ConfigurationLine.letter(measure.run)
    guard let run = runs.first(where: { String($0.letter) == letter }) else { return nil }
    return run.value(measure)
  }
}

extension Run {
  fileprivate func value(_ measure: LessonMeasure) -> Double? {
    if measure.kind.isOfLayer {
      guard let layer = measure.argument.map({ $0 - 1 }), layers.indices.contains(layer) else {
        return nil
      }
      return value(measure.kind, ofLayer: layer)
    }
    switch measure.kind {
    case .cost: return cost(at: measure.argument)
    case .accuracy: return measure.argument == nil ? latest?.evaluation.accuracy : nil
    case .epoch: return latest.map { Double($0.epoch) }
    case .step: return latest.map { Double($0.step) }
    case .ended: return hasEnded ? 1 : 0
    case .reached:
      guard configuration.targetCost != nil else { return nil }
      return reached.map { Double($0.epoch) } ?? unlessItGoesOn
    case .perfect: return latest?.perfect.map(Double.init) ?? unlessItGoesOn
    case .diverged:
      if case .diverged = status { return 1 }
      return 0
    case .floor: return floors.first?.value
    case .impossible: return impossibleShare
    case .collapse:
      guard case .linear(_, let difference) = details?.collapse?.form else { return nil }
      return difference
    case .weight:
      guard let architecture, let parameters = details?.parameters, let place = measure.argument
      else { return nil }
      return ParameterPlace(place - 1, in: architecture)?.value(in: parameters)
    case .state: return health.map(\.state.number)
    case .standing: return Double(course.epochs(in: [.plateau, .slowed, .saturated]))
    case .rate: return configuration.training.learningRate
    case .parameters: return architecture.map { Double($0.parameterCount) }
    case .layers: return Double(layers.count)
    default: return nil
    }
  }

  /// Never, once it is certain.
  private var unlessItGoesOn: Double? { hasEnded ? .infinity : nil }

  private func cost(at epoch: Int?) -> Double? {
    guard let epoch else { return latest?.evaluation.cost }
    guard let point = history.point(nearest: Double(epoch), on: .epochs), point.epoch == epoch
    else { return nil }
    return point.cost
  }

  private func value(_ kind: LessonMeasure.Kind, ofLayer layer: Int) -> Double? {
    kind.value(
      of: layers[layer], details?.wholeDiagnostics.flatMap { layer < $0.count ? $0[layer] : nil },
      preactivations: details.flatMap { $0.layer == layer ? $0.preactivations : nil })
  }

  private var impossibleShare: Double? {
    guard let predictions = details?.outputs?.predictions, let data,
      let output = layers.last?.activation
    else { return nil }
    let values = predictions.trainingCount * predictions.width
    return ImpossibleOutputs(
      predictions.outputs.prefix(values), targets: predictions.targets.prefix(values), data.kind,
      output
    ).impossibleShare
  }
}
