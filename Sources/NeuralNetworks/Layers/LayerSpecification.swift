/// One layer as a user writes it: how many units, and their activation. `25:relu`.
public struct LayerSpecification: Equatable, Hashable, Codable, Sendable {
  /// At least 1, or the network has a `problem(with:)` it.
  public var units: Int
  /// What is applied to z = W a + b.
  public var activation: Activation

  public init(units: Int, activation: Activation) {
    self.units = units
    self.activation = activation
  }
}

extension [LayerSpecification] {
  /// Whether the outputs are shares of classes; the target is then read as classes.
  public var endInShares: Bool { last?.activation.isElementwise == false }
}

/// A dense network's shape: how many features it reads, and its layers from the first hidden one
/// to the output.
public struct Architecture: Equatable, Hashable, Codable, Sendable {
  /// The features of an example.
  public var inputs: Int
  /// The first hidden layer first, the output layer last.
  public var layers: [LayerSpecification]

  public init(inputs: Int, layers: [LayerSpecification]) {
    self.inputs = inputs
    self.layers = layers
  }

  /// The inputs of layer `layer`: the units of the one before, or the features.
  public func inputs(ofLayer layer: Int) -> Int {
    layer == 0 ? inputs : layers[layer - 1].units
  }

  /// Weights and biases together: Σ units · (inputs + 1).
  public var parameterCount: Int {
    layers.indices.reduce(0) { $0 + layers[$1].units * (inputs(ofLayer: $1) + 1) }
  }
}
