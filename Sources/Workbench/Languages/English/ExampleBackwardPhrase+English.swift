extension ExampleBackwardPhrase {
  var english: String {
    switch self {
    case .toUnit(let unit): "to unit \(unit)"
    case .toUnitShort(let unit): "to u\(unit)"
    case .outputs(let count): "/ \(count) outputs"
    case .slopeCancelled(let formula): "\(formula): this loss cancels g′(z)"
    case .clipped(let a, let slope): "a = \(a), g′(z) = \(slope); 0 where a is clipped"
    case .othersZero(let count): "\(count) others: 0"
    case .othersAtMost(let count, let most): "\(count) others ≤ \(most) in size"
    case .newWeight(let rate): "α = \(rate); w − α·∂L/∂w = the new w"
    case .oneExample(let optimizer):
      "A batch is one example\(optimizer.map { "; \($0) rescales" } ?? "")."
    case .mean(let count, let optimizer):
      "Training takes the mean of \(count)\(optimizer.map { "; \($0) rescales" } ?? "")."
    case .penalties(let names): "The penalty (\(names)) then pulls w towards 0."
    }
  }
}
