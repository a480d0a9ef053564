import Localization
import NeuralNetworks

/// What is said on the way to the output, besides numbers.
enum ExampleForwardPhrase: Phrase {
  case network(String)
  case pixels(String, to: String)
  case nearerToZero(Int)
  case allActivations(Int)
  case meanOfOutputs(String, Int)
  case meanOfExamples(String, String, penalties: Bool)
  /// What the loss takes for an output that is no share.
  case clipped(String, to: String)
  case lossName(Loss)
}
