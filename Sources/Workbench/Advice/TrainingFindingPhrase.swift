import Localization

/// What keeps a network from learning, in sentences and in a few words.
enum TrainingFindingPhrase: Phrase {
  case deadUnits(Int, of: Int, layer: Int)
  case deadUnitsShort(Int, of: Int, layer: Int)
  case narrow(Int, least: Int, units: Int, String)
  case narrowShort(Int, units: Int, String)
  case collapse, collapseShort
}

extension TrainingFindingPhrase {
  var message: Message {
    switch self {
    case .deadUnits(let dead, let units, let layer):
      say(
        "{count} of {units} units of layer {layer} is dead: slope 0 on every example.",
        or: "{count} of {units} units of layer {layer} are dead: slope 0 on every example.",
        count: dead, units: units, layer: layer)
    case .deadUnitsShort(let dead, let units, let layer):
      say("layer {layer}: {dead}/{units} dead", layer: layer, dead: dead, units: units)
    case .narrow(let layer, let least, let units, let activation):
      say(
        """
        Layer {layer} is narrow: with fewer than {least} units, many starts get stuck, and it \
        has {count} {activation} unit. Press + to add one.
        """,
        or: """
          Layer {layer} is narrow: with fewer than {least} units, many starts get stuck, and it \
          has {count} {activation} units. Press + to add one.
          """, count: units, layer: layer, least: least, activation: activation)
    case .narrowShort(let layer, let units, let activation):
      say(
        "layer {layer} is narrow: {count} {activation} unit",
        or: "layer {layer} is narrow: {count} {activation} units",
        count: units, layer: layer, activation: activation)
    case .collapse: "All hidden layers are linear: they do no more than the output layer alone."
    case .collapseShort: "linear layers collapse"
    }
  }
}
