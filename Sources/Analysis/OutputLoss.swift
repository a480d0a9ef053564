import NeuralNetworks

/// The loss of one example's outputs and its derivative by their z, as training has them: from the
/// logits where there are any, the mean over the outputs but for `cce`.
struct OutputLoss {
  /// `[outputs]`: each output's part of the loss, and ∂L/∂z.
  let values: (losses: [Double], deltas: [Double])

  init(_ loss: Loss, of layer: ExampleWalk.Layer, _ y: [Double]) {
    let outputs = loss.isOfEachOutput ? Double(y.count) : 1
    let each = loss.ofExample(z: layer.z, activation: layer.activation, targets: y)
    values = (each.losses.map { $0 / outputs }, each.gradients.map { $0 / outputs })
  }
}
