import Glibc
import NeuralNetworks

/// The loss of one example's outputs and its derivative by their z, as training has them: from the
/// logits where there are any, the mean over the outputs but for `cce`.
struct OutputLoss {
  /// `[outputs]`: each output's part of the loss, and ∂L/∂z.
  let values: (losses: [Double], deltas: [Double])

  init(_ loss: Loss, of layer: ExampleWalk.Layer, _ y: [Double]) {
    let outputs = Double(y.count)
    switch loss {
    case .cce:
      let total = y.reduce(0, +)
      let peak = layer.z.max() ?? 0
      let logarithm = peak + log(layer.z.reduce(0) { $0 + exp($1 - peak) })
      values = (
        zip(layer.z, y).map { $1 == 0 ? 0 : $1 * (logarithm - $0) },
        zip(layer.a, y).map { total * $0 - $1 }
      )
    case .bce where layer.activation == .sigmoid:
      values = (
        zip(layer.z, y).map { (Activation.softplus.value($0) - $0 * $1) / outputs },
        zip(layer.a, y).map { ($0 - $1) / outputs }
      )
    case .bce, .mse, .halfMSE:
      values = (
        zip(layer.a, y).map { loss.value($0, target: $1) / outputs },
        y.indices.map { output in
          Self.derivative(loss, layer.a[output], y[output]) * layer.slopes[output] / outputs
        }
      )
    }
  }

  /// ∂L/∂a of one output.
  private static func derivative(_ loss: Loss, _ a: Double, _ y: Double) -> Double {
    switch loss {
    case .mse: return 2 * (a - y)
    case .halfMSE: return a - y
    case .bce, .cce:
      // No gradient where a is clipped.
      guard a >= Loss.clip, a <= 1 - Loss.clip else { return 0 }
      return (a - y) / (a * (1 - a))
    }
  }
}
