extension TrainingFindingPhrase {
  var english: String {
    switch self {
    case .diverged(let epoch, let rate):
      "Diverged at epoch \(epoch): the rate \(rate) was too high. [ lowers it, r starts again."
    case .divergedShort(let rate): "diverged: rate \(rate) too high"
    case .rising(let ratio, let rate):
      "J is \(ratio) times what it was at the start: the rate \(rate) is too high."
    case .risingShort(let rate): "J rises: rate \(rate) too high"
    case .deadLayer(let layer, let units):
      "Layer \(layer) is dead: all its \(units) units have slope 0 on every example, and no "
        + "gradient gets through. A lower rate or another start helps."
    case .deadLayerShort(let layer): "layer \(layer) is dead"
    case .deadUnits(let dead, let units, let layer, let isMany):
      "\(dead) of \(units) units of layer \(layer) \(dead == 1 ? "is" : "are") dead: slope 0 on "
        + "every example\(isMany ? ", mostly from too high a rate" : "")."
    case .deadUnitsShort(let dead, let units, let layer): "layer \(layer): \(dead)/\(units) dead"
    case .deadOutput:
      "The output unit is dead: slope 0 on every example, so no weight gets a gradient from it "
        + "any more."
    case .deadOutputs(let dead, let units):
      "\(dead) of \(units) outputs are dead: slope 0 on every example, so no weight gets a "
        + "gradient from \(dead == 1 ? "it" : "them") any more."
    case .deadOutputShort: "output dead"
    case .narrow(let layer, let least, let units, let activation):
      "Layer \(layer) is narrow: with fewer than \(least), many starts get stuck, and it has "
        + "\(units) \(activation) \(units == 1 ? "unit" : "units"). + adds one."
    case .narrowShort(let layer, let units, let activation):
      "layer \(layer) is narrow: \(units) \(activation) \(units == 1 ? "unit" : "units")"
    case .collapse: "All hidden layers are linear: they do no more than the output layer alone."
    case .collapseShort: "linear layers collapse"
    }
  }
}
