import Localization
import NeuralNetworks

/// A cost that a network cannot go below: its name in a chart, and why.
enum FloorPhrase: Phrase {
  case leastSquares, logistic, softmax
  case output(String)
  case noLineBelow(String)
  case noLogisticBelow(String)
  case noSoftmaxBelow(String)
  case separable
  case noOutputBelow(Activation, String)
}
