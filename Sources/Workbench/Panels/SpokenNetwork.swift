import Localization
import NeuralNetworks
import Reports
import Session
import TerminalUI
import Text

/// The selected run's network, and one layer's activation.
enum SpokenNetwork {
  static func lines(_ state: State) -> [String]? {
    let run = state.run
    guard let architecture = run.architecture else { return nil }
    let size = SpokenLayerPhrase.network(
      run.letter, inputs: architecture.inputs,
      parameters: architecture.parameterCount.grouped)
    let parameters = run.details?.parameters.flatMap { $0.count == run.layers.count ? $0 : nil }
    let layers = run.layers.enumerated().map { place, layer in
      SpokenLayerPhrase.layer(
        name(of: place, in: state), units: layer.units, layer.activation.rawValue,
        weights: parameters.flatMap { spread(of: $0[place].weights) }
      ).text
    }
    return [size.text] + layers + Advisor.findings(about: run).prefix(1).map(\.text)
  }

  /// `layer 2, selected`, or `layer 3, the output`.
  static func name(of layer: Int, in state: State) -> String {
    let isOutput = layer == state.run.layers.count - 1
    let isSelected = layer == state.selectedLayer
    let marks = [
      isOutput ? SpokenLayerPhrase.output.text : nil,
      isSelected ? SpokenRunPhrase.selected.text : nil,
    ].compactMap { $0 }
    return ([SpokenLayerPhrase.number(layer + 1).text] + marks).joined(separator: ", ")
  }

  private static func spread(of weights: [Double]) -> SpokenLayerPhrase.Spread? {
    guard let least = weights.min(), let greatest = weights.max(), greatest.isFinite else {
      return nil
    }
    return SpokenLayerPhrase.Spread(
      least: least.significant(2), greatest: greatest.significant(2))
  }

  // MARK: The activation

  static func activation(_ state: State) -> [String]? {
    let run = state.run
    let layer = min(state.selectedLayer, run.layers.count - 1)
    guard let details = run.details, let all = details.diagnostics, all.count == run.layers.count,
      details.layer == layer
    else { return nil }
    let specification = run.layers[layer]
    let activation = specification.activation
    let facts = ActivationFacts(activation)
    let z = details.preactivations.map { range in
      SpokenLayerPhrase.preactivations(
        range.range.lowerBound.significant(2), range.range.upperBound.significant(2)
      ).text
    }
    return [
      SpokenLayerPhrase.layer(
        name(of: layer, in: state), units: specification.units, activation.rawValue, weights: nil
      ).text,
      SpokenLayerPhrase.formula(activation.formula, range: activation.range).text,
      SpokenLayerPhrase.slopeFormula(activation.slopeFormula, steepest: facts.steepestText).text,
      SpokenLayerPhrase.flatWhere(facts.flatText).text,
    ] + [z].compactMap { $0 } + [SpokenGradients.measured(all[layer], units: specification.units)]
  }
}
