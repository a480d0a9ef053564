import NeuralNetworks

extension ActivationBlockPhrase {
  var english: String {
    """
    \(name)
      g(z)   \(facts.activation.formula), in \(facts.activation.range)
      g′(z)  \(facts.activation.slopeFormula), at most \(facts.steepestText)
      flat   \(facts.flatText)
      used   in \(facts.useText)
      output \(facts.outputText)

    """
  }
}
