public import NeuralNetworks

/// The text that names activations to be plotted: `sigmoid,relu`.
public enum ActivationList {
  /// - Throws: `UsageError` for what is no activation of one variable, or is there twice.
  public static func parse(_ text: String) throws(UsageError) -> [Activation] {
    var activations: [Activation] = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false) {
      let activation: Activation = try named(String(name), .activations)
      guard activation != .softmax else {
        throw UsageError(
          "a plot is of an activation of one variable; softmax is of all of a layer's at once")
      }
      guard !activations.contains(activation) else {
        throw UsageError(
          "a plot names each activation once; \(quoted(String(name))) is there twice")
      }
      activations.append(activation)
    }
    return activations
  }
}
