package import Localization
package import NeuralNetworks

/// Why a network cannot be trained: the rule, and what came instead.
package struct ProblemPhrase: Phrase {
  package let problem: NetworkProblem

  package init(problem: NetworkProblem) {
    self.problem = problem
  }
}

extension ProblemPhrase {
  /// As the engine's preconditions say it.
  package var message: Message {
    switch problem {
    case .noLayer: "a network has at least one layer, not none"
    case .noFeature(let count):
      say("a network reads at least one feature, not {count}", count: count)
    case .noUnit(let layer, let units):
      say(
        "a layer has at least one unit, but layer {layer} has {units}", layer: layer, units: units)
    case .hiddenSoftmax(let layer, let layers):
      say(
        "softmax can only be the output layer's activation, but layer {layer} of {layers} has it",
        layer: layer, layers: layers)
    case .softmaxLoss(let loss):
      say("a softmax output is trained with the loss cce, not {loss}", loss: loss.rawValue)
    case .lossWithoutSoftmax(let activation):
      say(
        "the loss cce needs a softmax output layer, not {activation}",
        activation: activation.rawValue)
    }
  }
}
