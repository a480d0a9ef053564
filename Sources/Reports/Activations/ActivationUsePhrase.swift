import Localization
import NeuralNetworks

/// Where an activation is used, for somebody who has to choose one.
enum ActivationUsePhrase: Phrase {
  case use(Activation)
  /// As an output: for which targets, with which loss.
  case output(Activation)
}

extension ActivationUsePhrase {
  var message: Message {
    switch self {
    case .use(.linear): "the output layer for targets of both signs; hidden layers collapse"
    case .use(.relu): "hidden layers, to begin with; the output layer for targets ≥ 0"
    case .use(.leakyReLU): "hidden layers, like relu; a unit that is off still has a slope"
    case .use(.sigmoid): "the output layer for 0 or 1; gates; rarely hidden layers now"
    case .use(.tanh): "hidden layers of small and of recurrent networks"
    case .use(.elu): "hidden layers, like relu, with a mean nearer to 0"
    case .use(.softplus): "outputs that are above 0, such as a variance; a smooth relu"
    case .use(.swish): "hidden layers of convolutional networks; also called SiLU"
    case .use(.gelu): "hidden layers of transformers"
    case .use(.mish): "hidden layers of networks that find objects in pictures; like swish"
    case .use(.softmax): "the output layer for one of several classes"
    case .output(.linear): "for targets of both signs, with mse; as a probability it leaves 0 … 1"
    case .output(.relu): "for targets ≥ 0, with mse; it never gives less than 0"
    case .output(.leakyReLU): "hardly ever: it gives any number, but linear does so more simply"
    case .output(.sigmoid): "for 0 or 1, with bce: a is the probability; it never leaves 0 … 1"
    case .output(.tanh): "for targets from −1 to 1 only, with mse"
    case .output(.elu): "hardly ever: it gives nothing below −1"
    case .output(.softplus): "for targets > 0, with mse; it never gives 0 itself"
    case .output(.swish): "hardly ever: it gives nothing below −0.278"
    case .output(.gelu): "hardly ever: it gives nothing below −0.170"
    case .output(.mish): "hardly ever: it gives nothing below −0.309"
    case .output(.softmax): "for one of several classes, with cce: shares that add up to 1"
    }
  }
}
