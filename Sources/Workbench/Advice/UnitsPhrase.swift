import Datasets
import Localization

/// What is said of units: their kinks, maps, values and weights.
enum UnitsPhrase: Phrase {
  case noKink(activation: String)
  case bars
  case kinks(Int, of: Int)
  case kink(unit: Int, feature: String, x: String)
  case slopes(String, String)
  case step(String)
  case unitOfLayer(unit: Int, layer: Int)
  case line(String)
  case linesBetweenClasses
  case axes(across: String, up: String)
  case unit(Int, of: Int, layer: Int, activation: String)
  case values(layer: Int, activation: String, least: String, greatest: String)
  case barAndDot
  case concept(DemandConcept)
  case resemblance
  case units(Int)
  case colours, shades, ends
}

extension UnitsPhrase {
  var message: Message {
    switch self {
    case .noKink(let activation): say("{activation} has no kink", activation: activation)
    case .bars: "bars: where a unit's z is above 0"
    case .kinks(let inside, let units):
      say("{inside} of {units} kinks inside the data", inside: inside, units: units)
    case .kink(let unit, let feature, let x):
      say("unit {unit}: kink at {feature} = {x}", unit: unit, feature: feature, x: x)
    case .slopes(let before, let after):
      say("slope {before} → {after}", before: before, after: after)
    case .step(let step): say("its own bend = {step}", step: step)
    case .unitOfLayer(let unit, let layer):
      say("layer {layer} unit {unit}", layer: layer, unit: unit)
    case .line(let place): say("line: {place}", place: place)
    case .linesBetweenClasses: "lines: between classes"
    case .axes(let across, let up): say("across {across}, up {up}", across: across, up: up)
    case .unit(let unit, let units, let layer, let activation):
      say(
        "unit {unit} of {units} of layer {layer}, {activation}",
        unit: unit, units: units, layer: layer, activation: activation)
    case .values(let layer, let activation, let least, let greatest):
      say(
        "layer {layer}, {activation}: {least} … {greatest}",
        layer: layer, activation: activation, least: least, greatest: greatest)
    case .barAndDot: "bar: least to greatest, dot: mean"
    case .concept(.affordability): "affordability"
    case .concept(.awareness): "awareness"
    case .concept(.perceivedQuality): "perceived quality"
    case .resemblance: "r: correlation with what sells it"
    case .units(let count): say("{count} unit", or: "{count} units", count: count)
    case .colours: "violet: w < 0, green: w > 0"
    case .shades: "empty: w < 0, full: w > 0"
    case .ends: "ends: ± the largest |w|"
    }
  }
}
