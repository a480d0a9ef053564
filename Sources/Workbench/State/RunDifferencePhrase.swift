import Localization
import NeuralNetworks

/// What sets a run apart from the others, in as few words as tell it.
enum RunDifferencePhrase: Phrase {
  case output(Activation?)
  case loadedWeights
  case changed(epoch: String)
  case noHiddenLayer
}

extension RunDifferencePhrase {
  var message: Message {
    switch self {
    case .output(let activation):
      say("output {activation}", activation: activation?.rawValue ?? "")
    case .loadedWeights: "loaded weights"
    case .changed(let epoch): say("changed at epoch {epoch}", epoch: epoch)
    case .noHiddenLayer: "no hidden layer"
    }
  }
}
