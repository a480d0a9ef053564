import Analysis
import NeuralNetworks

extension FloorPhrase {
  var english: String {
    switch self {
    case .leastSquares: "least squares"
    case .logistic: "logistic optimum"
    case .softmax: "softmax optimum"
    case .output(let activation): "\(activation) output"
    case .noLineBelow(let cost):
      "Linear layers make one linear function: no line does better than J = \(cost)."
    case .noLogisticBelow(let cost):
      "Linear layers before the output make one logistic regression: J cannot go below \(cost)."
    case .noSoftmaxBelow(let cost):
      "Linear layers before the output make one softmax regression: J cannot go below \(cost)."
    case .separable:
      "A hyperplane tells these classes apart: even linear layers bring J down towards 0."
    case .noOutputBelow(let activation, let cost):
      "\(activation.article) \(activation.title) output cannot go below J = \(cost) here."
    }
  }
}

extension Activation {
  /// What stands before the title at the start of a sentence.
  fileprivate var article: String { self == .elu ? "An" : "A" }
}
