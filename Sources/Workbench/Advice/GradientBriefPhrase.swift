import Localization

/// The verdict on the gradient in 30 columns.
enum GradientBriefPhrase: Phrase {
  case diverged(epoch: String)
  case diverging(from: String, to: String)
  case deadLayer(Int, units: Int)
  case dead(Int, of: Int, layer: Int)
  case flat(Int, slope: String)
  case plateau(String)
  case little(String)
  case exploding(String)
  case largeSteps(Int, share: String)
  case plateauAt(String?)
  case standing(String)
  case healthy(String)
}

extension GradientBriefPhrase {
  var message: Message {
    switch self {
    case .diverged(let epoch): say("diverged in epoch {epoch}", epoch: epoch)
    case .diverging(let start, let cost):
      say("diverging: J {start} to {cost}", start: start, cost: cost)
    case .deadLayer(let layer, let units):
      say("layer {layer} is dead: {units} of {units}", layer: layer, units: units)
    case .dead(let dead, let units, let layer):
      say("layer {layer}: {dead} of {units} dead", layer: layer, dead: dead, units: units)
    case .flat(let layer, let slope):
      say("layer {layer} is flat: slope {slope}", layer: layer, slope: slope)
    case .plateau(let ratio): say("a plateau: first/last {ratio}", ratio: ratio)
    case .little(let ratio): say("layer 1 gets little: {ratio}", ratio: ratio)
    case .exploding(let ratio): say("explodes: first/last {ratio}", ratio: ratio)
    case .largeSteps(let layer, let share):
      say("large steps: layer {layer}, {share}", layer: layer, share: share)
    case .plateauAt(let cost?): say("a plateau: J stays at {cost}", cost: cost)
    case .plateauAt(nil): "a plateau: J stays"
    case .standing(let share): say("J stands still: steps {share}", share: share)
    case .healthy(let ratio): say("all is well: first/last {ratio}", ratio: ratio)
    }
  }
}
