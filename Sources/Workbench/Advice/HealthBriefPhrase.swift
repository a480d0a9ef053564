import Localization

/// A run's health in 30 columns.
enum HealthBriefPhrase: Phrase {
  case learning(String)
  case plateau(String)
  case slowed(share: String)
  case saturated(layer: Int)
  case dead(layer: Int)
  case oscillating, largeSteps
  case diverging(to: String)
  case diverged(epoch: String)
  case overfitting(since: String)
  case settled(String)
  case done(epoch: String)
}

extension HealthBriefPhrase {
  var message: Message {
    switch self {
    case .learning(let cost): say("it learns: J = {cost}", cost: cost)
    case .plateau(let cost): say("a plateau: J stays at {cost}", cost: cost)
    case .slowed(let share): say("slow: layer 1 gets {share}", share: share)
    case .saturated(let layer): say("layer {layer} is saturated", layer: layer)
    case .dead(let layer): say("layer {layer} is dead", layer: layer)
    case .oscillating: "J jumps, and falls"
    case .largeSteps: "steps too large"
    case .diverging(let cost): say("diverging: J = {cost}", cost: cost)
    case .diverged(let epoch): say("diverged in epoch {epoch}", epoch: epoch)
    case .overfitting(let epoch): say("overfitting since {epoch}", epoch: epoch)
    case .settled(let cost): say("settled at J = {cost}", cost: cost)
    case .done(let epoch): say("at its target since {epoch}", epoch: epoch)
    }
  }
}
