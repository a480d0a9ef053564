import Localization

/// The verdict on the gradient in one sentence with its number.
enum GradientSentencePhrase: Phrase {
  case diverged(epoch: String)
  case diverging(from: String, to: String)
  case deadLayer(Int, units: Int)
  case dead(Int, of: Int, layer: Int)
  case flat(Int, share: String, slope: String)
  case plateau(String)
  case little(String)
  case exploding(String)
  case largeSteps(Int, share: String)
  case plateauAt(String?)
  case standing(String?, share: String)
  case healthyFraction(String)
  case healthyMultiple(String)
}

extension GradientSentencePhrase {
  var message: Message {
    switch self {
    case .diverged(let epoch):
      say("Diverged in epoch {epoch}: a number became infinite.", epoch: epoch)
    case .diverging(let start, let cost):
      say("Diverging: J rose from {start} to {cost}.", start: start, cost: cost)
    case .deadLayer(let layer, let units):
      say(
        "All {units} units of layer {layer} are dead: no gradient passes.",
        units: units, layer: layer)
    case .dead(let dead, let units, let layer):
      say(
        "{dead} of {units} units of layer {layer} are dead.",
        dead: dead, units: units, layer: layer)
    case .flat(let layer, let share, let slope):
      say(
        "Layer {layer} is flat on {share} of its examples: mean slope {slope}.",
        layer: layer, share: share, slope: slope)
    case .plateau(let fraction):
      say("Layer 1 gets {fraction} of the output layer's gradient: a plateau.", fraction: fraction)
    case .little(let fraction):
      say("Layer 1 gets {fraction} of the output layer's gradient.", fraction: fraction)
    case .exploding(let factor):
      say("Layer 1 gets {factor} times the output layer's gradient: it explodes.", factor: factor)
    case .largeSteps(let layer, let share):
      say(
        "Large steps: an update of layer {layer} is {share} of its weights.",
        layer: layer, share: share)
    case .plateauAt(let cost?): say("A plateau: J stays at {cost}.", cost: cost)
    case .plateauAt(nil): "A plateau: J stays."
    case .standing(let cost?, let share):
      say(
        "J stands still at {cost}: an update is at most {share} of the weights.",
        cost: cost, share: share)
    case .standing(nil, let share):
      say("J stands still: an update is at most {share} of the weights.", share: share)
    case .healthyFraction(let fraction):
      say(
        "All is well: layer 1 gets {fraction} of the output layer's gradient.",
        fraction: fraction)
    case .healthyMultiple("1"):
      "All is well: layer 1 gets as much gradient as the output layer."
    case .healthyMultiple(let factor):
      say("All is well: layer 1 gets {factor} times the output layer's gradient.", factor: factor)
    }
  }
}
