import Glibc

/// What training minimises. A *loss* is one example's; the *cost* J is its mean over the examples
/// (and the outputs).
///
/// All that there is of a loss stands in this file: its case, its traits, its kernel.
@dynamicMemberLookup
public enum Loss: String, CaseIterable, Codable, Sendable {
  /// Binary cross-entropy: `−[y ln a + (1 − y) ln(1 − a)]`.
  case bce
  /// Mean squared error: `(a − y)²`, as Keras's `MeanSquaredError`.
  case mse
  /// Half the squared error: `½ (a − y)²`, as TensorFlow Playground's.
  case halfMSE = "half-mse"
  /// `½ (a − y)²` up to a distance of 1, `|a − y| − ½` beyond: PyTorch's `HuberLoss`, Keras's `Huber`.
  case huber
  /// Categorical cross-entropy: `−Σ y ln softmax(z)`, from the logits.
  case cce

  /// What is known of it.
  public var traits: LossTraits {
    switch self {
    case .bce: .bce
    case .mse: .mse
    case .halfMSE: .halfMSE
    case .huber: .huber
    case .cce: .cce
    }
  }

  /// Hands the kernel for outputs of `activation` to `user`.
  @inline(__always)
  func withKernel<User: LossUser>(of activation: Activation, _ user: User) -> User.Result {
    switch self {
    case .bce:
      activation == .sigmoid
        ? user.use(LogitCrossEntropy<User.Scalar>.self)
        : user.use(ClippedCrossEntropy<User.Scalar>.self)
    case .mse: user.use(SquaredError<User.Scalar>.self)
    case .halfMSE: user.use(HalfSquaredError<User.Scalar>.self)
    case .huber: user.use(HuberError<User.Scalar>.self)
    case .cce: user.useSoftmax()
    }
  }

  /// A trait by its name: `loss.formula`.
  public subscript<Trait>(dynamicMember trait: KeyPath<LossTraits, Trait>) -> Trait {
    traits[keyPath: trait]
  }

  /// The loss of one output `a` for the target `y`. `bce` and `cce` take a no nearer to 0 and 1 than
  /// 1e-7; in training they are computed from the logits, where there are any.
  public func value(_ a: Double, target y: Double) -> Double { traits.value(a, y) }

  /// `bce` keeps a this far from 0 and 1 when it is not computed from a sigmoid's logits.
  public static let clip = 1e-7
}

// MARK: - bce

extension LossTraits {
  static let bce = LossTraits(
    name: "binary cross-entropy", formula: "−[y ln a + (1 − y) ln(1 − a)]",
    value: { a, y in
      let clipped = min(max(a, Loss.clip), 1 - Loss.clip)
      return -(y * log(clipped) + (1 - y) * log1p(-clipped))
    },
    ownOutput: .sigmoid,
    valueOfLogit: { z, y in abs(z) * (z > 0 ? 1 - y : y) + log1p(exp(-abs(z))) },
    targets: 0...1, usualRate: 0.3,
    worked: { _, y in
      switch y {
      case 1: "y = 1: −ln a = {ln} = {L}"
      case 0: "y = 0: −ln(1 − a) = {ln} = {L}"
      default: "y = {y}, a = {a}: {L}"
      }
    },
    slope: { _, _ in ("(a − y) / (a (1 − a)) × g′(z)", nil) },
    python: Python(
      keras: "tf.keras.losses.BinaryCrossentropy()",
      torch: [
        "def loss(a, y):", "    p = a.clamp(1e-7, 1 - 1e-7)",
        "    return -(y * torch.log(p) + (1 - y) * torch.log(1 - p)).mean()",
      ],
      value: [
        "p = np.clip(a[-1], 1e-7, 1 - 1e-7)", "loss = -y * np.log(p) - (1 - y) * np.log(1 - p)",
      ],
      slope: [
        "p = np.clip(a[-1], 1e-7, 1 - 1e-7)", "inside = p == a[-1]",
        "delta = inside * (p - y) / (p * (1 - p)) / y.size * g[-1][1](z[-1])  # dJ/dz",
      ]),
    pythonOfLogits: Python(
      keras: "tf.keras.losses.BinaryCrossentropy()",
      torch: ["loss = nn.BCEWithLogitsLoss()  # the output layer's sigmoid is in the loss"],
      // −y ln a − (1 − y) ln(1 − a), with a = 1 / (1 + e^−z) put in.
      value: [
        "# -y log(a) - (1 - y) log(1 - a), from z, so that nothing overflows",
        "loss = np.logaddexp(0, z[-1]) - y * z[-1]",
      ],
      slope: ["delta = (a[-1] - y) / y.size  # dJ/dz"]))
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

// MARK: - mse

extension LossTraits {
  static let mse = LossTraits(
    name: "mean squared error", formula: "(a − y)²", value: { a, y in (a - y) * (a - y) },
    squareFactor: 1, usualRate: 0.05, worked: { _, _ in "({a} − {y})² = {L}" },
    slope: { _, _ in ("2 (a − y) g′(z)", "2 ({a} − {y}) × {g′}") },
    python: Python(
      keras: "tf.keras.losses.MeanSquaredError()", torch: ["loss = nn.MSELoss()"],
      value: ["loss = (a[-1] - y) ** 2"],
      slope: ["delta = 2 * (a[-1] - y) / y.size * g[-1][1](z[-1])  # dJ/dz"]))
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

// MARK: - half-mse

extension LossTraits {
  static let halfMSE = LossTraits(
    name: "half the mean squared error", formula: "½ (a − y)²",
    value: { a, y in 0.5 * (a - y) * (a - y) },
    squareFactor: 0.5, usualRate: 0.05, worked: { _, _ in "½ ({a} − {y})² = {L}" },
    slope: { _, _ in ("(a − y) g′(z)", "({a} − {y}) × {g′}") },
    python: Python(
      keras: "lambda y, a: tf.reduce_mean((a - y) ** 2, axis=-1) / 2",
      torch: ["def loss(a, y):", "    return ((a - y) ** 2).mean() / 2"],
      value: ["loss = (a[-1] - y) ** 2 / 2"],
      slope: ["delta = (a[-1] - y) / y.size * g[-1][1](z[-1])  # dJ/dz"]))
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

// MARK: - huber

extension LossTraits {
  static let huber = LossTraits(
    name: "the Huber loss", formula: "|a − y| ≤ 1 ? ½ (a − y)² : |a − y| − ½",
    value: { a, y in abs(a - y) <= 1 ? 0.5 * (a - y) * (a - y) : abs(a - y) - 0.5 },
    usualRate: 0.05,
    worked: { a, y in abs(a - y) <= 1 ? "½ ({a} − {y})² = {L}" : "|{a} − {y}| − ½ = {L}" },
    slope: { a, y in
      abs(a - y) <= 1
        ? ("(a − y) g′(z)", "({a} − {y}) × {g′}") : ("± g′(z)", a > y ? "{g′}" : "−{g′}")
    },
    python: Python(
      keras: "tf.keras.losses.Huber()", torch: ["loss = nn.HuberLoss()"],
      value: [
        "away = np.abs(a[-1] - y)", "loss = np.where(away <= 1, away**2 / 2, away - 0.5)",
      ],
      slope: ["delta = np.clip(a[-1] - y, -1, 1) / y.size * g[-1][1](z[-1])  # dJ/dz"]))
}

enum HuberError<Scalar: LaneScalar>: ElementwiseLoss {
  @inline(__always)
  static func value(
    z: Lanes<Scalar>, a: Lanes<Scalar>, y: Lanes<Scalar>
  ) -> Lanes<Scalar> {
    let away = (a - y).magnitude
    return Scalar.choose(away, isGreaterThan: .all(1), away - 0.5, else: away * away * 0.5)
  }
  @inline(__always)
  static func gradient(
    a: Lanes<Scalar>, y: Lanes<Scalar>, slope: Lanes<Scalar>
  ) -> Lanes<Scalar> {
    (a - y).clamped(to: -1, 1) * slope
  }
}

// MARK: - cce

extension LossTraits {
  static let cce = LossTraits(
    name: "categorical cross-entropy", formula: "−Σ y ln softmax(z)",
    value: { a, y in y == 0 ? 0 : -y * log(max(a, Loss.clip)) },
    ownOutput: .softmax, isOfEachOutput: false, targets: 0...1, usualRate: 0.3,
    worked: { _, _ in "{ln} = {L}" }, slope: { _, _ in ("a − y", "{a} − {y}") },
    python: Python(
      keras: "tf.keras.losses.CategoricalCrossentropy()",
      torch: ["loss = nn.CrossEntropyLoss()  # softmax is in the loss"],
      value: [
        "top = z[-1].max(axis=1, keepdims=True)",
        "log_sum = top + np.log(np.exp(z[-1] - top).sum(axis=1, keepdims=True))",
        "loss = (y * (log_sum - z[-1])).sum(axis=1)",
      ],
      slope: ["delta = (a[-1] - y) / len(y)  # dJ/dz"]))
}
