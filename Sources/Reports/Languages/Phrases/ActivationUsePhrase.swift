import Localization
import NeuralNetworks

/// Where an activation is used, for somebody who has to choose one.
enum ActivationUsePhrase: Phrase {
  case use(Activation)
  /// As an output: for which targets, with which loss.
  case output(Activation)
}
