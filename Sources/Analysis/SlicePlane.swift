package import NeuralNetworks

/// Which two directions through the space of all weights a slice of the cost runs along.
/// Layers, units and inputs are counted from 0.
package enum SlicePlane: Hashable, Sendable {
  /// A unit's bias over the weight of its input that matters most.
  case weightAndBias(layer: Int, unit: Int)
  /// The two weights of a unit whose inputs matter most.
  case twoWeights(layer: Int, unit: Int)
  /// Two random directions, each unit's part as long as the unit's weights.
  case randomDirections

  /// The slices worth looking at, the telling ones first: the layer's first unit, the output, two
  /// random directions; then the layer's other units.
  package static func choices(_ architecture: Architecture, layer: Int) -> [SlicePlane] {
    let last = architecture.layers.count - 1
    guard architecture.layers.indices.contains(layer) else { return [.randomDirections] }
    func slices(_ layer: Int, _ unit: Int) -> [SlicePlane] {
      [.weightAndBias(layer: layer, unit: unit)]
        + (architecture.inputs(ofLayer: layer) > 1 ? [.twoWeights(layer: layer, unit: unit)] : [])
    }
    var choices = slices(layer, 0)
    if layer != last { choices.append(.weightAndBias(layer: last, unit: 0)) }
    if architecture.parameterCount > 2 { choices.append(.randomDirections) }
    for unit in 1..<max(1, architecture.layers[layer].units) { choices += slices(layer, unit) }
    return choices
  }

  /// The layer whose unit it is about; random directions are about all.
  package var layer: Int? {
    switch self {
    case .weightAndBias(let layer, _), .twoWeights(let layer, _): layer
    case .randomDirections: nil
    }
  }

  /// Whether the network is large enough to have what the slice is about.
  package func fits(_ parameters: [LayerParameters]) -> Bool {
    switch self {
    case .weightAndBias(let layer, let unit):
      parameters.indices.contains(layer) && unit < parameters[layer].units
    case .twoWeights(let layer, let unit):
      parameters.indices.contains(layer) && unit < parameters[layer].units
        && parameters[layer].inputs > 1
    case .randomDirections: !parameters.isEmpty
    }
  }
}

/// What one axis of a slice is.
package enum SliceAxis: Equatable, Sendable {
  /// The weight's own value is the place on the axis.
  case weight(layer: Int, unit: Int, input: Int)
  /// The bias's own value is the place on the axis.
  case bias(layer: Int, unit: Int)
  /// The first or second random direction.
  case direction(Int)
}

/// A place on a slice, in the units of its axes.
package struct SlicePoint: Equatable, Sendable {
  /// Along the first axis.
  package var x: Double
  /// Along the second axis.
  package var y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}
