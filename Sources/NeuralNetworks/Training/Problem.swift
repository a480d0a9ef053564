extension Architecture {
  /// Why this network cannot be trained with `loss`: one sentence with the rule and what came
  /// instead; `nil` if it can.
  public func problem(with loss: Loss) -> String? {
    guard let output = layers.last else { return "a network has at least one layer, not none" }
    if inputs < 1 { return "a network reads at least one feature, not \(inputs)" }
    for (index, layer) in layers.enumerated() {
      let number = index + 1
      if layer.units < 1 {
        return "a layer has at least one unit, but layer \(number) has \(layer.units)"
      }
      if layer.activation == .softmax && number < layers.count {
        return "softmax can only be the output layer's activation, but layer \(number) of "
          + "\(layers.count) has it"
      }
    }
    if output.activation == .softmax && loss != .cce {
      return "a softmax output is trained with the loss cce, not \(loss.rawValue)"
    }
    if loss == .cce && output.activation != .softmax {
      return "the loss cce needs a softmax output layer, not \(output.activation.rawValue)"
    }
    return nil
  }
}
