import Localization
import NeuralNetworks

/// What is to be known of an activation, as lines below its plot.
struct ActivationBlockPhrase: Phrase {
  /// With its letter, where there are several.
  var name: String
  var facts: ActivationFacts
}
