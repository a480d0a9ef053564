extension GradientBriefPhrase {
  var english: String {
    switch self {
    case .diverged(let epoch): "diverged in epoch \(epoch)"
    case .diverging(let start, let cost): "diverging: J \(start) to \(cost)"
    case .deadLayer(let layer, let units): "layer \(layer) is dead: \(units) of \(units)"
    case .dead(let dead, let units, let layer): "layer \(layer): \(dead) of \(units) dead"
    case .flat(let layer, let slope): "layer \(layer) is flat: slope \(slope)"
    case .plateau(let ratio): "a plateau: first/last \(ratio)"
    case .little(let ratio): "layer 1 gets little: \(ratio)"
    case .exploding(let ratio): "explodes: first/last \(ratio)"
    case .largeSteps(let layer, let share): "large steps: layer \(layer), \(share)"
    case .plateauAt(let cost): "a plateau: J stays\(cost.map { " at \($0)" } ?? "")"
    case .standing(let share): "J stands still: steps \(share)"
    case .healthy(let ratio): "all is well: first/last \(ratio)"
    }
  }
}
