// Softmax lives with its loss, on the logits: p = eᶻ / Σ eᶻ over the outputs of one example.

extension Outputs {
  /// The sum over the real examples of −Σ y ln p = Σ y (ln Σ eᶻ − z).
  func softmaxLossSum() -> Double {
    var sums = Lanes<Scalar>.zero
    for vector in 0..<vectorCount(count) {
      let most = greatestLogit(vector)
      var exponentials = Lanes<Scalar>.zero
      for output in 0..<z.rows { exponentials += Scalar.exponential(z[output, vector] - most) }
      let logarithm = Scalar.naturalLogarithm(exponentials)
      var loss = Lanes<Scalar>.zero
      for output in 0..<z.rows {
        loss += y[output, vector] * (logarithm - (z[output, vector] - most))
      }
      sums += real(loss, vector)
    }
    return Double(sums.total)
  }

  /// Puts p − y, times `scale`, into `dz`, where `a` holds the logits; 0 for the padding.
  func differentiateSoftmax(_ scale: Scalar, _ dz: Matrix<Scalar>) {
    softmax(into: dz)
    for output in 0..<a.rows {
      for vector in 0..<vectorCount(count) {
        let gradient = (dz[output, vector] - y[output, vector]) * scale
        dz[output, vector] = real(gradient, vector)
      }
    }
  }

  /// Puts p of the logits in `a` into `p`, which may be `a` itself.
  func softmax(into p: Matrix<Scalar>) {
    for vector in 0..<vectorCount(count) {
      let most = greatestLogit(vector)
      var sum = Lanes<Scalar>.zero
      for output in 0..<a.rows {
        let exponential = Scalar.exponential(a[output, vector] - most)
        p[output, vector] = exponential
        sum += exponential
      }
      let share = Lanes<Scalar>.all(1) / sum
      for output in 0..<a.rows { p[output, vector] *= share }
    }
  }

  @inline(__always)
  private func greatestLogit(_ vector: Int) -> Lanes<Scalar> {
    var most = a[0, vector]
    for output in 1..<max(1, a.rows) {
      let z = a[output, vector]
      most = Scalar.choose(z, isGreaterThan: most, z, else: most)
    }
    return most
  }
}
