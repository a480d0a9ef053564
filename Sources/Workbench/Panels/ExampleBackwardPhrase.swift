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

extension ExampleBackwardPhrase {
  var message: Message {
    switch self {
    case .toUnit(let unit): say("to unit {unit}", unit: unit)
    case .toUnitShort(let unit): say("to u{unit}", unit: unit)
    case .outputs(let count): say("/ {count} outputs", count: count)
    case .slopeCancelled(let formula): say("{formula}: this loss cancels g′(z)", formula: formula)
    case .clipped(let a, let slope):
      say("a = {a}, g′(z) = {slope}; 0 where a is clipped", a: a, slope: slope)
    case .othersZero(let count): say("{count} others: 0", count: count)
    case .othersAtMost(let count, let most):
      say("{count} others ≤ {most} in size", count: count, most: most)
    case .newWeight(let rate): say("α = {rate}; w − α·∂L/∂w = the new w", rate: rate)
    case .oneExample(let optimizer?):
      say("A batch is one example; {optimizer} rescales.", optimizer: optimizer)
    case .oneExample(nil): "A batch is one example."
    case .mean(let count, let optimizer?):
      say(
        "Training takes the mean of {count}; {optimizer} rescales.", count: count,
        optimizer: optimizer)
    case .mean(let count, nil): say("Training takes the mean of {count}.", count: count)
    case .penalties(let names): say("The penalty ({names}) then pulls w towards 0.", names: names)
    }
  }
}
