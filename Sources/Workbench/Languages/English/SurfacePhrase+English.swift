extension SurfacePhrase {
  var english: String {
    switch self {
    case .title: "Cost surface"
    case .measuring: "measuring…"
    case .diverged: "diverged"
    case .output: "output"
    case .unit(let unit, let layer): "unit \(unit) of layer \(layer)"
    case .randomDirections: "two random directions, scaled per unit"
    case .weight(let name, let source): "\(name) from \(source)"
    case .bias: "bias b"
    case .input(let input): "input \(input)"
    case .inLayer(let name, let layer): "\(name) in layer \(layer)"
    case .windowIsFlat(let name, let share): "\(name): \(share) of the window is flat"
    case .nameFlat(let name, let share): "\(name): flat \(share)"
    case .flatShare(let share): "flat \(share)"
    case .mapOf(let epoch): "map of epoch \(epoch)"
    case .throughWeights(let epoch): "through the weights of epoch \(epoch)"
    case .otherWeights(let epoch): "all other weights as at epoch \(epoch)"
    case .overAllWeights: "over all weights"
    case .along(let x, let y): "along \(x) and \(y)"
    case .flat(let stipple, let slope): "\(stipple) flat: \(slope) < 0.01"
    case .level(let difference): "flat: J differs by only \(difference) here"
    case .examples(let count, let all): "\(count) of \(all) examples"
    case .measured(let share): "\(share) measured"
    }
  }
}
