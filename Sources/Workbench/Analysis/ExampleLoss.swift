import Glibc
public import NeuralNetworks

extension Loss {
  /// One example's loss, the mean over its outputs (of `cce`: the sum), so that the mean over all
  /// examples is the cost J without penalties.
  ///
  /// Computed from the logits z where the output activation is sigmoid or softmax, as training does:
  /// `bce` is then max(z, 0) − y z + ln(1 + e^−|z|), and no loss is cut off at 16.
  ///
  /// - Parameters:
  ///   - z: the output layer's W a + b.
  ///   - a: g(z).
  ///   - y: the targets.
  public func ofExample(
    z: ArraySlice<Double>, a: ArraySlice<Double>, target y: ArraySlice<Double>,
    activation: Activation
  ) -> Double {
    if self == .cce {
      let most = z.max() ?? 0
      let logarithm = log(z.reduce(0) { $0 + exp($1 - most) })
      return zip(z, y).reduce(0) { $0 + $1.1 * (logarithm - ($1.0 - most)) }
    }
    var sum = 0.0
    for ((z, a), y) in zip(zip(z, a), y) {
      sum +=
        self == .bce && activation == .sigmoid
        ? max(z, 0) - y * z + log1p(exp(-abs(z))) : value(a, target: y)
    }
    return sum / Double(y.count)
  }
}
