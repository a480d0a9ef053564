package import Localization
package import NeuralNetworks
import Setups
import Text

/// The text that names activations to be plotted: `sigmoid,relu`.
package enum ActivationList {
  /// - Throws: `UsageError` for what is no activation of one variable, or is there twice.
  package static func parse(_ text: String) throws(UsageError) -> [Activation] {
    var activations: [Activation] = []
    for name in text.fields(at: ",") {
      let activation: Activation = try named(name, .activations)
      guard activation.isElementwise else {
        throw UsageError(ActivationListPhrase.softmax)
      }
      guard !activations.contains(activation) else {
        throw UsageError(ActivationListPhrase.repeated(quoted(name)))
      }
      activations.append(activation)
    }
    return activations
  }
}
