import Localization

/// The words on a slide of activations.
enum SlidePhrase: Phrase {
  case title(String)
  case titleWithSlopes(String)
  case flatMeans(threshold: String)
  case values, valuesAndSlopes
  /// What is under a curve's name.
  case value(formula: String, range: String)
  case slope(formula: String, steepest: String)
  case flatOn(Message)
  case used(ActivationUsePhrase)
  case output(ActivationUsePhrase)
  case flat
}

extension SlidePhrase {
  var message: Message {
    switch self {
    case .title(let names): say("{names}: g(z)", names: names)
    case .titleWithSlopes(let names): say("{names}: g(z) and its slope g′(z)", names: names)
    case .flatMeans(let threshold):
      say("flat: |g′(z)| < {threshold}, where learning is slow", threshold: threshold)
    case .values: "g(z)"
    case .valuesAndSlopes: "g(z), thin: g′(z)"
    case .value(let formula, let range):
      say("g = {formula}, in {range}", formula: formula, range: range)
    case .slope(let formula, let steepest):
      say("g′ = {formula}, slope at most {steepest}", formula: formula, steepest: steepest)
    case .flatOn(let stretches): say("flat {stretches}", stretches: stretches)
    case .used(let place): say("used in {place}", place: place)
    case .output(let targets): say("as an output {targets}", targets: targets)
    case .flat: say("flat", context: "slide")
    }
  }
}
