import Localization

/// What is said on the way back, besides numbers.
enum ExampleBackwardPhrase: Phrase {
  case toUnit(Int)
  case toUnitShort(Int)
  /// What a mean is divided by.
  case outputs(Int)
  /// - Parameter formula: of δ, in which there is no g′(z).
  case slopeCancelled(formula: String)
  case clipped(a: String, slope: String)
  case othersZero(Int)
  case othersAtMost(Int, String)
  case newWeight(rate: String)
  /// - Parameter optimizer: the one that does not take the gradient as it is.
  case oneExample(optimizer: String?)
  case mean(of: String, optimizer: String?)
  /// - Parameter names: of the settings that add to the gradient in training: `l1, l2`.
  case penalties(String)
}
