/// Why a network cannot be trained.
public enum NetworkProblem: Equatable, Sendable {
  /// Not even an output layer.
  case noLayer
  /// So many features, fewer than one.
  case noFeature(Int)
  /// A layer, counted from 1, of so many units.
  case noUnit(layer: Int, units: Int)
  /// A layer before the last, counted from 1.
  case hiddenSoftmax(layer: Int, of: Int)
  /// A softmax output with this loss.
  case softmaxLoss(Loss)
  /// The loss cce with an output layer of this activation.
  case lossWithoutSoftmax(Activation)
}

extension NetworkProblem: CustomStringConvertible {
  /// One sentence with the rule and what came instead.
  public var description: String {
    switch self {
    case .noLayer: "a network has at least one layer, not none"
    case .noFeature(let count): "a network reads at least one feature, not \(count)"
    case .noUnit(let layer, let units):
      "a layer has at least one unit, but layer \(layer) has \(units)"
    case .hiddenSoftmax(let layer, let layers):
      "softmax can only be the output layer's activation, but layer \(layer) of \(layers) has it"
    case .softmaxLoss(let loss):
      "a softmax output is trained with the loss cce, not \(loss.rawValue)"
    case .lossWithoutSoftmax(let activation):
      "the loss cce needs a softmax output layer, not \(activation.rawValue)"
    }
  }
}

extension Architecture {
  /// Why this network cannot be trained with `loss`; `nil` if it can.
  public func problem(with loss: Loss) -> NetworkProblem? {
    guard let output = layers.last else { return .noLayer }
    if inputs < 1 { return .noFeature(inputs) }
    for (index, layer) in layers.enumerated() {
      let number = index + 1
      if layer.units < 1 { return .noUnit(layer: number, units: layer.units) }
      if layer.activation == .softmax && number < layers.count {
        return .hiddenSoftmax(layer: number, of: layers.count)
      }
    }
    if output.activation == .softmax && loss != .cce { return .softmaxLoss(loss) }
    if loss == .cce && output.activation != .softmax {
      return .lossWithoutSoftmax(output.activation)
    }
    return nil
  }
}
