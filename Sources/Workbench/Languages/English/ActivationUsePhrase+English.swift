import NeuralNetworks

extension ActivationUsePhrase {
  var english: String {
    switch self {
    case .use(.linear): "the output layer for targets of both signs; hidden layers collapse"
    case .use(.relu): "hidden layers, to begin with; the output layer for targets ≥ 0"
    case .use(.leakyReLU): "hidden layers, like relu; a unit that is off still has a slope"
    case .use(.sigmoid): "the output layer for 0 or 1; gates; hidden layers hardly any more"
    case .use(.tanh): "hidden layers of small and of recurrent networks"
    case .use(.elu): "hidden layers, like relu, with a mean nearer to 0"
    case .use(.softplus): "outputs that are above 0, such as a variance; a smooth relu"
    case .use(.swish): "hidden layers of convolutional networks; also called SiLU"
    case .use(.gelu): "hidden layers of transformers"
    case .use(.softmax): "the output layer for one of several classes"
    }
  }
}
