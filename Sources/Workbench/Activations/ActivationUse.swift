public import NeuralNetworks

extension Activation {
  /// Where the activation is used, for somebody who has to choose one.
  public var use: String {
    switch self {
    case .linear: "the output layer for targets of both signs; hidden layers collapse"
    case .relu: "hidden layers, to begin with; the output layer for targets ≥ 0"
    case .leakyReLU: "hidden layers, like relu; a unit that is off still has a slope"
    case .sigmoid: "the output layer for 0 or 1; gates; hidden layers hardly any more"
    case .tanh: "hidden layers of small and of recurrent networks"
    case .elu: "hidden layers, like relu, with a mean nearer to 0"
    case .softplus: "outputs that are above 0, such as a variance; a smooth relu"
    case .swish: "hidden layers of convolutional networks; also called SiLU"
    case .gelu: "hidden layers of transformers"
    case .softmax: "the output layer for one of several classes"
    }
  }
}
