package import NeuralNetworks

extension Examples {
  /// At most `most` of the examples, evenly spread over all of them: a set that is sorted by class
  /// keeps its shares.
  package func spread(_ most: Int) -> Examples {
    guard count > most, most > 0 else { return self }
    var inputs: [Double] = []
    var targets: [Double] = []
    inputs.reserveCapacity(most * features)
    targets.reserveCapacity(most * outputs)
    for place in 0..<most {
      let row = place * count / most
      inputs += self.inputs[row * features..<(row + 1) * features]
      targets += self.targets[row * outputs..<(row + 1) * outputs]
    }
    return Examples(
      features: features, outputs: outputs, kind: kind, inputs: inputs, targets: targets)
  }

  /// Each feature's variance.
  var variances: [Double] {
    (0..<features).map { feature in
      let values = (0..<count).map { inputs[$0 * features + feature] }
      let mean = values.reduce(0, +) / Double(max(1, count))
      return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, count))
    }
  }
}
