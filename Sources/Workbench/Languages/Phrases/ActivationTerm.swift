import Localization

/// Words of activations: the functions themselves, and what their slopes do to learning.
enum ActivationTerm: String, Phrase, CaseIterable {
  case activationFunction, linear, sigmoid, tanh, relu, leakyReLU, elu, softplus, swish, gelu
  case mish, softmax
  case slope, slopeProduct, saturation, flatShare, deadUnit, kink, stitching, collapse
}
