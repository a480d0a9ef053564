import Localization

/// Words of the network: what it is made of, and how it starts.
enum NetworkTerm: String, Phrase, CaseIterable {
  case unit, layer, hiddenLayer, outputLayer, weight, bias, parameter, allParameters
  case initialiser, glorot, he
}

extension NetworkTerm {
  var message: Message {
    switch self {
    case .unit:
      """
      unit | neuron, units
      The smallest part of a network: it weighs its inputs, adds its bias, and applies the \
      activation.
      """
    case .layer:
      """
      layer | layers, dense layer
      Units side by side that have the same inputs: all outputs of the layer before.
      """
    case .hiddenLayer:
      """
      hidden layer | hidden
      A layer between the inputs and the output layer. What its units stand for is not given: \
      the network finds it.
      """
    case .outputLayer:
      """
      output layer | output
      The last layer. What the target is decides its activation: sigmoid for 0 or 1, softmax for \
      classes, ReLU for what is never negative, linear for the rest.
      """
    case .weight:
      """
      weight | weights
      The number by which a unit multiplies one of its inputs. Training changes it.
      """
    case .bias:
      """
      bias | biases
      The number that a unit adds to its weighted sum: it moves the activation along z.
      """
    case .parameter:
      """
      parameter | parameters
      A number that training changes: each weight and each bias.
      """
    case .allParameters:
      """
      W and B | W, B
      All weights and all biases. W is no matrix but a list of them, one for each layer and each \
      of another shape; B is a list of vectors.
      """
    case .initialiser:
      """
      initialiser | initializer, initialisation, initialization, gain, auto
      The rule for drawing the starting weights. If all were equal, all units of a layer would \
      stay alike; if they are too large or too small, layers saturate or pass on nothing.
      """
    case .glorot:
      """
      Glorot | glorot-uniform, glorot-normal, Xavier
      Starting weights whose spread keeps signals about as large forwards and backwards. It \
      suits tanh and sigmoid, and is Keras's default.
      """
    case .he:
      """
      He | he-normal, he-uniform, Kaiming
      Starting weights for ReLU: their variance is 2 / inputs, twice the usual, because half of \
      the units are off.
      """
    }
  }
}
