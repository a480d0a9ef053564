import Analysis
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text

/// What keeps a network from learning, apart from its output: a rate that is too high, units without
/// a slope, layers that are too narrow or that collapse.
enum TrainingFindings {
  private typealias Words = TrainingFindingPhrase

  // MARK: The rate

  /// A run that has diverged, or whose cost is above where it started.
  static func rate(of run: Run) -> Advice? {
    if case .diverged(let epoch) = run.status {
      let rate = (run.divergedRate ?? run.configuration.training.learningRate).significant(3)
      return Advice(
        .warning, Words.diverged(epoch: epoch.grouped, rate: rate),
        short: .divergedShort(rate: rate))
    }
    guard let start = run.history.buckets.first?.last, let now = run.history.last,
      now.epoch >= 5, now.cost > 2 * start.cost, start.cost > 0
    else { return nil }
    let ratio = (now.cost / start.cost).significant(2)
    let rate = run.configuration.training.learningRate.significant(3)
    return Advice(
      .warning, Words.rising(ratio: ratio, rate: rate), short: .risingShort(rate: rate))
  }

  // MARK: Units without a slope

  /// - Parameter diagnostics: layer by layer.
  static func deadUnits(
    in layers: [LayerSpecification], _ diagnostics: [LayerDiagnostics]
  ) -> [Advice] {
    guard layers.count == diagnostics.count else { return [] }
    return layers.indices.compactMap { index in
      guard let dead = diagnostics[index].deadUnits, dead > 0 else { return nil }
      let layer = layers[index]
      if index == layers.count - 1 { return deadOutput(dead, of: layer) }
      if dead == layer.units {
        return Advice(
          .warning, Words.deadLayer(index + 1, units: dead), short: .deadLayerShort(index + 1))
      }
      let many = 2 * dead > layer.units
      return Advice(
        many ? .warning : .note,
        Words.deadUnits(dead, of: layer.units, layer: index + 1, isMany: many),
        short: .deadUnitsShort(dead, of: layer.units, layer: index + 1))
    }
  }

  private static func deadOutput(_ dead: Int, of layer: LayerSpecification) -> Advice {
    Advice(
      .warning, layer.units == 1 ? Words.deadOutput : .deadOutputs(dead, of: layer.units),
      short: .deadOutputShort)
  }

  // MARK: Width

  /// The narrowest layer that is too narrow for its activation.
  static func width(of layers: [LayerSpecification]) -> Advice? {
    let narrow = layers.dropLast().enumerated().filter { _, layer in
      layer.activation.leastWidth.map { layer.units < $0 } ?? false
    }
    guard let (index, layer) = narrow.min(by: { $0.element.units < $1.element.units }),
      let least = layer.activation.leastWidth
    else { return nil }
    let (units, activation) = (layer.units, layer.activation.title)
    return Advice(
      .note, Words.narrow(index + 1, least: least, units: units, activation),
      short: .narrowShort(index + 1, units: units, activation))
  }

  // MARK: The collapse

  /// Hidden layers that are all linear.
  static func collapse(of layers: [LayerSpecification], _ floors: [Floor]) -> Advice? {
    guard layers.count > 1, layers.areHiddenLinear else { return nil }
    let floor = floors.first { floor in
      if case .outputRange = floor.reason { false } else { true }
    }
    guard let floor else {
      return Advice(.note, Words.collapse, short: .collapseShort)
    }
    return Advice(.warning, floor.sentence.message, short: floor.short)
  }
}
