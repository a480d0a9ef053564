extension GradientSentencePhrase {
  var english: String {
    switch self {
    case .diverged(let epoch): "Diverged in epoch \(epoch): a number became infinite."
    case .diverging(let start, let cost): "Diverging: J rose from \(start) to \(cost)."
    case .deadLayer(let layer, let units):
      "All \(units) units of layer \(layer) are dead: no gradient passes."
    case .dead(let dead, let units, let layer):
      "\(dead) of \(units) units of layer \(layer) are dead."
    case .flat(let layer, let share, let slope):
      "Layer \(layer) is flat on \(share) of its examples: mean slope \(slope)."
    case .plateau(let fraction):
      "Layer 1 gets \(fraction) of the output layer's gradient: a plateau."
    case .little(let fraction): "Layer 1 gets \(fraction) of the output layer's gradient."
    case .exploding(let factor):
      "Layer 1 gets \(factor) times the output layer's gradient: it explodes."
    case .largeSteps(let layer, let share):
      "Large steps: an update of layer \(layer) is \(share) of its weights."
    case .plateauAt(let cost): "A plateau: J stays\(cost.map { " at \($0)" } ?? "")."
    case .standing(let cost, let share):
      "J stands still\(cost.map { " at \($0)" } ?? ""): an update is at most \(share) of the "
        + "weights."
    case .healthyFraction(let fraction):
      "All is well: layer 1 gets \(fraction) of the output layer's gradient."
    case .healthyMultiple(let factor):
      "All is well: layer 1 gets \(factor) times the output layer's gradient."
    }
  }
}
