import Localization
import NeuralNetworks

/// What sets a run apart from the others, in as few words as tell it.
enum RunDifferencePhrase: Phrase {
  case output(Activation?)
  case loadedWeights
  case changed(epoch: String)
  case noHiddenLayer
}
