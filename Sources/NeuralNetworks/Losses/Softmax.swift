// Softmax lives with its loss, on the logits: p = eᶻ / Σ eᶻ over the outputs of one example.
//
// With eᶻ measured from the greatest z, Σ eᶻ is 1 + rest: of an example that is all but learned the rest
// is what there is to know, and 1 would swallow it.

extension Outputs {
  /// The sum over the real examples of −Σ y ln p = Σ y (ln(1 + rest) + (most − z)).
  func softmaxLossSum() -> Double {
    var sums = Lanes<Scalar>.zero
    for vector in 0..<Scalar.vectorCount(count) {
      let most = greatest(of: z, vector)
      var rest = Rest<Scalar>()
      for output in 0..<z.rows { rest.add(power(z[output, vector], below: most)) }
      let logarithm = Scalar.logarithmOfOnePlus(rest.sum)
      var loss = Lanes<Scalar>.zero
      for output in 0..<z.rows {
        loss += y[output, vector] * (logarithm + (most - z[output, vector]))
      }
      sums += real(loss, vector)
    }
    return Double(sums.total)
  }

  /// Puts p − y, times `scale`, into `dz`, where `a` holds the logits; 0 for the padding.
  func differentiateSoftmax(_ scale: Scalar, _ dz: Matrix<Scalar>) {
    for vector in 0..<Scalar.vectorCount(count) {
      let rest = powers(vector, into: dz)
      let share = Lanes<Scalar>.all(scale) / (rest.sum + 1)
      for output in 0..<a.rows {
        let gradient = rest.excess(of: dz[output, vector], over: y[output, vector]) * share
        dz[output, vector] = real(gradient, vector)
      }
    }
  }

  /// Puts p of the logits in `a` into `p`, which may be `a` itself.
  func softmax(into p: Matrix<Scalar>) {
    for vector in 0..<Scalar.vectorCount(count) {
      let share = Lanes<Scalar>.all(1) / (powers(vector, into: p).sum + 1)
      for output in 0..<a.rows { p[output, vector] *= share }
    }
  }

  /// Puts e^(z − most) of the logits in `a` into `powers`.
  @inline(__always)
  private func powers(_ vector: Int, into powers: Matrix<Scalar>) -> Rest<Scalar> {
    let most = greatest(of: a, vector)
    var rest = Rest<Scalar>()
    for output in 0..<a.rows {
      let power = power(a[output, vector], below: most)
      powers[output, vector] = power
      rest.add(power)
    }
    return rest
  }

  /// e^(z − most), with what the difference is rounded by put right (Knuth's two-sum) where it counts.
  @inline(__always)
  private func power(_ z: Lanes<Scalar>, below most: Lanes<Scalar>) -> Lanes<Scalar> {
    let difference = z - most
    let taken = difference - z
    let rounding = (z - (difference - taken)) - (most + taken)
    let decay = Decay<Scalar>(difference)
    let lost = Scalar.choose(
      difference, isGreaterThan: .all(Scalar.leastExponent), rounding, else: .zero)
    return decay.raised.addingProduct(decay.raised, lost) * Scalar.lowering
  }

  @inline(__always)
  private func greatest(of logits: Matrix<Scalar>, _ vector: Int) -> Lanes<Scalar> {
    var most = logits[0, vector]
    for output in 1..<max(1, logits.rows) {
      let z = logits[output, vector]
      most = Scalar.choose(z, isGreaterThan: most, z, else: most)
    }
    return most
  }
}

/// The sum of e^(z − most) over all outputs but one whose z is the greatest: it has 1.
private struct Rest<Scalar: LaneScalar> {
  private(set) var sum = Lanes<Scalar>.zero
  /// 1 until the one is left out.
  private var left = Lanes<Scalar>.all(1)

  @inline(__always)
  init() {}

  /// NaN is no less than 1, and stays in the sum.
  @inline(__always)
  mutating func add(_ power: Lanes<Scalar>) {
    let one = Lanes<Scalar>.all(1)
    sum += Scalar.choose(one, isGreaterThan: power, power, else: power - left)
    left = Scalar.choose(one, isGreaterThan: power, left, else: .zero)
  }

  /// power − y (1 + rest), of the greatest (1 − y) − y rest.
  @inline(__always)
  func excess(of power: Lanes<Scalar>, over y: Lanes<Scalar>) -> Lanes<Scalar> {
    (power - y) - y * sum
  }
}
