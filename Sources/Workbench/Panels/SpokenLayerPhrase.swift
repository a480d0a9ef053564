import Localization

/// A network's layers in words: what they are, their activation, their gradient, their parameters.
enum SpokenLayerPhrase: Phrase {
  struct Spread {
    var least: String
    var greatest: String
  }

  case network(Character, inputs: Int, parameters: String)
  case number(Int)
  case output
  case layer(String, units: Int, String, weights: Spread?)
  // The activation
  case formula(String, range: String)
  case slopeFormula(String, steepest: Message)
  case flatWhere(Message)
  case preactivations(String, String)
  // The gradient
  case gradient(String, String, meanAbsolute: String, String)
  case slope(String)
  case flatShare(String)
  case dead(Int, of: Int)
  case updateRatio(String)
  // Parameters
  case parameters(Int, to: Int, of: String)
  case parameter(Int, String, layer: Int, value: String, gradient: String?)
}

extension SpokenLayerPhrase {
  var message: Message {
    switch self {
    case .network(let run, let inputs, let parameters):
      say(
        "The network of {run}: {inputs}, {parameters} parameters.",
        run: run, inputs: NetworkPhrase.inputs(inputs), parameters: parameters)
    case .number(let layer): say("layer {layer}", layer: layer)
    case .output: "the output"
    case .layer(let name, let units, let activation, let weights?):
      say(
        "{name}: {units}, {activation}; weights from {least} to {greatest}",
        name: name, units: say("{count} unit", or: "{count} units", count: units),
        activation: activation, least: weights.least, greatest: weights.greatest)
    case .layer(let name, let units, let activation, nil):
      say(
        "{name}: {units}, {activation}",
        name: name, units: say("{count} unit", or: "{count} units", count: units),
        activation: activation)
    case .formula(let formula, let range):
      say("g(z) = {formula}, in {range}", formula: formula, range: range)
    case .slopeFormula(let formula, let steepest):
      say("g′(z) = {formula}, at most {steepest}", formula: formula, steepest: steepest)
    case .flatWhere(let text): say("flat {text}", text: text)
    case .preactivations(let least, let greatest):
      say("its z: {least} to {greatest}", least: least, greatest: greatest)
    case .gradient(let name, let activation, let mean, ""):
      say(
        "{name}, {activation}: mean |∂J/∂W| {mean}", name: name, activation: activation, mean: mean)
    case .gradient(let name, let activation, let mean, let measured):
      say(
        "{name}, {activation}: mean |∂J/∂W| {mean}, {measured}",
        name: name, activation: activation, mean: mean, measured: measured)
    case .slope(let slope): say("slope {slope}", slope: slope)
    case .flatShare(let share): say("flat share {share}", share: share)
    case .dead(let dead, let units): say("dead {dead} of {units}", dead: dead, units: units)
    case .updateRatio(let ratio): say("log of update over weight {ratio}", ratio: ratio)
    case .parameters(let first, let last, let count):
      say("Parameters {first} to {last} of {count}:", first: first, last: last, count: count)
    case .parameter(let number, let name, let layer, let value, let gradient?):
      say(
        "{number}: {name} of layer {layer} is {value}, its gradient {gradient}",
        number: number, name: name, layer: layer, value: value, gradient: gradient)
    case .parameter(let number, let name, let layer, let value, nil):
      say(
        "{number}: {name} of layer {layer} is {value}",
        number: number, name: name, layer: layer, value: value)
    }
  }
}
