/// How a gradient g becomes a step of the weights w, at learning rate α.
///
/// All that there is of an optimizer stands in this file: its case, its traits, its rule.
@dynamicMemberLookup
public enum Optimizer: String, CaseIterable, Codable, Sendable {
  /// `w −= α g`
  case sgd
  /// `v = 0.9 v + g`, `w −= α v`
  case momentum
  /// `v = 0.9 v + g`, `w −= α (g + 0.9 v)`: PyTorch's form.
  case nesterov
  /// `s = 0.9 s + 0.1 g²`, `w −= α g / (√s + 1e-8)`
  case rmsprop
  /// Kingma & Ba (2015), Algorithm 1: β₁ = 0.9, β₂ = 0.999, ε = 1e-8 outside the root.
  case adam
  /// Adam, and weights that lose the share α `l2` of themselves at each update, apart from their gradient:
  /// Loshchilov & Hutter 2019. With `l2` 0 it is Adam.
  case adamw

  /// What is known of it.
  public var traits: OptimizerTraits {
    switch self {
    case .sgd: .sgd
    case .momentum: .momentum
    case .nesterov: .nesterov
    case .rmsprop: .rmsprop
    case .adam: .adam
    case .adamw: .adamw
    }
  }

  /// Hands the rule of update number `number` to `user`.
  @inline(__always)
  func withRule<User: RuleUser>(rate: Double, number: Int, _ user: User) {
    let same = User.Scalar(rate)
    switch self {
    case .sgd: user.use(GradientDescent(rate: same))
    case .momentum: user.use(Momentum(rate: same))
    case .nesterov: user.use(Nesterov(rate: same))
    case .rmsprop: user.use(RMSProp(rate: same))
    case .adam, .adamw: user.use(Adam(rate: rate, number: number))
    }
  }

  /// A trait by its name: `optimizer.formula`.
  public subscript<Trait>(dynamicMember trait: KeyPath<OptimizerTraits, Trait>) -> Trait {
    traits[keyPath: trait]
  }
}

// MARK: - sgd

extension OptimizerTraits {
  static let sgd = OptimizerTraits(
    formula: "w −= α g", moments: 0, gain: 1,
    python: Python(
      keras: "tf.keras.optimizers.SGD(learning_rate={rate})",
      torch: ["SGD(model.parameters(), lr={rate})"], update: ["p -= rate * g"]))
}

/// `w −= α g`
struct GradientDescent<Scalar: LaneScalar>: UpdateRule {
  static var moments: Int { 0 }
  let rate: Scalar

  @inline(__always)
  func remember(_ g: Lanes<Scalar>, _ m: inout Lanes<Scalar>, _ s: inout Lanes<Scalar>) {}

  @inline(__always)
  func step(_ g: Lanes<Scalar>, _ m: Lanes<Scalar>, _ s: Lanes<Scalar>) -> Lanes<Scalar> {
    g * rate
  }
}

// MARK: - momentum

extension OptimizerTraits {
  static let momentum = OptimizerTraits(
    formula: "v = 0.9 v + g, w −= α v", moments: 1, gain: 10,
    python: Python(
      keras: "Momentum(learning_rate={rate})",
      kerasClass: KerasClass(
        name: "Momentum",
        reason: "Keras's own keeps the rate in v, so that decay comes to it late.",
        memories: ["v"],
        update: ["self.assign(v, 0.9 * v + g)", "self.assign_sub(w, rate * v)"]),
      torch: ["SGD(model.parameters(), lr={rate}, momentum=0.9)"],
      update: ["m[0][:] = 0.9 * m[0] + g", "p -= rate * m[0]"]))
}

/// `m = 0.9 m + g`, `w −= α m`
struct Momentum<Scalar: LaneScalar>: UpdateRule {
  static var moments: Int { 1 }
  let rate: Scalar

  @inline(__always)
  func remember(_ g: Lanes<Scalar>, _ m: inout Lanes<Scalar>, _ s: inout Lanes<Scalar>) {
    m = g.addingProduct(m, .all(0.9))
  }

  @inline(__always)
  func step(_ g: Lanes<Scalar>, _ m: Lanes<Scalar>, _ s: Lanes<Scalar>) -> Lanes<Scalar> {
    m * rate
  }
}

// MARK: - nesterov

extension OptimizerTraits {
  static let nesterov = OptimizerTraits(
    formula: "v = 0.9 v + g, w −= α (g + 0.9 v)", moments: 1, gain: 10,
    python: Python(
      keras: "Nesterov(learning_rate={rate})",
      kerasClass: KerasClass(
        name: "Nesterov",
        reason: "Keras's own keeps the rate in v, so that decay comes to it late.",
        memories: ["v"],
        update: ["self.assign(v, 0.9 * v + g)", "self.assign_sub(w, rate * (g + 0.9 * v))"]),
      torch: ["SGD(model.parameters(), lr={rate}, momentum=0.9, nesterov=True)"],
      update: ["m[0][:] = 0.9 * m[0] + g", "p -= rate * (g + 0.9 * m[0])"]))
}

/// `m = 0.9 m + g`, `w −= α (g + 0.9 m)`: PyTorch's form of Sutskever et al. 2013.
struct Nesterov<Scalar: LaneScalar>: UpdateRule {
  static var moments: Int { 1 }
  let rate: Scalar

  @inline(__always)
  func remember(_ g: Lanes<Scalar>, _ m: inout Lanes<Scalar>, _ s: inout Lanes<Scalar>) {
    m = g.addingProduct(m, .all(0.9))
  }

  @inline(__always)
  func step(_ g: Lanes<Scalar>, _ m: Lanes<Scalar>, _ s: Lanes<Scalar>) -> Lanes<Scalar> {
    g.addingProduct(m, .all(0.9)) * rate
  }
}

// MARK: - rmsprop

extension OptimizerTraits {
  static let rmsprop = OptimizerTraits(
    formula: "s = 0.9 s + 0.1 g², w −= α g / (√s + ε)", moments: 1, gain: nil,
    python: Python(
      keras: "RMSprop(learning_rate={rate})",
      kerasClass: KerasClass(
        name: "RMSprop", reason: "Keras's own adds epsilon inside the root.", memories: ["s"],
        update: [
          "self.assign_add(s, 0.1 * (g**2 - s))",
          "self.assign_sub(w, rate * g / (tf.sqrt(s) + 1e-8))",
        ]),
      torch: ["RMSprop(model.parameters(), lr={rate}, alpha=0.9, eps=1e-8)"],
      update: ["m[0] += 0.1 * (g**2 - m[0])", "p -= rate * g / (np.sqrt(m[0]) + 1e-8)"]))
}

/// `m = 0.9 m + 0.1 g²`, `w −= α g / (√m + 1e-8)`: Tieleman & Hinton 2012.
struct RMSProp<Scalar: LaneScalar>: UpdateRule {
  static var moments: Int { 1 }
  let rate: Scalar

  @inline(__always)
  func remember(_ g: Lanes<Scalar>, _ m: inout Lanes<Scalar>, _ s: inout Lanes<Scalar>) {
    m = m.addingProduct(g * g - m, .all(0.1))
  }

  @inline(__always)
  func step(_ g: Lanes<Scalar>, _ m: Lanes<Scalar>, _ s: Lanes<Scalar>) -> Lanes<Scalar> {
    g * rate / (Scalar.squareRoot(m) + 1e-8)
  }
}

// MARK: - adam

extension OptimizerTraits {
  static let adam = OptimizerTraits(
    formula: "m = 0.9 m + 0.1 g, s = 0.999 s + 0.001 g², w −= α m̂ / (√ŝ + ε)", moments: 2,
    gain: nil,
    python: Python(
      keras: "Adam(learning_rate={rate})",
      kerasClass: KerasClass(
        name: "Adam",
        reason: "Keras's own adds epsilon before the bias of s is corrected.",
        memories: ["m", "s"],
        update: [
          "self.assign_add(m, 0.1 * (g - m))", "self.assign_add(s, 0.001 * (g**2 - s))",
          "t = tf.cast(self.iterations + 1, tf.float64)",
          "mean = m / tf.cast(1 - 0.9**t, g.dtype)",
          "square = s / tf.cast(1 - 0.999**t, g.dtype)",
          "self.assign_sub(w, rate * mean / (tf.sqrt(square) + 1e-8))",
        ]),
      torch: ["Adam(model.parameters(), lr={rate}, betas=(0.9, 0.999), eps=1e-8)"],
      update: [
        "m[0] += 0.1 * (g - m[0])", "m[1] += 0.001 * (g**2 - m[1])",
        "mean, square = m[0] / (1 - 0.9**t), m[1] / (1 - 0.999**t)",
        "p -= rate * mean / (np.sqrt(square) + 1e-8)",
      ]))
}

/// `m = β₁ m + (1 − β₁) g`, `s = β₂ s + (1 − β₂) g²`, `w −= α m̂ / (√ŝ + 1e-8)`: Kingma & Ba 2015,
/// Algorithm 1, where m̂ = m / (1 − β₁ᵗ) and ŝ = s / (1 − β₂ᵗ) at the t-th update.
struct Adam<Scalar: LaneScalar>: UpdateRule {
  static var moments: Int { 2 }
  private let rate: Scalar
  private let scale: Scalar

  init(rate: Double, number: Int) {
    self.rate = Scalar(rate / (1 - power(0.9, number)))
    scale = Scalar(1 / (1 - power(0.999, number)))
  }

  @inline(__always)
  func remember(_ g: Lanes<Scalar>, _ m: inout Lanes<Scalar>, _ s: inout Lanes<Scalar>) {
    // Not 0.999 s + 0.001 g²: in single precision 0.999 is off by 1e-8, a hundred-thousandth of what is
    // left of it to 1, and s would settle that much beside its mean.
    m = m.addingProduct(g - m, .all(0.1))
    s = s.addingProduct(g * g - s, .all(0.001))
  }

  @inline(__always)
  func step(_ g: Lanes<Scalar>, _ m: Lanes<Scalar>, _ s: Lanes<Scalar>) -> Lanes<Scalar> {
    m * rate / (Scalar.squareRoot(s * scale) + 1e-8)
  }
}

// MARK: - adamw

extension OptimizerTraits {
  static let adamw = OptimizerTraits(
    formula: "m = 0.9 m + 0.1 g, s = 0.999 s + 0.001 g², w −= α m̂ / (√ŝ + ε) + α λ w", moments: 2,
    gain: nil, decouplesDecay: true,
    python: Python(
      keras: "AdamW(learning_rate={rate})",
      kerasClass: KerasClass(
        name: "AdamW",
        reason: "Keras's own adds epsilon before the bias of s is corrected.",
        memories: ["m", "s"],
        update: [
          "if len(w.shape) > 1:  # weights decay, biases do not",
          "    self.assign_sub(w, rate * {l2} * w)",
          "self.assign_add(m, 0.1 * (g - m))", "self.assign_add(s, 0.001 * (g**2 - s))",
          "t = tf.cast(self.iterations + 1, tf.float64)",
          "mean = m / tf.cast(1 - 0.9**t, g.dtype)",
          "square = s / tf.cast(1 - 0.999**t, g.dtype)",
          "self.assign_sub(w, rate * mean / (tf.sqrt(square) + 1e-8))",
        ]),
      torch: [
        "AdamW(", "    [  # weights decay, biases do not",
        "        {\"params\": [l.weight for l in linear], \"weight_decay\": {l2}},",
        "        {\"params\": [l.bias for l in linear], \"weight_decay\": 0.0},",
        "    ],", "    lr={rate}, betas=(0.9, 0.999), eps=1e-8,", ")",
      ],
      update: [
        "if p.ndim > 1:  # weights decay, biases do not", "    p *= 1 - rate * {l2}",
        "m[0] += 0.1 * (g - m[0])", "m[1] += 0.001 * (g**2 - m[1])",
        "mean, square = m[0] / (1 - 0.9**t), m[1] / (1 - 0.999**t)",
        "p -= rate * mean / (np.sqrt(square) + 1e-8)",
      ]))
}

/// `base` to a whole power n ≥ 0, by squaring.
private func power(_ base: Double, _ n: Int) -> Double {
  var (result, factor, left) = (1.0, base, n)
  while left > 0 {
    if left & 1 == 1 { result *= factor }
    factor *= factor
    left >>= 1
  }
  return result
}
