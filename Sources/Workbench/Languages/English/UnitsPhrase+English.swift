import Datasets

extension UnitsPhrase {
  var english: String {
    switch self {
    case .noKink(let activation): "\(activation) has no kink"
    case .bars: "bars: where a unit's z is above 0"
    case .kinks(let inside, let units): "\(inside) of \(units) kinks inside the data"
    case .kink(let unit, let feature, let x): "unit \(unit): kink at \(feature) = \(x)"
    case .slopes(let before, let after): "slope \(before) → \(after)"
    case .step(let step): "its own v·w = \(step)"
    case .unitOfLayer(let unit, let layer): "layer \(layer) unit \(unit)"
    case .line(let place): "line: \(place)"
    case .linesBetweenClasses: "lines: between classes"
    case .axes(let across, let up): "across \(across), up \(up)"
    case .unit(let unit, let units, let layer, let activation):
      "unit \(unit) of \(units) of layer \(layer), \(activation)"
    case .values(let layer, let activation, let least, let greatest):
      "layer \(layer), \(activation): \(least) … \(greatest)"
    case .barAndDot: "bar: least to greatest, dot: mean"
    case .concept(.affordability): "affordability"
    case .concept(.awareness): "awareness"
    case .concept(.perceivedQuality): "perceived quality"
    case .resemblance: "r: correlation with what sells it"
    case .units(let count): "\(count) units"
    case .colours: "violet: w < 0, green: w > 0"
    case .shades: "empty: w < 0, full: w > 0"
    case .ends: "ends: ± the largest |w|"
    }
  }
}
