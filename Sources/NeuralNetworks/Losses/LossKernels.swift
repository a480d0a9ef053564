/// A chunk's outputs beside what they should have been.
///
/// `z`: the logits, `[outputs × examples]`; `a`: the activations; `y`: the targets; all of the same
/// shape, of which the first `count` examples are real.
struct Outputs<Scalar: LaneScalar> {
  let activation: Activation
  let z: Matrix<Scalar>
  let a: Matrix<Scalar>
  let y: Matrix<Scalar>
  let count: Int
}

/// A loss that is a sum over the outputs, each by itself, on lanes.
protocol ElementwiseLoss<Scalar> {
  associatedtype Scalar: LaneScalar
  /// The loss of outputs `a` with logits `z`.
  static func value(
    z: Lanes<Scalar>, a: Lanes<Scalar>, y: Lanes<Scalar>
  ) -> Lanes<Scalar>
  /// The derivative by z, where `slope` is g′(z).
  static func gradient(
    a: Lanes<Scalar>, y: Lanes<Scalar>, slope: Lanes<Scalar>
  ) -> Lanes<Scalar>
}

/// (a − y)²
enum SquaredError<Scalar: LaneScalar>: ElementwiseLoss {
  @inline(__always)
  static func value(
    z: Lanes<Scalar>, a: Lanes<Scalar>, y: Lanes<Scalar>
  ) -> Lanes<Scalar> {
    (a - y) * (a - y)
  }
  @inline(__always)
  static func gradient(
    a: Lanes<Scalar>, y: Lanes<Scalar>, slope: Lanes<Scalar>
  ) -> Lanes<Scalar> {
    (a - y) * 2 * slope
  }
}

enum HalfSquaredError<Scalar: LaneScalar>: ElementwiseLoss {
  @inline(__always)
  static func value(
    z: Lanes<Scalar>, a: Lanes<Scalar>, y: Lanes<Scalar>
  ) -> Lanes<Scalar> {
    (a - y) * (a - y) * 0.5
  }
  @inline(__always)
  static func gradient(
    a: Lanes<Scalar>, y: Lanes<Scalar>, slope: Lanes<Scalar>
  ) -> Lanes<Scalar> {
    (a - y) * slope
  }
}

/// Binary cross-entropy of a sigmoid, from its logits: |z| (z > 0 ? 1 − y : y) + ln(1 + e^−|z|). No
/// part of it is below 0, so that the loss of an example that is all but learned keeps its digits.
enum LogitCrossEntropy<Scalar: LaneScalar>: ElementwiseLoss {
  @inline(__always)
  static func value(
    z: Lanes<Scalar>, a: Lanes<Scalar>, y: Lanes<Scalar>
  ) -> Lanes<Scalar> {
    let share = Scalar.choose(z, isGreaterThan: .zero, 1 - y, else: y)
    let rest = Scalar.logarithmOfOnePlus(Scalar.exponential(z.negativeMagnitude))
    return rest.addingProduct(z.magnitude, share)
  }
  /// a − y, with 1 − a from the slope a (1 − a) where a is near 1.
  @inline(__always)
  static func gradient(
    a: Lanes<Scalar>, y: Lanes<Scalar>, slope: Lanes<Scalar>
  ) -> Lanes<Scalar> {
    let complement = Scalar.choose(a, isGreaterThan: .all(0.5), slope / a, else: 1 - a)
    return a * (1 - y) - y * complement
  }
}

/// Binary cross-entropy of any other output, clipped to 1e-7 … 1 − 1e-7; no gradient where clipped.
enum ClippedCrossEntropy<Scalar: LaneScalar>: ElementwiseLoss {
  @inline(__always)
  static func value(
    z: Lanes<Scalar>, a: Lanes<Scalar>, y: Lanes<Scalar>
  ) -> Lanes<Scalar> {
    let p = a.clamped(to: Scalar(Loss.clip), 1 - Scalar(Loss.clip))
    return -(y * Scalar.naturalLogarithm(p) + (1 - y) * Scalar.logarithmOfOnePlus(-p))
  }
  @inline(__always)
  static func gradient(
    a: Lanes<Scalar>, y: Lanes<Scalar>, slope: Lanes<Scalar>
  ) -> Lanes<Scalar> {
    let p = a.clamped(to: Scalar(Loss.clip), 1 - Scalar(Loss.clip))
    let gradient = (p - y) / (p * (1 - p)) * slope
    return Scalar.choose((p - a).magnitude, isGreaterThan: .zero, .zero, else: gradient)
  }
}

extension Outputs {
  /// Whether `loss` is computed from z, not from a.
  func isOfLogits(_ loss: Loss) -> Bool {
    loss == .cce || loss == .bce && activation == .sigmoid
  }

  /// The sum over the real examples and the outputs of the loss.
  func lossSum(_ loss: Loss) -> Double {
    switch loss {
    case .mse: sum(SquaredError<Scalar>.self)
    case .halfMSE: sum(HalfSquaredError<Scalar>.self)
    case .bce:
      activation == .sigmoid
        ? sum(LogitCrossEntropy<Scalar>.self) : sum(ClippedCrossEntropy<Scalar>.self)
    case .cce: softmaxLossSum()
    }
  }

  /// Puts the loss's derivative by z, times `scale`, into `dz`; 0 for the padding. `z` holds g′(z).
  func gradient(_ loss: Loss, scale: Scalar, into dz: Matrix<Scalar>) {
    switch loss {
    case .mse: differentiate(SquaredError<Scalar>.self, scale, dz)
    case .halfMSE: differentiate(HalfSquaredError<Scalar>.self, scale, dz)
    case .bce:
      if activation == .sigmoid {
        differentiate(LogitCrossEntropy<Scalar>.self, scale, dz)
      } else {
        differentiate(ClippedCrossEntropy<Scalar>.self, scale, dz)
      }
    case .cce: differentiateSoftmax(scale, dz)
    }
  }

  private func sum<L: ElementwiseLoss<Scalar>>(_: L.Type) -> Double {
    var sums = Lanes<Scalar>.zero
    for output in 0..<a.rows {
      for vector in 0..<Scalar.vectorCount(count) {
        let loss = L.value(
          z: z[output, vector], a: a[output, vector], y: y[output, vector])
        sums += real(loss, vector)
      }
    }
    return Double(sums.total)
  }

  private func differentiate<L: ElementwiseLoss<Scalar>>(
    _: L.Type, _ scale: Scalar, _ dz: Matrix<Scalar>
  ) {
    for output in 0..<a.rows {
      for vector in 0..<Scalar.vectorCount(count) {
        let gradient = L.gradient(
          a: a[output, vector], y: y[output, vector], slope: z[output, vector])
        dz[output, vector] = real(gradient * scale, vector)
      }
    }
  }

  /// `values` with 0 in the lanes of `vector` that no real example fills: they teach nothing.
  @inline(__always)
  func real(_ values: Lanes<Scalar>, _ vector: Int) -> Lanes<Scalar> {
    let left = count - vector * Scalar.laneCount
    guard left < Scalar.laneCount else { return values }
    return Scalar.choose(.all(Scalar(left)), isGreaterThan: .numbered, values, else: .zero)
  }
}
