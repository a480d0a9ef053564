import Analysis
import Localization
import NeuralNetworks
import TerminalUI
import Text

/// The gradient on its way back, a line for each layer from the output on, and what is to be thought of it.
enum SpokenGradients {
  static func lines(_ state: State) -> [String]? {
    guard let evidence = state.run.gradientEvidence else { return nil }
    let layers = evidence.layers.indices.reversed().map { place in
      let measured = measured(
        evidence.layers[place], units: evidence.specifications[place].units, in: state.language)
      return SpokenLayerPhrase.gradient(
        SpokenNetwork.name(of: place, in: state),
        evidence.specifications[place].activation.rawValue,
        meanAbsolute: evidence.layers[place].gradientMeanAbsolute.significant(2), measured
      ).text(in: state.language)
    }
    let report = state.healthReport(of: state.run)
    return layers
      + [report?.sentence, report?.reason, report?.comparison, report?.hint]
      .compactMap { $0?.text(in: state.language) }.filter { !$0.isEmpty }
  }

  /// `slope 0.20, flat share 3 %, dead 0 of 25`; of a softmax, which has no slopes, nothing of them.
  static func measured(_ layer: LayerDiagnostics, units: Int, in language: Language) -> String {
    var parts: [SpokenLayerPhrase] = []
    if let slope = layer.slope { parts.append(.slope(slope.significant(2))) }
    if let share = layer.flatShare { parts.append(.flatShare(share.percent())) }
    if let dead = layer.deadUnits { parts.append(.dead(dead, of: units)) }
    if let update = layer.updateRatio, update.isFinite {
      parts.append(.updateRatio(update.fixed(1)))
    }
    return parts.map { $0.text(in: language) }.joined(separator: ", ")
  }
}
