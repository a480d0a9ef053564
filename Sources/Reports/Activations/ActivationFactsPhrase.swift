import Localization

/// Where an activation is flat and how steep it gets.
enum ActivationFactsPhrase: Phrase {
  /// Where it is flat.
  case nowhere
  case everywhere
  case flatOn(share: String, stretches: Message)
  /// The greatest slope, and the one place where it is.
  case steepest(String, at: String)
  /// A bound of the slope that it has nowhere.
  case approached(String)
}

extension ActivationFactsPhrase {
  var message: Message {
    switch self {
    case .nowhere: "nowhere"
    case .everywhere: "everywhere"
    case .flatOn(let share, let stretches):
      say("on {share} of −10 … 10: {stretches}", share: share, stretches: stretches)
    case .steepest(let slope, let z): say("{slope}, at z = {z}", slope: slope, z: z)
    case .approached(let slope): say("{slope}, approached as z grows, never reached", slope: slope)
    }
  }
}
