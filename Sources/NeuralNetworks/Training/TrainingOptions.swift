/// The arithmetic of a run.
public enum Precision: String, CaseIterable, Codable, Sendable {
  /// 64 bits: some 16 digits.
  case double
  /// What TensorFlow and PyTorch use; about twice as fast.
  case single
}

extension TrainingOptions {
  /// λ of the penalty (λ/2)·Σ‖W‖² that J has.
  public var penaltyL2: Double { optimizer.decouplesDecay ? 0 : l2 }
}

/// Everything about training that is not the data or the network's shape.
public struct TrainingOptions: Equatable, Codable, Sendable {
  /// What training minimises the mean of.
  public var loss: Loss
  /// How a gradient becomes a step.
  public var optimizer: Optimizer
  /// α at epoch 0.
  public var learningRate: Double
  /// X in α / (1 + X·k), the rate of epoch k.
  public var decay: Double
  /// Examples in a batch; `nil` is all of them.
  public var batchSize: Int?
  /// λ of the penalty λ·Σ|W| on the weights (not the biases).
  public var l1: Double
  /// λ of the penalty (λ/2)·Σ‖W‖² on the weights (not the biases); where the optimizer takes it apart from
  /// the gradient, no penalty, but the share λ α of themselves that weights lose at each update.
  public var l2: Double
  /// The greatest length of the gradient of an update, over all parameters, penalties included; a longer
  /// one is scaled down to it. `nil` takes any.
  public var clipNorm: Double?
  /// Decides the starting weights and the order of the examples.
  public var seed: UInt64
  /// How the starting weights are drawn.
  public var initialization: Initialization
  /// The hidden layers' starting biases; `nil` leaves them to the initialiser.
  public var hiddenBias: Double?
  /// Whether the examples are put in a new order every epoch.
  public var shuffles: Bool
  /// What the network computes in.
  public var precision: Precision

  public init(
    loss: Loss, optimizer: Optimizer = .sgd, learningRate: Double = 0.3, decay: Double = 0,
    batchSize: Int? = nil, l1: Double = 0, l2: Double = 0, clipNorm: Double? = nil,
    seed: UInt64 = 1, initialization: Initialization = Initialization(.glorotUniform),
    hiddenBias: Double? = nil,
    shuffles: Bool = true, precision: Precision = .double
  ) {
    self.loss = loss
    self.optimizer = optimizer
    self.learningRate = learningRate
    self.decay = decay
    self.batchSize = batchSize
    self.l1 = l1
    self.l2 = l2
    self.clipNorm = clipNorm
    self.seed = seed
    self.initialization = initialization
    self.hiddenBias = hiddenBias
    self.shuffles = shuffles
    self.precision = precision
  }
}
