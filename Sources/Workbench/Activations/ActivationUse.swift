public import NeuralNetworks

extension Activation {
  /// Where the activation is used, for somebody who has to choose one.
  public var use: String {
    switch self {
    case .linear:
      "the output layer for targets of both signs; hidden layers of it collapse into one"
    case .relu: "hidden layers, to begin with; the output layer for targets that are never negative"
    case .leakyReLU: "hidden layers, like relu; a unit that is off still has a slope to learn by"
    case .sigmoid:
      "the output layer for 0 or 1; gates of recurrent networks; hardly in hidden layers any more"
    case .tanh: "hidden layers of small and of recurrent networks"
    case .elu: "hidden layers, like relu, with a mean nearer to 0 (Clevert et al. 2016)"
    case .softplus: "outputs that are above 0, such as a variance; a relu without its kink"
    case .swish: "hidden layers of deep convolutional networks; also called SiLU"
    case .gelu: "hidden layers of transformers (Hendrycks & Gimpel 2016)"
    case .softmax: "the output layer for one of several classes"
    }
  }
}
