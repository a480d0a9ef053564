import Analysis
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text

/// What a network's layers have against it: units without a slope, layers that are too narrow or that
/// collapse.
enum TrainingFindings {
  private typealias Words = TrainingFindingPhrase

  // MARK: Units without a slope

  /// Units that are dead in layers that are not: of a whole layer, the run's health says so.
  ///
  /// - Parameter diagnostics: layer by layer.
  static func deadUnits(
    in layers: [LayerSpecification], _ diagnostics: [LayerDiagnostics]
  ) -> [Advice] {
    guard layers.count == diagnostics.count else { return [] }
    return layers.indices.compactMap { index in
      let layer = layers[index]
      guard let dead = diagnostics[index].deadUnits, dead > 0, dead < layer.units else {
        return nil
      }
      return Advice(
        .note, Words.deadUnits(dead, of: layer.units, layer: index + 1),
        short: .deadUnitsShort(dead, of: layer.units, layer: index + 1))
    }
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
