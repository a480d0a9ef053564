import Analysis
import Localization
import NeuralNetworks

/// A cost that a network cannot go below: its name in a chart, and why.
enum FloorPhrase: Phrase {
  case leastSquares, logistic, softmax
  case output(String)
  case noLineBelow(String)
  case noLogisticBelow(String)
  case noSoftmaxBelow(String)
  case noOutputBelow(Activation, String)
}

extension FloorPhrase {
  var message: Message {
    switch self {
    case .leastSquares: "least squares"
    case .logistic: "logistic optimum"
    case .softmax: "softmax optimum"
    case .output(let activation): say("{activation} output", activation: activation)
    case .noLineBelow(let cost):
      say(
        "Linear layers make one linear function: no line does better than J = {cost}.",
        cost: cost)
    case .noLogisticBelow(let cost):
      say(
        "Linear layers before the output make one logistic regression: J cannot go below {cost}.",
        cost: cost)
    case .noSoftmaxBelow(let cost):
      say(
        "Linear layers before the output make one softmax regression: J cannot go below {cost}.",
        cost: cost)
    case .noOutputBelow(.elu, let cost):
      say("An ELU output cannot go below J = {cost} here.", cost: cost)
    case .noOutputBelow(let activation, let cost):
      say(
        "A {activation} output cannot go below J = {cost} here.",
        activation: activation.title, cost: cost)
    }
  }
}
