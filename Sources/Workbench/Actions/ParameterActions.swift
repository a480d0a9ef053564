import Analysis
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text

extension State {
  /// The sliders: another weight, another step, a step up or down. The training thread adds the step to
  /// the weight as it is by then, so that no press is lost while the run trains.
  mutating func reduceParameters(_ action: PanelAction) -> [Effect] {
    let count = run.architecture?.parameterCount ?? 1
    switch action {
    case .moveItem(let steps):
      let next = (min(parametersView.place, count - 1) + steps) % count
      parametersView.place = next < 0 ? next + count : next
      if let place = selectedParameter { selectedLayer = place.layer }
    case .moveMode(let steps):
      parametersView.step = parametersView.step.moved(by: steps)
      say(ParametersPhrase.step(parametersView.step.rawValue.significant(2)))
    case .moveStep(let steps):
      return change(
        .nudgeParameter(
          min(parametersView.place, count - 1),
          by: Double(steps) * parametersView.step.rawValue))
    }
    return []
  }

  /// The parameter that the sliders are on.
  var selectedParameter: ParameterPlace? {
    run.architecture.flatMap { network in
      ParameterPlace(min(parametersView.place, network.parameterCount - 1), in: network)
    }
  }

  /// Puts a weight where the user says: `3 0.5` is the third parameter.
  mutating func setParameter(_ text: String) -> [Effect] {
    let words = text.words
    let count = run.architecture?.parameterCount ?? 0
    guard words.count == 2, let place = Int(words[0]), (1...max(1, count)).contains(place),
      let value = Double(words[1]), value.isFinite
    else {
      warn(ParametersPhrase.wantsPlaceAndValue(count, instead: quoted(text)))
      return []
    }
    parametersView.place = place - 1
    return change(.setParameter(place - 1, to: value))
  }

  /// Makes the weights as they are the run's start: a restart, a fork and the configuration line then
  /// begin with them.
  mutating func keepParameters() -> [Effect] {
    guard let parameters = run.details?.parameters,
      let count = run.architecture?.parameterCount
    else {
      warn(ParametersPhrase.notKnown)
      return []
    }
    guard count <= Self.mostKeptParameters else {
      warn(ParametersPhrase.tooMany(count, most: Self.mostKeptParameters))
      return []
    }
    var configuration = run.configuration
    configuration.training.initialization = .numbers(
      parameters.flatMap { $0.weights + $0.biases })
    run.adopt(configuration)
    change = .start(run.letter)
    run.weights = nil
    say(ParametersPhrase.kept(String(run.letter)))
    return [.worker(.configure(run.id, run.configuration))]
  }

  /// A line of more numbers cannot be pasted.
  private static let mostKeptParameters = 200

  private mutating func change(_ edit: NetworkEdit) -> [Effect] {
    run.monitor.changed()
    run.mark(ParametersPhrase.mark.message)
    change = .weights(run.letter)
    return [.worker(.edit(run.id, edit))]
  }
}
