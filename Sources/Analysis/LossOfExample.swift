import Glibc
package import NeuralNetworks

extension Loss {
  /// One example's loss, the mean over its outputs (of `cce`: the sum), so that the mean over all
  /// examples is the cost J without penalties.
  ///
  /// Computed from the logits z where the output activation is sigmoid or softmax, as training does:
  /// `bce` is then |z| (z > 0 ? 1 − y : y) + ln(1 + e^−|z|), and no loss is cut off at 16.
  ///
  /// - Parameters:
  ///   - z: the output layer's W a + b.
  ///   - a: g(z).
  ///   - y: the targets.
  package func ofExample(
    z: ArraySlice<Double>, a: ArraySlice<Double>, target y: ArraySlice<Double>,
    activation: Activation
  ) -> Double {
    guard self.isOfEachOutput else {
      guard let top = z.indices.max(by: { z[$0] < z[$1] }) else { return 0 }
      // Σ e^(z − most) without the greatest's own 1, which would swallow the rest.
      let rest = z.indices.reduce(0) { $1 == top ? $0 : $0 + exp(z[$1] - z[top]) }
      let logarithm = log1p(rest)
      return zip(z, y).reduce(0) { $0 + $1.1 * (logarithm + (z[top] - $1.0)) }
    }
    let (ofLogit, value) = (cancelsSlope(of: activation) ? traits.valueOfLogit : nil, traits.value)
    var sum = 0.0
    for ((z, a), y) in zip(zip(z, a), y) { sum += ofLogit?(z, y) ?? value(a, y) }
    return sum / Double(y.count)
  }
}
