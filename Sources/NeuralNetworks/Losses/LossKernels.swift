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

/// What takes a loss's kernel: sums, derivatives, an example.
protocol LossUser<Scalar, Result> {
  associatedtype Scalar: LaneScalar
  associatedtype Result
  func use<L: ElementwiseLoss<Scalar>>(_: L.Type) -> Result
  /// The loss is that of a softmax's logits.
  func useSoftmax() -> Result
}

extension Outputs {
  /// Whether `loss` is computed from z, not from a.
  func isOfLogits(_ loss: Loss) -> Bool {
    loss == .cce || loss == .bce && activation == .sigmoid
  }

  /// The sum over the real examples and the outputs of the loss.
  func lossSum(_ loss: Loss) -> Double { loss.withKernel(of: activation, LossSum(outputs: self)) }

  /// Puts the loss's derivative by z, times `scale`, into `dz`; 0 for the padding. `z` holds g′(z).
  func gradient(_ loss: Loss, scale: Scalar, into dz: Matrix<Scalar>) {
    loss.withKernel(of: activation, LossGradient(outputs: self, scale: scale, dz: dz))
  }
}

private struct LossSum<Scalar: LaneScalar>: LossUser {
  let outputs: Outputs<Scalar>

  @inline(__always)
  func use<L: ElementwiseLoss<Scalar>>(_: L.Type) -> Double {
    var sums = Lanes<Scalar>.zero
    for output in 0..<outputs.a.rows {
      for vector in 0..<Scalar.vectorCount(outputs.count) {
        let loss = L.value(
          z: outputs.z[output, vector], a: outputs.a[output, vector], y: outputs.y[output, vector])
        sums += outputs.real(loss, vector)
      }
    }
    return Double(sums.total)
  }

  func useSoftmax() -> Double { outputs.softmaxLossSum() }
}

private struct LossGradient<Scalar: LaneScalar>: LossUser {
  let outputs: Outputs<Scalar>
  let scale: Scalar
  let dz: Matrix<Scalar>

  @inline(__always)
  func use<L: ElementwiseLoss<Scalar>>(_: L.Type) {
    for output in 0..<outputs.a.rows {
      for vector in 0..<Scalar.vectorCount(outputs.count) {
        let gradient = L.gradient(
          a: outputs.a[output, vector], y: outputs.y[output, vector],
          slope: outputs.z[output, vector])
        dz[output, vector] = outputs.real(gradient * scale, vector)
      }
    }
  }

  func useSoftmax() { outputs.differentiateSoftmax(scale, dz) }
}

extension Outputs {
  /// `values` with 0 in the lanes of `vector` that no real example fills: they teach nothing.
  @inline(__always)
  func real(_ values: Lanes<Scalar>, _ vector: Int) -> Lanes<Scalar> {
    let left = count - vector * Scalar.laneCount
    guard left < Scalar.laneCount else { return values }
    return Scalar.choose(.all(Scalar(left)), isGreaterThan: .numbered, values, else: .zero)
  }
}
