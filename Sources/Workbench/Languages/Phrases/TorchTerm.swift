import Localization

/// Names in a PyTorch program.
enum TorchTerm: String, Phrase, CaseIterable {
  case pyTorch, module, sequential, linearLayer, activationModules
  case bceWithLogits, crossEntropy, mse, functional
  case tensor, defaultType, copying, noGradient
  case optimizerClass, parameters, zeroGradients, backward, step, item, order
}
