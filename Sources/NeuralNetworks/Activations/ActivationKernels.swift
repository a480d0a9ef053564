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

enum Linear<Scalar: LaneScalar>: ElementwiseActivation {
  @inline(__always)
  static func activate(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    Activated(value: z, slope: .all(1))
  }
}

enum ReLU<Scalar: LaneScalar>: ElementwiseActivation {
  @inline(__always)
  static func activate(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    Activated(
      value: z.whereNegative(.zero),
      slope: Scalar.choose(z, isGreaterThan: .zero, .all(1), else: .zero))
  }
}

enum LeakyReLU<Scalar: LaneScalar>: ElementwiseActivation {
  @inline(__always)
  static func activate(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    let slope = Scalar.choose(z, isGreaterThan: .zero, .all(1), else: .all(0.01))
    return Activated(value: z * slope, slope: slope)
  }
}

// Slopes are never differences that lose their digits: each is a product of e^−|z| or e^−2|z|, and where
// g′ is 0 (swish, gelu) it is measured from that z. Values and slopes are exact to 8 units in the last
// place at every z, down to the least number there is (`ActivationAccuracyTests`).

enum Sigmoid<Scalar: LaneScalar>: ElementwiseActivation {
  /// From e = e^−|z|: 1 / (1 + e) or e / (1 + e); the slope is their product.
  @inline(__always)
  static func activate(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    let e = Scalar.exponential(z.negativeMagnitude)
    let upper = Lanes<Scalar>.all(1) / (e + 1)
    let lower = e * upper
    return Activated(
      value: Scalar.choose(z, isGreaterThan: .zero, upper, else: lower), slope: lower * upper)
  }
}

enum HyperbolicTangent<Scalar: LaneScalar>: ElementwiseActivation {
  /// From e = e^(−2|z|) and t = e − 1, each exact: |tanh z| = −t / (2 + t), and the slope is
  /// 4 e / (2 + t)².
  @inline(__always)
  static func activate(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    let decay = Decay<Scalar>(z.magnitude * -2)
    let t = decay.adding(.all(-1))
    let share = Lanes<Scalar>.all(1) / (t + 2)
    return Activated(
      value: Scalar.withSign(of: z, t * share),
      slope: decay.raised * (share * share * (4 * Scalar.lowering)))
  }
}

enum ELU<Scalar: LaneScalar>: ElementwiseActivation {
  @inline(__always)
  static func activate(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    let decay = Decay<Scalar>(Scalar.choose(z, isGreaterThan: .zero, .zero, else: z))
    return Activated(value: z.whereNegative(decay.adding(.all(-1))), slope: decay.value)
  }
}

enum Softplus<Scalar: LaneScalar>: ElementwiseActivation {
  /// max(0, z) + ln(1 + e), e = e^−|z|; the slope is the sigmoid, 1 / (1 + e) or e / (1 + e).
  @inline(__always)
  static func activate(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    let e = Scalar.exponential(z.negativeMagnitude)
    let upper = Lanes<Scalar>.all(1) / (e + 1)
    return Activated(
      value: z.whereNegative(.zero) + Scalar.logarithmOfOnePlus(e),
      slope: Scalar.choose(z, isGreaterThan: .zero, upper, else: e * upper))
  }
}

enum Swish<Scalar: LaneScalar>: ElementwiseActivation {
  /// z σ(z), σ from e = e^−|z| as the sigmoid's, and the slope σ² (1 + e + z e) for z > 0, for others
  /// σ (1 − σ) (1 + z + e).
  @inline(__always)
  static func activate(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    let decay = Decay<Scalar>(z.negativeMagnitude)
    let upper = Lanes<Scalar>.all(1) / (decay.value + 1)
    let lower = decay.raised * upper
    let rising = upper * upper * Lanes<Scalar>.all(1).addingProduct(decay.value, 1 - decay.x)
    let falling = lower * upper * bend(decay) * Scalar.lowering
    return Activated(
      value: Scalar.choose(
        .zero, isGreaterThan: z, lower * decay.x * Scalar.lowering, else: z * upper),
      slope: Scalar.choose(.zero, isGreaterThan: z, falling, else: rising))
  }

  /// 1 + z + eᶻ, z ≤ 0. It is 0 at z₀, where e^z₀ = −(1 + z₀) = c: near it the sum is
  /// d + c (e^d − 1), d = z − z₀, and e^d − 1 its series.
  @inline(__always)
  private static func bend(_ decay: Decay<Scalar>) -> Lanes<Scalar> {
    let c = 0.27846454276107379511
    let d = decay.x - Scalar.levelOfSwish.z - Scalar.levelOfSwish.rest
    var series = Lanes<Scalar>.all(Scalar(c / 120)).addingProduct(d, .all(Scalar(c / 720)))
    series = Lanes<Scalar>.all(Scalar(c / 24)).addingProduct(d, series)
    series = Lanes<Scalar>.all(Scalar(c / 6)).addingProduct(d, series)
    series = Lanes<Scalar>.all(Scalar(c / 2)).addingProduct(d, series)
    series = Lanes<Scalar>.all(Scalar(c + 1)).addingProduct(d, series)
    let sum = decay.adding(decay.x + 1)
    return Scalar.choose(.all(0.01), isGreaterThan: d.magnitude, d * series, else: sum)
  }
}

enum GELU<Scalar: LaneScalar>: ElementwiseActivation {
  /// z Φ(z) and Φ(z) + z φ(z). With s = |z|, e = e^(−s²/2) and w = e^(s²/2) Φ(−s), Φ(−s) is e w, and
  /// the slope at −s is e (w − s / √(2π)), at s 1 less that. What s² is rounded by is put right in e.
  /// Beyond s = 40 all is 0 or 1, and s² must not overflow.
  @inline(__always)
  static func activate(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    let far = Lanes<Scalar>.all(40)
    let s = Scalar.choose(z.magnitude, isGreaterThan: far, far, else: z.magnitude)
    let square = s * s
    let lost = s.lost(squaredTo: square)
    let near = Decay<Scalar>(square * -0.5).raised
    let e = near.addingProduct(near, lost * -0.5)
    let w = Scalar.scaledNormalTail(s)
    let tail = e * w
    let slope = e * bend(s, w) * Scalar.lowering
    let upper = z * (1 - tail * Scalar.lowering)
    return Activated(
      value: Scalar.choose(.zero, isGreaterThan: z, -(tail * s * Scalar.lowering), else: upper),
      slope: Scalar.choose(z, isGreaterThan: .zero, 1 - slope, else: slope))
  }

  /// w − s / √(2π), which is 0 at one s: near it a polynomial over the distance.
  @inline(__always)
  private static func bend(_ s: Lanes<Scalar>, _ w: Lanes<Scalar>) -> Lanes<Scalar> {
    let d = s - Scalar.levelOfGELU.s - Scalar.levelOfGELU.rest
    let difference = w.addingProduct(s, .all(-0.39894228040143267794))
    return Scalar.choose(
      .all(0.3), isGreaterThan: d.magnitude, Scalar.geluBend(d), else: difference)
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
    case .linear, .softmax: layer.apply(Linear<Scalar>.self)
    case .relu: layer.apply(ReLU<Scalar>.self)
    case .leakyReLU: layer.apply(LeakyReLU<Scalar>.self)
    case .sigmoid: layer.apply(Sigmoid<Scalar>.self)
    case .tanh: layer.apply(HyperbolicTangent<Scalar>.self)
    case .elu: layer.apply(ELU<Scalar>.self)
    case .softplus: layer.apply(Softplus<Scalar>.self)
    case .swish: layer.apply(Swish<Scalar>.self)
    case .gelu: layer.apply(GELU<Scalar>.self)
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
  func apply<G: ElementwiseActivation<Scalar>>(_: G.Type) {
    for unit in 0..<z.rows {
      for vector in 0..<vectors {
        let activated = G.activate(z[unit, vector])
        a[unit, vector] = activated.value
        if slopes { z[unit, vector] = activated.slope }
      }
    }
  }
}

extension Activation {
  /// g(z) and g′(z) of one number, by the kernels that training uses.
  @inline(__always)
  func at<Scalar: LaneScalar>(_ z: Scalar) -> Activated<Scalar> {
    let z = Lanes<Scalar>.all(z)
    switch self {
    case .linear, .softmax: return Linear<Scalar>.activate(z)
    case .relu: return ReLU<Scalar>.activate(z)
    case .leakyReLU: return LeakyReLU<Scalar>.activate(z)
    case .sigmoid: return Sigmoid<Scalar>.activate(z)
    case .tanh: return HyperbolicTangent<Scalar>.activate(z)
    case .elu: return ELU<Scalar>.activate(z)
    case .softplus: return Softplus<Scalar>.activate(z)
    case .swish: return Swish<Scalar>.activate(z)
    case .gelu: return GELU<Scalar>.activate(z)
    }
  }

  /// g(z) and g′(z) in single precision.
  func single(_ z: Float) -> (value: Float, slope: Float) {
    let here = at(z)
    return (here.value[0], here.slope[0])
  }
}
