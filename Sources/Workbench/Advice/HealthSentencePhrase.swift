import Localization

/// A run's health in one sentence with its numbers.
enum HealthSentencePhrase: Phrase {
  case start(String)
  case learning(from: String, to: String)
  case plateau(since: String, cost: String)
  case slowed(share: String)
  case saturated(Int, share: String, slope: String?)
  case dead(layer: Int, units: Int)
  case oscillating(rate: String)
  case largeSteps(rate: String, cost: String)
  case diverging(from: String, to: String)
  case diverged(epoch: String, rate: String)
  case overfitting(since: String, from: String, to: String)
  case settled(String)
  case done(epoch: String, cost: String)
}

extension HealthSentencePhrase {
  var message: Message {
    switch self {
    case .start(let cost): say("It starts at J = {cost}.", cost: cost)
    case .learning(let start, let cost):
      say("It learns: J was {start} at the start, and is {cost}.", start: start, cost: cost)
    case .plateau(let epoch, let cost):
      say("A plateau since epoch {epoch}: J stays at {cost}.", epoch: epoch, cost: cost)
    case .slowed(let share):
      say("Slowed: small slopes leave {share} of the gradient for layer 1.", share: share)
    case .saturated(let layer, let share, let slope?):
      say(
        "Saturated: layer {layer} is flat on {share} of its examples, with mean slope {slope}.",
        layer: layer, share: share, slope: slope)
    case .saturated(let layer, let share, nil):
      say(
        "Saturated: layer {layer} is flat on {share} of its examples.", layer: layer, share: share)
    case .dead(let layer, let units):
      say(
        "Layer {layer} is dead: its one unit has slope 0 on every example.",
        or: "Layer {layer} is dead: all {count} units have slope 0 on every example.",
        count: units, layer: layer)
    case .oscillating(let rate):
      say(
        "J jumps up and down, and falls all the same: the rate {rate} is at its limit.", rate: rate)
    case .largeSteps(let rate, let cost):
      say("Steps too large: at the rate {rate}, J jumps around {cost}.", rate: rate, cost: cost)
    case .diverging(let start, let cost):
      say("Diverging: J rose from {start} to {cost}.", start: start, cost: cost)
    case .diverged(let epoch, let rate):
      say("Diverged in epoch {epoch}: the rate {rate} was too high.", epoch: epoch, rate: rate)
    case .overfitting(let epoch, let least, let now):
      say(
        "Overfitting since epoch {epoch}: the held-out cost rose from {least} to {now}.",
        epoch: epoch, least: least, now: now)
    case .settled(let cost): say("J has settled at {cost}.", cost: cost)
    case .done(let epoch, let cost):
      say("It reached its target at epoch {epoch}. J is {cost}.", epoch: epoch, cost: cost)
    }
  }
}
