/// A dense network's numbers and the buffers it computes in.
///
/// | per layer | shape                | holds                                    |
/// |-----------|----------------------|------------------------------------------|
/// | `z`       | `[units × examples]` | W X + b, then g′ of it where wanted      |
/// | `a`       | `[units × examples]` | g(z); of a softmax layer the logits      |
/// | `dz`      | `[units × examples]` | ∂J/∂z                                    |
struct Network<Scalar: LaneScalar> {
  var activations: [Activation]
  let parameters: ParameterBlock<Scalar>
  private let buffers: [LayerBuffers<Scalar>]

  init(_ architecture: Architecture, in arena: Arena<Scalar>) {
    activations = architecture.layers.map(\.activation)
    parameters = ParameterBlock(architecture, in: arena)
    buffers = architecture.layers.map { LayerBuffers(units: $0.units, in: arena) }
  }

  /// Computes every layer's activations, and the slopes where they are wanted: before `backward`.
  func forward(_ chunk: Chunk<Scalar>, slopes: Bool) {
    var x = chunk.inputs
    for layer in buffers.indices {
      let buffer = buffers[layer]
      let slice = parameters.layers[layer]
      buffer.z.setProduct(slice.weights, x, vectors: chunk.vectors)
      activations[layer].activate(
        buffer.z, biases: slice.biases, into: buffer.a, vectors: chunk.vectors, slopes: slopes)
      x = buffer.a
    }
  }

  /// Adds the gradient of `scale` × the chunk's summed loss to `gradient`. After `forward`.
  func backward(
    _ chunk: Chunk<Scalar>, _ loss: Loss, scale: Scalar, into gradient: ParameterBlock<Scalar>
  ) {
    let last = buffers.count - 1
    outputs(chunk).gradient(loss, scale: scale, into: buffers[last].dz)
    for layer in stride(from: last, through: 0, by: -1) {
      let dz = buffers[layer].dz
      let x = layer == 0 ? chunk.inputs : buffers[layer - 1].a
      gradient.layers[layer].weights.addProductOfRows(dz, x, vectors: chunk.vectors)
      gradient.layers[layer].biases.addRowSums(dz, vectors: chunk.vectors)
      if layer > 0 {
        let below = buffers[layer - 1]
        below.dz.setTransposedProduct(
          parameters.layers[layer].weights, dz, vectors: chunk.vectors)
        below.dz.multiply(by: below.z, vectors: chunk.vectors)
      }
    }
  }

  /// What the last `forward` computed for `chunk`, beside its targets.
  func outputs(_ chunk: Chunk<Scalar>) -> Outputs<Scalar> {
    let last = buffers.count - 1
    return Outputs(
      activation: activations[last], z: buffers[last].z, a: buffers[last].a, y: chunk.targets,
      count: chunk.count)
  }

  /// z + b of layer `layer`, or g′ of it where the last `forward` wanted slopes.
  func preactivations(ofLayer layer: Int) -> Matrix<Scalar> {
    buffers[layer].z
  }
}

/// What one layer computes for a chunk.
private struct LayerBuffers<Scalar: LaneScalar> {
  let z: Matrix<Scalar>
  let a: Matrix<Scalar>
  let dz: Matrix<Scalar>

  init(units: Int, in arena: Arena<Scalar>) {
    z = arena.matrix(rows: units, columns: Chunk<Scalar>.capacity)
    a = arena.matrix(rows: units, columns: Chunk<Scalar>.capacity)
    dz = arena.matrix(rows: units, columns: Chunk<Scalar>.capacity)
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
