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
