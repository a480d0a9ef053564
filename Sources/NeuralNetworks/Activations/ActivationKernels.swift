/// What a layer makes of eight preactivations: g(z), and g′(z) for the way back.
///
/// Both come from one call, since they share their costly part; where only the value is wanted the
/// compiler drops the rest.
struct Activated<Scalar: LaneScalar> {
  let value: Lanes<Scalar>
  let slope: Lanes<Scalar>

  /// Written out to be inlined: as a call it takes its vectors in halves, and the compiler then computes
  /// all that leads to them in halves too (twice the time).
  @inline(__always)
  init(value: Lanes<Scalar>, slope: Lanes<Scalar>) {
    self.value = value
    self.slope = slope
  }
}

/// An element-wise activation on lanes. Finite for every finite z.
protocol ElementwiseActivation<Scalar> {
  associatedtype Scalar: LaneScalar
  static func activate(_ z: Lanes<Scalar>) -> Activated<Scalar>
}

/// What takes an activation's kernel: a layer, or a number.
protocol KernelUser<Scalar, Result> {
  associatedtype Scalar: LaneScalar
  associatedtype Result
  func use<G: ElementwiseActivation<Scalar>>(_: G.Type) -> Result
}

extension Activation {
  /// Puts g(z) into `a`, and replaces each preactivation in `z` by g′(z) if `slopes` are wanted.
  ///
  /// `z`, `a`: `[units × examples]`, of which the first `vectors` of each row.
  func activate<Scalar: LaneScalar>(
    _ z: Matrix<Scalar>, into a: Matrix<Scalar>, vectors: Int, slopes: Bool
  ) {
    withKernel(Preactivations(z: z, a: a, vectors: vectors, slopes: slopes))
  }
}

/// One layer's preactivations, and where their activations go.
private struct Preactivations<Scalar: LaneScalar>: KernelUser {
  let z: Matrix<Scalar>
  let a: Matrix<Scalar>
  let vectors: Int
  let slopes: Bool

  @inline(__always)
  func use<G: ElementwiseActivation<Scalar>>(_: G.Type) {
    for unit in 0..<z.rows {
      for vector in 0..<vectors {
        let activated = G.activate(z[unit, vector])
        a[unit, vector] = activated.value
        if slopes { z[unit, vector] = activated.slope }
      }
    }
  }
}

/// A single vector of them.
private struct Point<Scalar: LaneScalar>: KernelUser {
  let z: Lanes<Scalar>

  @inline(__always)
  func use<G: ElementwiseActivation<Scalar>>(_: G.Type) -> Activated<Scalar> { G.activate(z) }
}

extension Activation {
  /// g(z) and g′(z) of one number, by the kernels that training uses.
  @inline(__always)
  func at<Scalar: LaneScalar>(_ z: Scalar) -> Activated<Scalar> { withKernel(Point(z: .all(z))) }

  /// g(z) and g′(z) in single precision.
  func single(_ z: Float) -> (value: Float, slope: Float) {
    let here = at(z)
    return (here.value[0], here.slope[0])
  }
}
