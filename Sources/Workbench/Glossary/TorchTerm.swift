import Localization

/// Names in a PyTorch program.
enum TorchTerm: String, Phrase, CaseIterable {
  case pyTorch, module, sequential, linearLayer, activationModules
  case bceWithLogits, crossEntropy, mse, functional
  case tensor, defaultType, copying, noGradient
  case optimizerClass, parameters, zeroGradients, backward, step, item, order
}

extension TorchTerm {
  var message: Message {
    switch self {
    case .pyTorch:
      """
      PyTorch | torch
      The other library that most developers use: tensors that remember how they were computed, \
      so that gradients can be had of anything.
      """
    case .module:
      """
      nn.Module | nn, torch.nn
      What every layer, model and loss of PyTorch is: something with parameters that can be \
      called.
      """
    case .sequential:
      """
      nn.Sequential | torch.nn.Sequential
      PyTorch's string of layers. An activation is a layer of its own there.
      """
    case .linearLayer:
      """
      nn.Linear | torch.nn.Linear, layer.weight, layer.bias, l.weight
      The weighted sum of a layer, z = W a + b, with the number of inputs and of units. Its W is \
      [units × inputs], as here.
      """
    case .activationModules:
      """
      nn.ReLU | nn.Sigmoid, nn.Tanh, nn.ELU, nn.GELU, nn.SiLU, nn.Mish, nn.Softplus, \
      nn.Softmax, dim, threshold
      Activations as layers. SiLU is swish.
      """
    case .bceWithLogits:
      """
      nn.BCEWithLogitsLoss | BCEWithLogitsLoss
      Binary cross-entropy of logits: the sigmoid of the output layer is computed in the loss, \
      so the model has none.
      """
    case .crossEntropy:
      """
      nn.CrossEntropyLoss | CrossEntropyLoss
      Categorical cross-entropy of logits: softmax is computed in the loss.
      """
    case .mse:
      """
      nn.MSELoss | MSELoss, nn.HuberLoss, HuberLoss
      Mean squared error, without a factor ½. HuberLoss is a straight line where it is off by more \
      than 1.
      """
    case .functional:
      """
      clamp | a.clamp, torch.log
      Keeps numbers between two bounds. Binary cross-entropy takes the logarithm of outputs that \
      are kept off 0 and 1.
      """
    case .tensor:
      """
      torch.tensor | torch.from_numpy, from_numpy, torch.arange, torch.float32, torch.float64
      An array that PyTorch can compute gradients through; from_numpy makes one of NumPy's.
      """
    case .defaultType:
      """
      torch.set_default_dtype | set_default_dtype
      Says how exact new tensors are.
      """
    case .copying:
      """
      copy_ | layer.weight.copy_, layer.bias.copy_
      Overwrites a tensor in place: here with the run's starting weights.
      """
    case .noGradient:
      """
      torch.no_grad | no_grad
      Inside it nothing is remembered for gradients: for setting weights and for printing costs.
      """
    case .optimizerClass:
      """
      torch.optim | torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW, \
      torch.optim.RMSprop, betas, eps, weight_decay
      PyTorch's optimizers: each gets the parameters that it is to change, and the learning rate lr.
      """
    case .parameters:
      """
      model.parameters | optimizer.param_groups, param_groups, group
      All weights and biases of a model; the optimizer keeps them in groups, each with its rate.
      """
    case .zeroGradients:
      """
      zero_grad | optimizer.zero_grad
      Sets the gradients to 0 before a step. Without it PyTorch adds the new ones to the old.
      """
    case .backward:
      """
      loss.backward | backward
      Back propagation: computes the gradient of the cost for every parameter.
      """
    case .step:
      """
      optimizer.step
      Changes every parameter by one step, by the gradients that backward left.
      """
    case .item:
      """
      item | detach
      The number in a tensor that has one only; detach gives the tensor without its gradient.
      """
    case .order:
      """
      split | order.split
      Cuts the order of an epoch's examples into batches.
      """
    }
  }
}
