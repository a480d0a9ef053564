extension SpokenLayerPhrase {
  var english: String {
    switch self {
    case .network(let run, let inputs, let parameters):
      "The network of \(run): \(inputs) inputs, \(parameters) parameters."
    case .number(let layer): "layer \(layer)"
    case .output: "the output"
    case .layer(let name, let units, let activation, let weights):
      "\(name): \(units == 1 ? "1 unit" : "\(units) units"), \(activation)"
        + (weights.map { "; weights from \($0.least) to \($0.greatest)" } ?? "")
    case .formula(let formula, let range): "g(z) = \(formula), in \(range)"
    case .slopeFormula(let formula, let steepest): "g′(z) = \(formula), at most \(steepest)"
    case .flatWhere(let text): "flat \(text)"
    case .preactivations(let least, let greatest): "its z: \(least) to \(greatest)"
    case .gradient(let name, let activation, let mean, let measured):
      "\(name), \(activation): mean |∂J/∂W| \(mean)\(measured.isEmpty ? "" : ", \(measured)")"
    case .slope(let slope): "slope \(slope)"
    case .flatShare(let share): "flat share \(share)"
    case .dead(let dead, let units): "dead \(dead) of \(units)"
    case .updateRatio(let ratio): "log of update over weight \(ratio)"
    case .parameters(let first, let last, let count): "Parameters \(first) to \(last) of \(count):"
    case .parameter(let number, let name, let layer, let value, let gradient):
      "\(number): \(name) of layer \(layer) is \(value)"
        + (gradient.map { ", its gradient \($0)" } ?? "")
    }
  }
}
