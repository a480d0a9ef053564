/// An activation function g with its slope g′: the pair that decides how fast a layer learns.
///
/// Every case but `softmax` is element-wise. `softmax` belongs to an output layer under the `cce`
/// loss, which works on its logits.
///
/// All that there is of an activation stands in this file: its case, its traits, its kernel. `value` and
/// `slope` take one number at a time, for plots and examples: the kernels, which training uses, on one
/// number.
@dynamicMemberLookup
public enum Activation: String, CaseIterable, Codable, Sendable {
  /// z as it is: for outputs of any size, and to show what layers do without a bend.
  case linear
  /// z or 0, whichever is more; the slope is 1 or 0.
  case relu
  /// z, and 0.01 z below 0, so that no unit is ever dead.
  case leakyReLU = "leaky_relu"
  /// From 0 to 1, as a probability; the slope is 1/4 at most.
  case sigmoid
  /// From −1 to 1, around 0; the slope is 1 at most.
  case tanh
  /// z, and eᶻ − 1 below 0, which bends towards −1 without a kink.
  case elu
  /// ln(1 + eᶻ): a ReLU without the kink, above 0 everywhere.
  case softplus
  /// z times the sigmoid of z, also called SiLU; it dips to −0.28.
  case swish
  /// z times Φ(z), exact rather than through tanh; it dips to −0.17.
  case gelu
  /// z times the tanh of softplus; it dips to −0.31.
  case mish
  /// Shares of classes: positive, and over the layer's units they add up to 1.
  case softmax

  /// What is known of it.
  public var traits: ActivationTraits {
    switch self {
    case .linear: .linear
    case .relu: .relu
    case .leakyReLU: .leakyReLU
    case .sigmoid: .sigmoid
    case .tanh: .tanh
    case .elu: .elu
    case .softplus: .softplus
    case .swish: .swish
    case .gelu: .gelu
    case .mish: .mish
    case .softmax: .softmax
    }
  }

  /// Hands the kernel to `user`. A softmax layer gets its logits: its loss takes them from there.
  @inline(__always)
  func withKernel<User: KernelUser>(_ user: User) -> User.Result {
    switch self {
    case .linear, .softmax: user.use(Linear<User.Scalar>.self)
    case .relu: user.use(ReLU<User.Scalar>.self)
    case .leakyReLU: user.use(LeakyReLU<User.Scalar>.self)
    case .sigmoid: user.use(Sigmoid<User.Scalar>.self)
    case .tanh: user.use(HyperbolicTangent<User.Scalar>.self)
    case .elu: user.use(ELU<User.Scalar>.self)
    case .softplus: user.use(Softplus<User.Scalar>.self)
    case .swish: user.use(Swish<User.Scalar>.self)
    case .gelu: user.use(GELU<User.Scalar>.self)
    case .mish: user.use(Mish<User.Scalar>.self)
    }
  }

  /// A trait by its name: `activation.title`.
  public subscript<Trait>(dynamicMember trait: KeyPath<ActivationTraits, Trait>) -> Trait {
    traits[keyPath: trait]
  }

  /// The element-wise activations: all that a hidden layer can have.
  public static let hidden: [Activation] = allCases.filter(\.isElementwise)

  /// g(z). Finite for any finite z. `softmax` of a single logit is 1.
  public func value(_ z: Double) -> Double { self == .softmax ? 1 : at(z).value[0] }

  /// g′(z). At a kink, z = 0, the slope from the left. `softmax` of a single logit has slope 0.
  public func slope(_ z: Double) -> Double { self == .softmax ? 0 : at(z).slope[0] }
}

// MARK: - linear

extension ActivationTraits {
  static let linear = ActivationTraits(
    title: "linear", formula: "z", slopeFormula: "1", outputRange: -.infinity ... .infinity,
    greatestSlope: 1, isLinear: true, leastWidth: nil, worked: "z",
    python: Python(torch: nil, value: ["z"], slope: ["np.ones_like(z)"]))
}

enum Linear<Scalar: LaneScalar>: ElementwiseActivation {
  @inline(__always)
  static func activate(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    Activated(value: z, slope: .all(1))
  }
}

// MARK: - relu

extension ActivationTraits {
  static let relu = ActivationTraits(
    title: "ReLU", formula: "max(0, z)", slopeFormula: "z > 0 ? 1 : 0",
    outputRange: 0 ... .infinity, greatestSlope: 1, isRectifier: true, isOffBelowZero: true,
    leastWidth: 8, worked: "max(0, {z})",
    python: Python(
      torch: "ReLU()", value: ["np.maximum(0, z)"], slope: ["(z > 0).astype(z.dtype)"]))
}

enum ReLU<Scalar: LaneScalar>: ElementwiseActivation {
  @inline(__always)
  static func activate(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    Activated(
      value: z.whereNegative(.zero),
      slope: Scalar.choose(z, isGreaterThan: .zero, .all(1), else: .zero))
  }
}

// MARK: - leakyReLU

extension ActivationTraits {
  static let leakyReLU = ActivationTraits(
    title: "leaky ReLU", formula: "z > 0 ? z : 0.01 z", slopeFormula: "z > 0 ? 1 : 0.01",
    outputRange: -.infinity ... .infinity, greatestSlope: 1, isRectifier: true,
    workedBelowZero: "0.01 × {z}",
    python: Python(
      keras: [
        "# Keras's own has a slope of 0.2, or any in single precision.", "def leaky_relu(z):",
        "    return tf.where(z > 0, z, 0.01 * z)",
      ],
      torch: "LeakyReLU(0.01)", value: ["np.where(z > 0, z, 0.01 * z)"],
      slope: ["np.where(z > 0, 1.0, 0.01).astype(z.dtype)"]))
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

// MARK: - sigmoid

extension ActivationTraits {
  static let sigmoid = ActivationTraits(
    title: "sigmoid", formula: "1 / (1 + e⁻ᶻ)", slopeFormula: "a (1 − a)", outputRange: 0...1,
    greatestSlope: 0.25, worked: "1 / (1 + {e⁻ᶻ})",
    python: Python(
      torch: "Sigmoid()", value: ["np.exp(-np.logaddexp(0, -z))"],
      slope: ["sigmoid(z) * sigmoid(-z)"]))
}

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

// MARK: - tanh

extension ActivationTraits {
  static let tanh = ActivationTraits(
    title: "tanh", formula: "(eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ)", slopeFormula: "1 − a²", outputRange: -1...1,
    greatestSlope: 1,
    python: Python(
      torch: "Tanh()", value: ["np.tanh(z)"],
      slope: ["e = np.exp(-2 * np.abs(z))", "4 * e / (1 + e) ** 2"]))
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

// MARK: - elu

extension ActivationTraits {
  static let elu = ActivationTraits(
    title: "ELU", formula: "z > 0 ? z : eᶻ − 1", slopeFormula: "z > 0 ? 1 : eᶻ",
    outputRange: -1 ... .infinity, greatestSlope: 1,
    python: Python(
      torch: "ELU()", value: ["np.where(z > 0, z, np.expm1(np.minimum(z, 0)))"],
      slope: ["np.exp(np.minimum(z, 0))"]))
}

enum ELU<Scalar: LaneScalar>: ElementwiseActivation {
  @inline(__always)
  static func activate(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    let decay = Decay<Scalar>(Scalar.choose(z, isGreaterThan: .zero, .zero, else: z))
    return Activated(value: z.whereNegative(decay.adding(.all(-1))), slope: decay.value)
  }
}

// MARK: - softplus

extension ActivationTraits {
  static let softplus = ActivationTraits(
    title: "softplus", formula: "ln(1 + eᶻ)", slopeFormula: "1 / (1 + e⁻ᶻ)",
    outputRange: 0 ... .infinity, greatestSlope: 1,
    python: Python(
      torch: "Softplus(threshold=40)",  // At the default, 20, it is off by 2e-9.
      value: ["np.logaddexp(0, z)"], slope: ["np.exp(-np.logaddexp(0, -z))"]))
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

// MARK: - swish

extension ActivationTraits {
  static let swish = ActivationTraits(
    title: "swish", formula: "z / (1 + e⁻ᶻ)", slopeFormula: "σ(z) + z σ′(z)",
    outputRange: -0.27846454276107377 ... .infinity, greatestSlope: 1.0998393201288669,
    python: Python(
      torch: "SiLU()", value: ["z * np.exp(-np.logaddexp(0, -z))"],
      slope: [
        "s = np.exp(-np.logaddexp(0, -z))", "s + z * s * np.exp(-np.logaddexp(0, z))",
      ]))
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

// MARK: - gelu

extension ActivationTraits {
  static let gelu = ActivationTraits(
    title: "GELU", formula: "z Φ(z)", slopeFormula: "Φ(z) + z φ(z)",
    outputRange: -0.16997120747990369 ... .infinity, greatestSlope: 1.1289041451851548,
    python: Python(
      keras: [
        "# Keras's own has the root of 2 in single precision.", "def gelu(z):",
        "    return z * tf.math.erfc(-z / 2**0.5) / 2",
      ],
      torch: "GELU()",
      value: [
        "from math import erfc", "share = np.vectorize(erfc)(-z / np.sqrt(2)) / 2",
        "(z * share).astype(z.dtype)",
      ],
      slope: [
        "from math import erfc", "share = np.vectorize(erfc)(-z / np.sqrt(2)) / 2",
        "density = np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)",
        "(share + z * density).astype(z.dtype)",
      ]))
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

// MARK: - mish

extension ActivationTraits {
  static let mish = ActivationTraits(
    title: "mish", formula: "z tanh(ln(1 + eᶻ))",
    slopeFormula: "t + z σ(z) (1 − t²), t = tanh(ln(1 + eᶻ))",
    outputRange: -0.30884341301725043 ... .infinity, greatestSlope: 1.0884981612517279,
    python: Python(
      torch: "Mish()", value: ["z * np.tanh(np.logaddexp(0, z))"],
      slope: [
        "t = np.tanh(np.logaddexp(0, z))",
        "t + z * np.exp(-np.logaddexp(0, -z)) * (1 - t**2)",
      ]))
}

enum Mish<Scalar: LaneScalar>: ElementwiseActivation {
  /// With e = e^−|z|, tanh(ln(1 + eᶻ)) is (1 + 2e) / s with s = 1 + 2e + 2e² for z > 0, and for others
  /// e (2 + e) / s with s = 2 + 2e + e². The slope is ((1 + 2e) s + 4z e² (1 + e)) / s² for z > 0, for
  /// others 4e / s² times what `bend` is.
  @inline(__always)
  static func activate(_ z: Lanes<Scalar>) -> Activated<Scalar> {
    let decay = Decay<Scalar>(z.negativeMagnitude)
    let e = decay.value
    let (upper, lower) = (e * 2 + 1, e + 2)
    let s = Scalar.choose(
      .zero, isGreaterThan: z, lower.addingProduct(e, e + 1), else: upper.addingProduct(e, e * 2))
    let share = Lanes<Scalar>.all(1) / s
    let square = share * share
    let rising = (upper * s - decay.x * (e * e) * (e * 4 + 4)) * square
    let falling = decay.raised * square * bend(decay, e) * (4 * Scalar.lowering)
    return Activated(
      value: Scalar.choose(
        .zero, isGreaterThan: z, decay.raised * (lower * share) * decay.x * Scalar.lowering,
        else: z * (upper * share)),
      slope: Scalar.choose(.zero, isGreaterThan: z, falling, else: rising))
  }

  /// 1 + z + (3/2 + z) eᶻ + e²ᶻ + e³ᶻ / 4, z ≤ 0. It is 0 at one z: near it its Taylor series there.
  @inline(__always)
  private static func bend(_ decay: Decay<Scalar>, _ e: Lanes<Scalar>) -> Lanes<Scalar> {
    let level = Scalar(-1.1924312145154952)
    let rest = Scalar(-1.1924312145154952 - Double(level) - 4.848482984803105e-17)
    let d = decay.x - level - rest
    var series = Lanes<Scalar>.all(3.582264846823269e-5).addingProduct(
      d, .all(8.548181234751287e-6))
    series = Lanes<Scalar>.all(1.4055982094898743e-4).addingProduct(d, series)
    series = Lanes<Scalar>.all(5.1675981982100127e-4).addingProduct(d, series)
    series = Lanes<Scalar>.all(1.784381174184955e-3).addingProduct(d, series)
    series = Lanes<Scalar>.all(5.8113238433636e-3).addingProduct(d, series)
    series = Lanes<Scalar>.all(0.017920633851098075).addingProduct(d, series)
    series = Lanes<Scalar>.all(0.052133709652716426).addingProduct(d, series)
    series = Lanes<Scalar>.all(0.13945462225577417).addingProduct(d, series)
    series = Lanes<Scalar>.all(0.3215455729943365).addingProduct(d, series)
    series = Lanes<Scalar>.all(0.5658018583798033).addingProduct(d, series)
    series = Lanes<Scalar>.all(1.6019910200225137).addingProduct(d, series)
    let sum = (decay.x + 1).addingProduct(e, (decay.x + 1.5) + e * (e * 0.25 + 1))
    return Scalar.choose(.all(0.125), isGreaterThan: d.magnitude, d * series, else: sum)
  }
}

// MARK: - softmax

extension ActivationTraits {
  static let softmax = ActivationTraits(
    title: "softmax", formula: "eᶻ / Σ eᶻ", slopeFormula: "a (1 − a)", outputRange: 0...1,
    greatestSlope: 0.25, isElementwise: false, leastWidth: nil, worked: "e^{z} / Σ eᶻ",
    python: Python(
      torch: "Softmax(dim=1)",
      value: [
        "e = np.exp(z - z.max(axis=1, keepdims=True))", "e / e.sum(axis=1, keepdims=True)",
      ],
      slope: nil))
}
