import Localization

/// What keeps a network from learning, in sentences and in a few words.
enum TrainingFindingPhrase: Phrase {
  case diverged(epoch: String, rate: String)
  case divergedShort(rate: String)
  case rising(ratio: String, rate: String)
  case risingShort(rate: String)
  case deadLayer(Int, units: Int)
  case deadLayerShort(Int)
  case deadUnits(Int, of: Int, layer: Int, isMany: Bool)
  case deadUnitsShort(Int, of: Int, layer: Int)
  case deadOutput
  case deadOutputs(Int, of: Int)
  case deadOutputShort
  case narrow(Int, least: Int, units: Int, String)
  case narrowShort(Int, units: Int, String)
  case collapse, collapseShort
}

extension TrainingFindingPhrase {
  var message: Message {
    switch self {
    case .diverged(let epoch, let rate):
      say(
        """
        Diverged at epoch {epoch}: the rate {rate} was too high. Press [ to lower it, r to start \
        again.
        """,
        epoch: epoch, rate: rate)
    case .divergedShort(let rate): say("diverged: rate {rate} too high", rate: rate)
    case .rising(let ratio, let rate):
      say(
        "J is {ratio} times what it was at the start: the rate {rate} is too high.",
        ratio: ratio, rate: rate)
    case .risingShort(let rate): say("J rises: rate {rate} too high", rate: rate)
    case .deadLayer(let layer, let units):
      say(
        """
        Layer {layer} is dead: all its {units} units have slope 0 on every example, and no \
        gradient gets through. A lower rate or another start helps.
        """, layer: layer, units: units)
    case .deadLayerShort(let layer): say("layer {layer} is dead", layer: layer)
    case .deadUnits(let dead, let units, let layer, isMany: true):
      say(
        """
        {count} of {units} units of layer {layer} is dead: slope 0 on every example, mostly from too \
        high a rate.
        """,
        or: """
          {count} of {units} units of layer {layer} are dead: slope 0 on every example, mostly from \
          too high a rate.
          """, count: dead, units: units, layer: layer)
    case .deadUnits(let dead, let units, let layer, isMany: false):
      say(
        "{count} of {units} units of layer {layer} is dead: slope 0 on every example.",
        or: "{count} of {units} units of layer {layer} are dead: slope 0 on every example.",
        count: dead, units: units, layer: layer)
    case .deadUnitsShort(let dead, let units, let layer):
      say("layer {layer}: {dead}/{units} dead", layer: layer, dead: dead, units: units)
    case .deadOutput:
      """
      The output unit is dead: slope 0 on every example, so no weight gets a gradient from it \
      any more.
      """
    case .deadOutputs(let dead, let units):
      say(
        """
        {count} of {units} outputs are dead: slope 0 on every example, so no weight gets a gradient \
        from it any more.
        """,
        or: """
          {count} of {units} outputs are dead: slope 0 on every example, so no weight gets a gradient \
          from them any more.
          """, count: dead, units: units)
    case .deadOutputShort: "output dead"
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
