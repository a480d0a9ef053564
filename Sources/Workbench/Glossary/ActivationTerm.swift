import Localization

/// Words of activations: the functions themselves, and what their slopes do to learning.
enum ActivationTerm: String, Phrase, CaseIterable {
  case activationFunction, linear, sigmoid, tanh, relu, leakyReLU, elu, softplus, swish, gelu
  case mish, softmax
  case slope, slopeProduct, saturation, flatShare, deadUnit, kink, stitching, collapse
}

extension ActivationTerm {
  var message: Message {
    switch self {
    case .activationFunction:
      """
      activation function | activation, g, g(z)
      The function that turns a unit's weighted sum z into its output. Which one it is decides \
      how much of the gradient comes through a layer; if all are linear, all layers together are \
      one linear function.
      """
    case .linear:
      """
      linear activation | linear, no activation function, no activation, identity
      g(z) = z, which people also call "no activation function". It suits an output of both \
      signs; in hidden layers it makes the whole network one linear function.
      """
    case .sigmoid:
      """
      sigmoid | logistic function, σ
      Takes any z to a number between 0 and 1, a probability. Its slope is 0.25 at most, so \
      hidden layers of it learn slowly. It lives on in outputs for 0 or 1, in the gates of LSTM \
      and GRU, and in units that work like attention.
      """
    case .tanh:
      """
      tanh | hyperbolic tangent
      Like sigmoid, but from −1 to 1 and with a slope of up to 1: often as fast as ReLU, \
      although it is flat at both ends too. It lives on in recurrent networks, beside the gates.
      """
    case .relu:
      """
      ReLU | Rectified Linear Unit, rectifier, off
      0 for negative z, and z itself otherwise: flat on one side only, with slope 1 on the \
      other. Its "off" is what makes it non-linear. It is the usual choice for hidden layers.
      """
    case .leakyReLU:
      """
      leaky ReLU | leaky_relu
      A ReLU that keeps a slope of 0.01 where it is off, so that a unit can come back. It cannot \
      save you from too high a learning rate: it diverges instead.
      """
    case .elu:
      """
      elu | ELU, exponential linear unit
      Like ReLU for positive z; below 0 it bends smoothly down to −1, which brings the mean of a \
      layer nearer to 0.
      """
    case .softplus:
      """
      softplus
      A smooth ReLU that is above 0 everywhere. Its slope is sigmoid.
      """
    case .swish:
      """
      swish | SiLU
      z times its own sigmoid: smooth, and a little below 0 for negative z near 0.
      """
    case .gelu:
      """
      gelu | GELU, Φ
      z times Φ(z), the share of a normal distribution that is below z. Usual in transformers.
      """
    case .mish:
      """
      mish
      z times tanh of its softplus. Its curve and its slope are much like those of swish: smooth, \
      and a little below 0 for negative z. It is used in networks that find objects in pictures.
      """
    case .softmax:
      """
      softmax
      Turns the z of a whole output layer into shares that add up to 1, one for each class. It \
      is the only activation here that looks at more than its own z.
      """
    case .slope:
      """
      slope | g′, g′(z), derivative of the activation
      How steep an activation is at z. A layer's slope is the mean over its units and the \
      examples; the layer's gradient is multiplied by it.
      """
    case .slopeProduct:
      """
      slope product | product of slopes
      The slopes of the layers multiplied from the output back: about how much of the gradient \
      is left on arriving at a layer.
      """
    case .saturation:
      """
      saturation | saturated, saturate, flat region
      A unit is saturated where its activation is nearly flat, as sigmoid is far from 0: its \
      weights hardly change. With ordinary starting weights no sigmoid is; large weights or \
      biases bring it there. It is not the same as dead.
      """
    case .flatShare:
      """
      flat share | flat
      The share of a layer's units and examples at which the activation is flat, that is, its \
      slope below 0.05. For ReLU it is the share that is off, half of it with ordinary starting \
      weights.
      """
    case .deadUnit:
      """
      dead unit | dead, dying ReLU
      A unit with slope 0 on every example. Its weights get no gradient, so it stays so unless \
      the layers before it change. ReLU units die of steps that are too large.
      """
    case .kink:
      """
      kink | turning point
      The place where a ReLU unit turns from flat to straight, and so tells the inputs on its \
      two sides apart. A network of one input has a kink for every unit that turns within the \
      data.
      """
    case .stitching:
      """
      stitching
      Sums of ReLU units, each with a kink of its own, join straight pieces into any curve: \
      because they are off on one side, each adds to a part of the curve only.
      """
    case .collapse:
      """
      collapse
      A linear function of a linear function is linear: linear layers can be multiplied out into \
      one, however many there are.
      """
    }
  }
}
