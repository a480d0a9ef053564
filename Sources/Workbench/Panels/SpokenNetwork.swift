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
      ).text(in: state.language)
    }
    return [size.text(in: state.language)] + layers
      + [state.gravestAdvice].compactMap {
        $0?.sentence.text(in: state.language)
      }
  }

  /// `layer 2, selected`, or `layer 3, the output`.
  static func name(of layer: Int, in state: State) -> String {
    let isOutput = layer == state.run.layers.count - 1
    let isSelected = layer == state.selectedLayer
    let marks = [
      isOutput ? SpokenLayerPhrase.output.text(in: state.language) : nil,
      isSelected ? SpokenRunPhrase.selected.text(in: state.language) : nil,
    ].compactMap { $0 }
    return ([SpokenLayerPhrase.number(layer + 1).text(in: state.language)] + marks).joined(
      separator: ", ")
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
      ).text(in: state.language)
    }
    return [
      SpokenLayerPhrase.layer(
        name(of: layer, in: state), units: specification.units, activation.rawValue, weights: nil
      ).text(in: state.language),
      SpokenLayerPhrase.formula(activation.formula, range: activation.range)
        .text(in: state.language),
      SpokenLayerPhrase.slopeFormula(activation.slopeFormula, steepest: facts.steepestWords)
        .text(in: state.language),
      SpokenLayerPhrase.flatWhere(facts.flatWords).text(in: state.language),
    ] + [z].compactMap { $0 } + [
      SpokenGradients.measured(all[layer], units: specification.units, in: state.language)
    ]
  }
}
