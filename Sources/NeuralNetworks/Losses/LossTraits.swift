/// What is known of a loss besides its kernel.
///
/// Whoever needs to know something of a loss asks for a trait, and never which case it is. So a new one is a
/// section of `Loss.swift`, and its words.
public struct LossTraits: Sendable {
  /// How the loss is called in a sentence: `binary cross-entropy`.
  public let name: String
  /// One output's loss as it is written, in a and y.
  public let formula: String
  /// The loss of one output a for the target y.
  public let value: @Sendable (_ a: Double, _ y: Double) -> Double
  /// The output activation that the loss is made for: with it the loss is computed from the logits, and its
  /// derivative by z is a − y, without g′(z).
  public var ownOutput: Activation?
  /// One output's loss from its logit, where it is of each output and that one is `ownOutput`.
  public var valueOfLogit: (@Sendable (_ z: Double, _ y: Double) -> Double)?
  /// Whether an example's loss is the mean over its outputs; else it is their sum, of an output layer whose
  /// outputs are shares.
  public var isOfEachOutput = true
  /// The targets it is made for. It is 0 where a is such a target at an end.
  public var targets = -Double.infinity ... .infinity
  /// The factor in x (a − y)²; `nil` of what is no such square.
  public var squareFactor: Double?
  /// The rate that plain gradient descent begins with on data that say nothing of it.
  public let usualRate: Double
  /// The loss with numbers in it, where {a}, {y} and {L} stand for them and {ln} for the logarithm that L is.
  public let worked: @Sendable (_ a: Double, _ y: Double) -> String
  /// ∂L/∂z as it is written, and with numbers for {a}, {y} and {g′} in it; without numbers where it may be
  /// cut off.
  public let slope: @Sendable (_ a: Double, _ y: Double) -> (formula: String, worked: String?)
  /// How Python's libraries have it.
  public let python: Python
  /// The same from the logits of `ownOutput`.
  public var pythonOfLogits: Python?

  /// A loss in Python: text, of which the engine reads nothing.
  public struct Python: Sendable {
    /// What Keras's `compile` takes.
    public let keras: String
    /// What makes `loss(a, y)` in PyTorch, the mean over the examples.
    public let torch: [String]
    /// What makes `loss` of every example in NumPy, from the logits z[-1] and outputs a[-1].
    public let value: [String]
    /// What makes `delta`, ∂J/∂z, in NumPy.
    public let slope: [String]
  }
}

extension Loss {
  /// Whether its targets are numbers of any size, rather than 0 and 1.
  public var isOfNumbers: Bool { traits.targets.upperBound.isInfinite }

  /// Whether the derivative of the loss by z is `a − y`, without g′(z): it is then computed from the logits.
  public func cancelsSlope(of output: Activation) -> Bool { traits.ownOutput == output }

  /// Whether a is clipped to what the loss can take.
  public func isClipped(of output: Activation) -> Bool {
    traits.isOfEachOutput && traits.ownOutput.map { $0 != output } ?? false
  }

  /// How Python's libraries have it with such an output.
  public func python(of output: Activation) -> LossTraits.Python {
    cancelsSlope(of: output) ? traits.pythonOfLogits ?? traits.python : traits.python
  }
}
