package import NeuralNetworks

extension Activation {
  /// As a sentence writes it: `ReLU`, `leaky ReLU`.
  package var title: String {
    switch self {
    case .relu: "ReLU"
    case .leakyReLU: "leaky ReLU"
    case .elu: "ELU"
    case .gelu: "GELU"
    case .linear, .sigmoid, .tanh, .softplus, .swish, .softmax: rawValue
    }
  }
}
