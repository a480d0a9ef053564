/// All parameters of a network in one row of memory, or as many gradients or moments: layer after
/// layer, weights before biases, each padded with zeros to whole vectors.
///
/// One loop over `flat` updates a network, however many layers it has. A class, so that a step hands it
/// on without retaining what is in it.
final class ParameterBlock<Scalar: LaneScalar> {
  let flat: Matrix<Scalar>
  let layers: [Slice]
  private let architecture: Architecture
  /// How the first layer's weights lie.
  private let features: FeatureOrder

  /// One layer's weights `[units × inputs]` and biases `[1 × units]`.
  struct Slice {
    let weights: Weights<Scalar>
    let biases: Matrix<Scalar>
  }

  init(_ architecture: Architecture, _ features: FeatureOrder, in arena: Arena<Scalar>) {
    let vectors = architecture.layers.indices.map {
      Weights<Scalar>.vectors(architecture, layer: $0)
        + Scalar.vectorCount(architecture.layers[$0].units)
    }
    let flat = arena.matrix(rows: vectors.reduce(0, +), columns: Scalar.laneCount)
    var offset = 0
    var layers: [Slice] = []
    for layer in architecture.layers.indices {
      let weights = Weights(architecture, layer: layer, in: flat, at: offset)
      offset += weights.numbers.count
      let biases = flat.part(
        at: offset, rows: 1, columns: weights.units, vectors: Scalar.vectorCount(weights.units))
      offset += biases.count
      layers.append(Slice(weights: weights, biases: biases))
    }
    self.flat = flat
    self.layers = layers
    self.architecture = architecture
    self.features = features
  }

  /// Zeros that lie as the numbers of `other` do.
  convenience init(like other: ParameterBlock, in arena: Arena<Scalar>) {
    self.init(other.architecture, other.features, in: arena)
  }

  /// The numbers in double precision.
  var parameters: [LayerParameters] {
    layers.indices.map { index in
      let (layer, places) = (layers[index], places(ofLayer: index))
      let (units, inputs) = (layer.weights.units, layer.weights.inputs)
      var weights: [Double] = []
      weights.reserveCapacity(units * inputs)
      for unit in 0..<units {
        for place in places { weights.append(Double(layer.weights.value(unit, place))) }
      }
      let biases = (0..<units).map { Double(layer.biases.value(0, $0)) }
      return LayerParameters(units: units, inputs: inputs, weights: weights, biases: biases)
    }
  }

  /// Takes over the numbers of `parameters`, which have the same shapes.
  func assign(_ parameters: [LayerParameters]) {
    precondition(parameters.count == layers.count, "parameters for every layer")
    for index in layers.indices {
      let (layer, source, places) = (layers[index], parameters[index], places(ofLayer: index))
      precondition(
        source.units == layer.weights.units && source.inputs == layer.weights.inputs,
        "a layer of \(layer.weights.units) units and \(layer.weights.inputs) inputs cannot take "
          + "parameters for \(source.units) units and \(source.inputs) inputs")
      for unit in 0..<source.units {
        for (input, place) in places.enumerated() {
          layer.weights.set(unit, place, to: Scalar(source.weights[unit * source.inputs + input]))
        }
        layer.biases.set(0, unit, to: Scalar(source.biases[unit]))
      }
    }
  }

  /// Where the weights for each of a layer's inputs lie.
  private func places(ofLayer layer: Int) -> [Int] {
    layer == 0 ? features.places : Array(0..<layers[layer].weights.inputs)
  }
}
