/// What is known of an activation besides its kernel.
///
/// Whoever needs to know something of an activation asks for a trait, and never which case it is. So a new
/// one is a section of `Activation.swift`, and its words.
public struct ActivationTraits: Sendable {
  /// As a sentence writes it: `ReLU`.
  public let title: String
  /// g as it is written: `1 / (1 + e⁻ᶻ)`.
  public let formula: String
  /// g′ as it is written, in z, a = g(z) and the activation's own parts: `a (1 − a)`.
  public let slopeFormula: String
  /// The values g takes, and what it comes as near to as one likes. `softmax`: of one share.
  public let outputRange: ClosedRange<Double>
  /// The greatest |g′(z)|, or what it comes as near to as one likes.
  public let greatestSlope: Double
  /// Whether g is of one z. Of all z of the layer, as `softmax`'s, it suits an output layer alone, whose
  /// values are shares of classes.
  public var isElementwise = true
  /// Whether g(z) is z.
  public var isLinear = false
  /// The ReLU family: two straight pieces that meet at z = 0, z itself on the right.
  public var isRectifier = false
  /// Whether g and g′ are 0 for every z below 0.
  public var isOffBelowZero = false
  /// With fewer units than this a hidden layer often gets stuck; `nil` if no number of them helps.
  ///
  /// Measured: with 3 ReLU units 12 of 24 starts reach the target on coffee and 9 on the moons, with 4
  /// units 13 on XOR's four points, with 8 units 23 or 24 everywhere. tanh and sigmoid reach XOR's with 4
  /// units from every start, with 2 from 11 and 16.
  public var leastWidth: Int? = 4
  /// g with numbers in it, where {z} stands for z and {e⁻ᶻ} for that power.
  public var worked = "g({z})"
  /// The same for z ≤ 0, where it is another form.
  public var workedBelowZero: String?
  /// How Python's libraries have it.
  public let python: Python

  /// g and g′ in Python: text, of which the engine reads nothing.
  public struct Python: Sendable {
    /// The function where Keras's own is another one, or has a constant in single precision.
    public var keras: [String]?
    /// PyTorch's module after a `Linear`; `nil` where there is none to add.
    public let torch: String?
    /// g of an array z in NumPy, the last line what is returned; nothing overflows.
    public let value: [String]
    /// g′ likewise; `nil` where it is in the loss.
    public let slope: [String]?
  }
}

extension ActivationTraits {
  /// Whether g is flat at both ends. The others are off on one side, as they are meant to be.
  public var isTwoSided: Bool {
    isElementwise && outputRange.lowerBound.isFinite && outputRange.upperBound.isFinite
  }

  /// The values g takes, as an interval: `0 … 1`.
  public var range: String {
    "\(Self.text(outputRange.lowerBound)) … \(Self.text(outputRange.upperBound))"
  }

  /// `−∞`, `1`, `−0.278`
  private static func text(_ end: Double) -> String {
    let sign = end < 0 ? "−" : ""
    guard end.isFinite else { return sign + "∞" }
    let (whole, rest) = Int((end.magnitude * 1000).rounded()).quotientAndRemainder(
      dividingBy: 1000)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\("\(1000 + rest)".dropFirst())"
  }
}
