import Localization

/// What a change of an activation did to the gradient.
enum SwitchPhrase: Phrase, Equatable {
  case told(layer: Int, String, now: String, then: String)
  case title(layer: Int, String)
  case before, now
  /// What layer 1 gets, as a share of what the output layer gets.
  case gets(now: String, then: String)
}

extension SwitchPhrase {
  var message: Message {
    switch self {
    case .told(let layer, let activation, let now, let then):
      say(
        "Layer {layer} is {activation}. Layer 1 now gets {now} of the gradient instead of {then}.",
        layer: layer, activation: activation, now: now, then: then)
    case .title(let layer, let activation):
      say("Layer {layer} is now {activation}.", layer: layer, activation: activation)
    case .before: "before"
    case .now: say("now", context: "as against before")
    case .gets(let now, let then):
      say("Layer 1 now gets {now} instead of {then}.", now: now, then: then)
    }
  }
}
