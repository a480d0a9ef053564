extension Initialization {
  /// The starting weights and biases of layer `layer` of `architecture`.
  ///
  /// Weight (u, i) comes from draw u · inputs + i of the layer's own stream, whatever the
  /// initialiser, and normal draws grow with uniform ones: two activations start from the same
  /// numbers, and a unit more leaves the other units' draws as they were.
  func parameters(
    ofLayer layer: Int, in architecture: Architecture, seed: UInt64, hiddenBias: Double?
  ) -> LayerParameters {
    if let given = given(ofLayer: layer, in: architecture) { return given }
    let specification = architecture.layers[layer]
    let (units, inputs) = (specification.units, architecture.inputs(ofLayer: layer))
    let spread = initializer.spread(
      fanIn: inputs, fanOut: units, activation: specification.activation)
    var stream = RandomStream(seed: seed, stream: UInt64(layer))
    let weights = (0..<units * inputs).map { _ in gain * spread.draw(using: &stream) }
    let isHidden = layer < architecture.layers.count - 1
    let bias = isHidden ? hiddenBias ?? initializer.bias : initializer.bias
    return LayerParameters(
      units: units, inputs: inputs, weights: weights,
      biases: Array(repeating: bias, count: units))
  }

  /// The numbers that are given for layer `layer`, if those of all layers are.
  private func given(ofLayer layer: Int, in architecture: Architecture) -> LayerParameters? {
    guard let numbers, numbers.count == architecture.parameterCount else { return nil }
    let before = architecture.layers[..<layer].indices.reduce(0) {
      $0 + architecture.layers[$1].units * (architecture.inputs(ofLayer: $1) + 1)
    }
    let (units, inputs) = (architecture.layers[layer].units, architecture.inputs(ofLayer: layer))
    let end = before + units * inputs
    return LayerParameters(
      units: units, inputs: inputs, weights: Array(numbers[before..<end]),
      biases: Array(numbers[end..<end + units]))
  }

  /// The starting weights and biases of every layer.
  func parameters(
    for architecture: Architecture, seed: UInt64, hiddenBias: Double?
  ) -> [LayerParameters] {
    architecture.layers.indices.map {
      parameters(ofLayer: $0, in: architecture, seed: seed, hiddenBias: hiddenBias)
    }
  }
}
