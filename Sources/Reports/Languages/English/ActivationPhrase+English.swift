extension ActivationPhrase {
  var english: String {
    switch self {
    case .title: "Activation"
    case .softmax(let outputs, let shares):
      """
      softmax turns the \(outputs) outputs z
      into shares: \(shares).
      Each depends on all of them:
      there is no curve g(z).
      """
    case .layerZ: "the layer's own z"
    case .itsZ: "its z"
    case .meanSlope(let slope): "mean slope \(slope)"
    case .flatShare(let share): "flat share \(share)"
    case .dead(let dead, let units): "dead \(dead)/\(units)"
    case .numbers(let slope, let flat, let dead, let units):
      "slope \(slope) flat \(flat) dead \(dead)/\(units)"
    }
  }
}
