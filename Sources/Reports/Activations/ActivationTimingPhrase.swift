import Localization

/// What an activation costs, and what may be concluded from it.
enum ActivationTimingPhrase: Phrase {
  case forward, slope, step
  /// - Parameter network: what a step is of.
  case heading(network: String)
  case conclusion(forward: String, update: String, step: String, processor: String, rounds: Int)
  /// - Parameter spread: how far equal rounds lie apart.
  case disturbed(_ spread: String)
}

extension ActivationTimingPhrase {
  var message: Message {
    switch self {
    case .forward: "forward"
    case .slope: "slope"
    case .step: "longer step"
    case .heading(let network):
      say(
        """
        What each costs for a value of a layer, and how much longer a training step of {network} \
        takes:
        """,
        network: network)
    case .conclusion(let forward, let update, let step, let processor, let rounds):
      say(
        """
        These are times beyond linear, which computes nothing: with it a value takes {forward} \
        forward
        and {update} in training, and a step takes {step}. Double precision, one \
        core{processor},
        medians of {rounds} rounds of processor time, measured just now. The numbers are this \
        machine's:
        they differ on another one, or when this one is busy. Only digits that repeat are shown,
        and < marks what cannot be told from the noise.
        """, forward: forward, update: update, step: step, processor: processor, rounds: rounds)
    case .disturbed(let spread):
      say(
        """
        The machine was busy during the measurement: equal rounds differ by {spread}. Measure \
        again when it is idle.
        """, spread: spread)
    }
  }
}
