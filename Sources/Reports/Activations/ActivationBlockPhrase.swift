import Localization
import NeuralNetworks

/// What is to be known of an activation, as lines below its plot.
struct ActivationBlockPhrase: Phrase {
  /// With its letter, where there are several.
  var name: String
  var facts: ActivationFacts
}

extension ActivationBlockPhrase {
  var message: Message {
    say(
      """
      {name}
        g(z)   {formula}, in {range}
        g′(z)  {slopeFormula}, at most {steepest}
        flat   {flat}
        used   in {use}
        output {output}

      """, name: name, formula: facts.activation.formula, range: facts.activation.range,
      slopeFormula: facts.activation.slopeFormula, steepest: facts.steepestWords,
      flat: facts.flatWords, use: facts.useWords, output: facts.outputWords)
  }
}
