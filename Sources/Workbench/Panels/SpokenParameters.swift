import Analysis
import Localization
import NeuralNetworks
import Session
import TerminalUI
import Text

/// The weights and biases around the one that the sliders are on, each with the number by which it is
/// set, its value and its gradient.
enum SpokenParameters {
  /// So many at a time.
  private static let most = 12

  static func lines(_ state: State) -> [String]? {
    let run = state.run
    guard let network = run.architecture, let parameters = run.details?.parameters,
      parameters.map(\.units) == network.layers.map(\.units)
    else { return nil }
    let selected = min(state.parametersView.place, network.parameterCount - 1)
    let first = max(0, min(selected - most / 2, network.parameterCount - most))
    let places = first..<min(first + most, network.parameterCount)
    let total = SpokenLayerPhrase.parameters(
      places.lowerBound + 1, to: places.upperBound, of: network.parameterCount.grouped)
    return [total.text(in: state.language)]
      + places.compactMap { number in
        guard let place = ParameterPlace(number, in: network),
          let value = place.value(in: parameters)
        else { return nil }
        return SpokenLayerPhrase.parameter(
          number + 1, ParametersPanel.name(place, run), layer: place.layer + 1,
          value: value.significant(4),
          gradient: run.details?.gradient.flatMap { place.value(in: $0) }?.significant(3)
        ).text(in: state.language)
      }
  }
}
