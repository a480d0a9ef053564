import NeuralNetworks

extension Activation {
  /// As a sentence writes it: `ReLU`, `leaky ReLU`.
  var title: String {
    switch self {
    case .relu: "ReLU"
    case .leakyReLU: "leaky ReLU"
    case .elu: "ELU"
    case .gelu: "GELU"
    case .linear, .sigmoid, .tanh, .softplus, .swish, .softmax: rawValue
    }
  }

  /// What stands before the title at the start of a sentence.
  var article: String { self == .elu ? "An" : "A" }
}
