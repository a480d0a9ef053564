package import NeuralNetworks

extension ParameterPlane {
  /// The plane of a slice at `weights`.
  ///
  /// Of a unit's inputs those matter most that vary most: a pixel at the picture's edge that is 0 in
  /// every example has no say. Behind the first layer, where all units vary alike, it is those with
  /// the largest weights. Equals come in their order.
  package init(
    _ slice: SlicePlane, at weights: [LayerParameters], _ examples: Examples, seed: UInt64
  ) {
    switch slice {
    case .weightAndBias(let layer, let unit):
      let input = Self.strongestInputs(1, of: unit, layer, weights, examples)[0]
      self.init(
        .weight(layer: layer, unit: unit, input: input), .bias(layer: layer, unit: unit),
        of: weights)
    case .twoWeights(let layer, let unit):
      let inputs = Self.strongestInputs(2, of: unit, layer, weights, examples)
      self.init(
        .weight(layer: layer, unit: unit, input: inputs[0]),
        .weight(layer: layer, unit: unit, input: inputs[1]), of: weights)
    case .randomDirections: self.init(randomAt: weights, seed: seed)
    }
  }

  /// The places of the `count` inputs that matter most, in the order of the inputs.
  private static func strongestInputs(
    _ count: Int, of unit: Int, _ layer: Int, _ weights: [LayerParameters], _ examples: Examples
  ) -> [Int] {
    let inputs = weights[layer].inputs
    let strength =
      layer == 0
      ? examples.variances
      : weights[layer].weights[unit * inputs..<(unit + 1) * inputs].map(abs)
    let order = strength.indices.sorted {
      // Scaled to variance 1 they are equal but for rounding.
      abs(strength[$0] - strength[$1]) > 1e-9 * strength[$0]
        ? strength[$0] > strength[$1] : $0 < $1
    }
    return order.prefix(count).sorted()
  }
}
