import Localization

/// What the sliders say.
enum ParametersPhrase: Phrase {
  case title(letter: String, count: String)
  case keys(step: String)
  case layer(Int, units: Int, inputs: Int, parameters: String)
  case step(String)
  case wantsPlaceAndValue(Int, instead: String)
  case notKnown
  case tooMany(Int, most: Int)
  case kept(String)
  /// On the cost curve, where a weight was moved by hand.
  case mark
}

extension ParametersPhrase {
  var message: Message {
    switch self {
    case .title(let letter, let count):
      say("Parameters · {letter} · {count}", letter: letter, count: count)
    case .keys(let step): say("PgDn: next · Home End: ∓{step} · I: step", step: step)
    case .layer(let layer, let units, let inputs, let parameters):
      say(
        "layer {layer}: W {units}×{inputs}, b {units}: {parameters}",
        layer: layer, units: units, inputs: inputs, parameters: parameters)
    case .step(let step):
      say("Press End to add {step} to the weight, Home to take it away.", step: step)
    case .wantsPlaceAndValue(let count, let said):
      say(
        "weight takes a place from 1 to {count} and a number, as 3 0.5, not {said}.",
        count: count, said: said)
    case .notKnown: "Its weights are not on the screen. Type :view parameters to see them."
    case .tooMany(let count, let most):
      say(
        "At most {most} parameters can be kept as a start; this network has {count}.",
        most: most, count: count)
    case .kept(let letter):
      say("{letter} now starts from these weights. Press r to begin with them.", letter: letter)
    case .mark: "w by hand"
    }
  }
}
