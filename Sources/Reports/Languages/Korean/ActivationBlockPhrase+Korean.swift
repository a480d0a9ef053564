import NeuralNetworks

extension ActivationBlockPhrase {
  var korean: String {
    """
    \(name)
      g(z)    \(facts.activation.formula), 값 \(facts.activation.range)
      g′(z)   \(facts.activation.slopeFormula), 최대 \(facts.steepestText)
      평평함  \(facts.flatText)
      쓰임    \(facts.useText)
      출력층  \(facts.outputText)

    """
  }
}
