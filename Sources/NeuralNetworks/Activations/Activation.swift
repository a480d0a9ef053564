/// An activation function g with its slope g′: the pair that decides how fast a layer learns.
///
/// Every case but `softmax` is element-wise. `softmax` belongs to an output layer under the `cce`
/// loss, which works on its logits.
///
/// `value` and `slope` are the definitions, one number at a time: plots and tests use them. The
/// vectorised forms that training uses are in `ActivationKernels.swift`, held to these by tests.
public enum Activation: String, CaseIterable, Codable, Sendable {
  case linear
  case relu
  case leakyReLU = "leaky_relu"
  case sigmoid
  case tanh
  case elu
  case softplus
  case swish
  case gelu
  case softmax
}
