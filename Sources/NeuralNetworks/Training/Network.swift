/// A dense network's numbers and the buffers it computes in.
final class Network<Scalar: LaneScalar> {
  var activations: [Activation]
  let parameters: ParameterBlock<Scalar>
  private let layers: [LayerBuffers<Scalar>]

  init(_ architecture: Architecture, in arena: Arena<Scalar>) {
    activations = architecture.layers.map(\.activation)
    parameters = ParameterBlock(architecture, in: arena)
    layers = architecture.layers.map { LayerBuffers(units: $0.units, in: arena) }
  }

  /// Computes every layer's activations, and the slopes where they are wanted: before `backward`.
  func forward(_ chunk: Chunk<Scalar>, slopes: Bool) {
    let vectors = chunk.vectors
    for index in layers.indices {
      let layer = layers[index]
      let slice = parameters.layers[index]
      layer.z.setProduct(
        slice.weights, index == 0 ? chunk.inputs : layers[index - 1].a, vectors: vectors)
      activations[index].activate(
        layer.z, biases: slice.biases, into: layer.a, vectors: vectors, slopes: slopes)
    }
  }

  /// Adds the gradient of `scale` × the chunk's summed loss to `gradient`. After `forward`.
  func backward(
    _ chunk: Chunk<Scalar>, _ loss: Loss, scale: Scalar, into gradient: ParameterBlock<Scalar>
  ) {
    let last = layers.count - 1
    outputs(chunk).gradient(loss, scale: scale, into: layers[last].dz)
    for index in stride(from: last, through: 0, by: -1) {
      let dz = layers[index].dz
      let slice = gradient.layers[index]
      slice.biases.addRowSums(dz, vectors: chunk.vectors)
      addWeightGradient(index, chunk, dz, into: slice.weights)
      guard index > 0 else { continue }
      let below = layers[index - 1]
      below.dz.setTransposedProduct(parameters.layers[index].weights, dz, vectors: chunk.vectors)
      below.dz.multiply(by: below.z, vectors: chunk.vectors)
    }
  }

  /// Adds dZ Xᵀ, in the shape that suits the layer's inputs X.
  private func addWeightGradient(
    _ index: Int, _ chunk: Chunk<Scalar>, _ dz: Matrix<Scalar>, into gradient: Matrix<Scalar>
  ) {
    let x = index == 0 ? chunk.inputs : layers[index - 1].a
    guard x.rows >= LayerBuffers<Scalar>.wide else {
      gradient.addProductOfRows(dz, x, vectors: chunk.vectors)
      return
    }
    guard index > 0 else {
      gradient.addProduct(dz, byExample: chunk.inputsByExample, count: chunk.count)
      return
    }
    let byExample = layers[index - 1].aByExample
    byExample.setTransposed(x, columns: chunk.count)
    gradient.addProduct(dz, byExample: byExample, count: chunk.count)
  }

  /// What the last `forward` computed for `chunk`, beside its targets.
  func outputs(_ chunk: Chunk<Scalar>) -> Outputs<Scalar> {
    let last = layers.count - 1
    return Outputs(
      activation: activations[last], z: layers[last].z, a: layers[last].a, y: chunk.targets,
      count: chunk.count)
  }

  /// z + b of layer `layer`, or g′ of it where the last `forward` wanted slopes.
  func preactivations(ofLayer layer: Int) -> Matrix<Scalar> {
    layers[layer].z
  }
}

/// What one layer computes for a chunk.
///
/// | matrix       | shape                | holds                               |
/// |--------------|----------------------|-------------------------------------|
/// | `z`          | `[units × examples]` | W X + b, then g′ of it where wanted |
/// | `a`          | `[units × examples]` | g(z); of a softmax layer the logits |
/// | `aByExample` | `[examples × units]` | the same, for a wide layer          |
/// | `dz`         | `[units × examples]` | ∂J/∂z                               |
private struct LayerBuffers<Scalar: LaneScalar> {
  let z: Matrix<Scalar>
  let a: Matrix<Scalar>
  let aByExample: Matrix<Scalar>
  let dz: Matrix<Scalar>

  /// From so many inputs on, the weight gradient is quicker example by example (measured).
  static var wide: Int { 16 }

  init(units: Int, in arena: Arena<Scalar>) {
    let capacity = Chunk<Scalar>.capacity
    z = arena.matrix(rows: units, columns: capacity)
    a = arena.matrix(rows: units, columns: capacity)
    aByExample = arena.matrix(rows: units < Self.wide ? 0 : capacity, columns: units)
    dz = arena.matrix(rows: units, columns: capacity)
  }
}

extension Matrix {
  /// `self ⊙= other`, for the first `vectors` of each row.
  fileprivate func multiply(by other: Matrix, vectors: Int) {
    for row in 0..<rows {
      for vector in 0..<vectors { self[row, vector] *= other[row, vector] }
    }
  }
}
