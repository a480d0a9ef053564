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

/// A symmetric distribution around 0.
private enum Spread {
  /// U(−limit, limit)
  case uniform(limit: Double)
  /// N(0, deviation²)
  case normal(deviation: Double)

  func draw(using stream: inout RandomStream) -> Double {
    switch self {
    case .uniform(let limit): limit * (2 * stream.uniform() - 1)
    case .normal(let deviation): deviation * stream.normal()
    }
  }
}

extension Initializer {
  fileprivate func spread(fanIn: Int, fanOut: Int, activation: Activation) -> Spread {
    let (inputs, both) = (Double(fanIn), Double(fanIn + fanOut))
    switch self {
    case .glorotUniform: return .uniform(limit: (6 / both).squareRoot())
    case .glorotNormal: return .normal(deviation: (2 / both).squareRoot())
    case .heUniform: return .uniform(limit: (6 / inputs).squareRoot())
    case .heNormal: return .normal(deviation: (2 / inputs).squareRoot())
    case .lecunNormal: return .normal(deviation: (1 / inputs).squareRoot())
    case .playground: return .uniform(limit: 0.5)
    case .zeros: return .uniform(limit: 0)
    case .auto:
      let rule: Initializer = activation.isRectifier ? .heNormal : .glorotUniform
      return rule.spread(fanIn: fanIn, fanOut: fanOut, activation: activation)
    }
  }

  /// What every bias starts at.
  fileprivate var bias: Double { self == .playground ? 0.1 : 0 }
}

extension Activation {
  /// The ReLU family: zero, or nearly so, on one side, and z on the other.
  fileprivate var isRectifier: Bool { self == .relu || self == .leakyReLU }
}
