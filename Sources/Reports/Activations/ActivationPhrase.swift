package import Localization

/// What the panel of a layer's activation says.
package enum ActivationPhrase: Phrase {
  case title
  /// The lines where a softmax layer has no curve.
  case softmax(outputs: Int, shares: String)
  case layerZ, itsZ
  case meanSlope(String)
  case flatShare(String)
  case dead(Int, of: Int)
  /// All three where there is little room.
  case numbers(slope: String, flat: String, dead: Int, units: Int)
}

extension ActivationPhrase {
  package var message: Message {
    switch self {
    case .title: "Activation"
    case .softmax(let outputs, let shares):
      say(
        """
        softmax turns the {outputs} outputs z
        into shares: {shares}.
        Each depends on all of them:
        there is no curve g(z).
        """, outputs: outputs, shares: shares)
    case .layerZ: "the layer's own z"
    case .itsZ: "its z"
    case .meanSlope(let slope): say("mean slope {slope}", slope: slope)
    case .flatShare(let share): say("flat share {share}", share: share)
    case .dead(let dead, let units): say("dead {dead}/{units}", dead: dead, units: units)
    case .numbers(let slope, let flat, let dead, let units):
      say(
        "slope {slope} flat {flat} dead {dead}/{units}",
        slope: slope, flat: flat, dead: dead, units: units)
    }
  }
}
