/// What is known of an optimizer besides its rule.
///
/// Whoever needs to know something of an optimizer asks for a trait, and never which case it is. So a new one
/// is a section of `Optimizer.swift`, and its words.
public struct OptimizerTraits: Sendable {
  /// The update as it is written.
  public let formula: String
  /// How many numbers it remembers for each parameter.
  public let moments: Int
  /// How many gradients long the step comes to be where the gradient stays as it is; `nil` of what divides by
  /// the gradient's size.
  public let gain: Double?
  /// Whether `l2` makes weights decay apart from their gradient, and is no part of J.
  public var decouplesDecay = false
  /// How Python's libraries have it.
  public let python: Python

  /// An optimizer in Python: text, of which the engine reads nothing. {rate} stands for the rate, {l2} for
  /// λ₂.
  public struct Python: Sendable {
    /// What Keras's `compile` takes.
    public let keras: String
    /// The class of that name where Keras has none that computes the same.
    public var kerasClass: KerasClass?
    /// What follows `torch.optim.` in PyTorch.
    public let torch: [String]
    /// What an update does to parameters p with gradient g and memory m at step t, in NumPy.
    public let update: [String]
  }

  /// A class that remembers something of every array of weights w, and changes it by its gradient g.
  public struct KerasClass: Sendable {
    /// Its name in the program.
    public let name: String
    /// Why Keras's own is not taken.
    public let reason: String
    /// What it remembers for each weight, zeros at first.
    public let memories: [String]
    /// What an update does, a statement each.
    public let update: [String]
  }
}

extension OptimizerTraits {
  /// Whether a step does not depend on the gradient's size.
  public var dividesByGradient: Bool { gain == nil }
}
