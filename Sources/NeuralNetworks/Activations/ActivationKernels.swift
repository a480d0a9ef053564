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
protocol ElementwiseActivation {
  static func activate<Scalar: LaneScalar>(_ z: Lanes<Scalar>) -> Activated<Scalar>
}

enum Linear: ElementwiseActivation {
  @inline(__always)
  static func activate<Scalar: LaneScalar>(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    Activated(value: z, slope: .all(1))
  }
}

enum ReLU: ElementwiseActivation {
  @inline(__always)
  static func activate<Scalar: LaneScalar>(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    Activated(
      value: z.whereNegative(.zero),
      slope: Scalar.choose(z, isGreaterThan: .zero, .all(1), else: .zero))
  }
}

enum LeakyReLU: ElementwiseActivation {
  @inline(__always)
  static func activate<Scalar: LaneScalar>(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    let slope = Scalar.choose(z, isGreaterThan: .zero, .all(1), else: .all(0.01))
    return Activated(value: z * slope, slope: slope)
  }
}

enum Sigmoid: ElementwiseActivation {
  @inline(__always)
  static func activate<Scalar: LaneScalar>(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    let e = Scalar.boundedExponential(-z)
    let a = Lanes<Scalar>.all(1) / (e + 1)
    return Activated(value: a, slope: a * (1 - a))
  }
}

enum HyperbolicTangent: ElementwiseActivation {
  /// From t = e^(−2|z|) − 1, exact near 0: |tanh z| = −t / (t + 2).
  @inline(__always)
  static func activate<Scalar: LaneScalar>(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    let t = Scalar.exponentialMinusOne(z.magnitude * -2)
    let a = Scalar.withSign(of: z, t / (t + 2))
    return Activated(value: a, slope: (1 - a) * (1 + a))
  }
}

enum ELU: ElementwiseActivation {
  @inline(__always)
  static func activate<Scalar: LaneScalar>(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    let bent = Scalar.exponentialMinusOne(Scalar.choose(z, isGreaterThan: .zero, .zero, else: z))
    return Activated(value: z.whereNegative(bent), slope: bent + 1)
  }
}

enum Softplus: ElementwiseActivation {
  /// max(0, z) + ln(1 + e), e = e^−|z|; the slope is the sigmoid, 1 / (1 + e) or e / (1 + e).
  @inline(__always)
  static func activate<Scalar: LaneScalar>(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    let e = Scalar.exponential(-z.magnitude)
    let upper = Lanes<Scalar>.all(1) / (e + 1)
    return Activated(
      value: z.whereNegative(.zero) + Scalar.logarithmOfOnePlus(e),
      slope: Scalar.choose(z, isGreaterThan: .zero, upper, else: e * upper))
  }
}

enum Swish: ElementwiseActivation {
  @inline(__always)
  static func activate<Scalar: LaneScalar>(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    let e = Scalar.exponential(-z)
    let sigmoid = Lanes<Scalar>.all(1) / (e + 1)
    let a = z * sigmoid
    return Activated(value: a, slope: sigmoid.addingProduct(a, 1 - sigmoid))
  }
}

enum GELU: ElementwiseActivation {
  /// z Φ(z) and Φ(z) + z φ(z), where φ = e^(−z²/2) / √(2π), and Φ(−|z|) = e^(−z²/2) w(|z| / √2) / 2
  /// with w(x) = e^(x²) erfc(x). Beyond |z| = 40 both are 0 or 1, and z² must not overflow.
  @inline(__always)
  static func activate<Scalar: LaneScalar>(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    let near = z.clamped(to: -40, 40)
    let e = Scalar.exponential(near * near * -0.5)
    let rootOfHalf = Scalar(0.70710678118654752)
    let below = e * 0.5 * Scalar.scaledComplementaryErrorFunction(near.magnitude * rootOfHalf)
    let share = Scalar.choose(z, isGreaterThan: .zero, 1 - below, else: below)
    return Activated(
      value: z * share,
      slope: share.addingProduct(near * Scalar(0.39894228040143268), e))
  }
}

extension Activation {
  /// Puts g(z) into `a`, and replaces each preactivation in `z` by g′(z) if `slopes` are wanted. A
  /// softmax layer gets its logits: its loss takes them from there.
  ///
  /// `z`, `a`: `[units × examples]`, of which the first `vectors` of each row.
  func activate<Scalar: LaneScalar>(
    _ z: Matrix<Scalar>, into a: Matrix<Scalar>, vectors: Int, slopes: Bool
  ) {
    let layer = Preactivations(z: z, a: a, vectors: vectors, slopes: slopes)
    switch self {
    case .linear, .softmax: layer.apply(Linear.self)
    case .relu: layer.apply(ReLU.self)
    case .leakyReLU: layer.apply(LeakyReLU.self)
    case .sigmoid: layer.apply(Sigmoid.self)
    case .tanh: layer.apply(HyperbolicTangent.self)
    case .elu: layer.apply(ELU.self)
    case .softplus: layer.apply(Softplus.self)
    case .swish: layer.apply(Swish.self)
    case .gelu: layer.apply(GELU.self)
    }
  }
}

/// One layer's preactivations, and where their activations go.
private struct Preactivations<Scalar: LaneScalar> {
  let z: Matrix<Scalar>
  let a: Matrix<Scalar>
  let vectors: Int
  let slopes: Bool

  @inline(__always)
  func apply<G: ElementwiseActivation>(_: G.Type) {
    for unit in 0..<z.rows {
      for vector in 0..<vectors {
        let activated: Activated<Scalar> = G.activate(z[unit, vector])
        a[unit, vector] = activated.value
        if slopes { z[unit, vector] = activated.slope }
      }
    }
  }
}
