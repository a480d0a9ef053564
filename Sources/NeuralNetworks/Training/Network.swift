/// A dense network's numbers and the buffers it computes in.
final class Network<Scalar: LaneScalar> {
  var activations: [Activation]
  let parameters: ParameterBlock<Scalar>
  /// Who does large products, and what else is worth it, if not this thread alone.
  var shared: SharedWork<Scalar>?
  private let layers: [LayerBuffers<Scalar>]

  init(_ architecture: Architecture, in arena: Arena<Scalar>) {
    activations = architecture.layers.map(\.activation)
    parameters = ParameterBlock(architecture, in: arena)
    let capacity = Chunk<Scalar>.capacity(for: architecture)
    layers = architecture.layers.map {
      LayerBuffers(units: $0.units, capacity: capacity, in: arena)
    }
  }

  /// Computes every layer's activations, and the slopes where they are wanted: before `backward`.
  func forward(_ chunk: Chunk<Scalar>, slopes: Bool) {
    for index in layers.indices {
      preactivate(index, chunk)
      activate(index, chunk, slopes: slopes)
    }
  }

  /// Computes activations and slopes, and hands the outputs to `sums`: the loss while there is what it is
  /// computed from, logits before slopes take their place.
  func forward(_ chunk: Chunk<Scalar>, evaluatedBy sums: inout EvaluationSums<Scalar>) {
    let last = layers.count - 1
    for index in 0..<last {
      preactivate(index, chunk)
      activate(index, chunk, slopes: true)
    }
    preactivate(last, chunk)
    let outputs = outputs(chunk)
    let isOfLogits = outputs.isOfLogits(sums.loss)
    if isOfLogits { sums.addLoss(of: outputs) }
    activate(last, chunk, slopes: true)
    if !isOfLogits { sums.addLoss(of: outputs) }
    sums.score.add(outputs)
  }

  /// z = W x + b of layer `last`, `[units × examples]`, until the next chunk is computed. No more is
  /// computed than leads to it.
  func preactivations(ofLayer last: Int, for chunk: Chunk<Scalar>) -> Matrix<Scalar> {
    for index in 0..<last {
      preactivate(index, chunk)
      activate(index, chunk, slopes: false)
    }
    preactivate(last, chunk)
    return layers[last].z
  }

  /// g(z) of layer `last`, `[units × examples]`, until the next chunk is computed; of a softmax layer the
  /// logits. No more is computed than leads to it.
  func activations(ofLayer last: Int, for chunk: Chunk<Scalar>) -> Matrix<Scalar> {
    for index in 0...last {
      preactivate(index, chunk)
      activate(index, chunk, slopes: false)
    }
    return layers[last].a
  }

  @inline(__always)
  private func preactivate(_ index: Int, _ chunk: Chunk<Scalar>) {
    let slice = parameters.layers[index]
    layers[index].z.setProduct(
      slice.weights,
      index == 0 ? chunk.inputs.rightOperand : layers[index - 1].a.rightOperand,
      biases: slice.biases, vectors: chunk.vectors, on: shared)
  }

  @inline(__always)
  private func activate(_ index: Int, _ chunk: Chunk<Scalar>, slopes: Bool) {
    let layer = layers[index]
    activations[index].activate(
      layer.z, into: layer.a, vectors: chunk.vectors, slopes: slopes)
  }

  /// Hands the gradient of `scale` × the chunk's summed loss to `target`: the memory of a gradient, or
  /// the parameters. After `forward`.
  func backward(
    _ chunk: Chunk<Scalar>, _ loss: Loss, scale: Scalar, into target: ParameterBlock<Scalar>,
    _ use: GradientUse<Scalar>
  ) {
    let last = layers.count - 1
    outputs(chunk).gradient(loss, scale: scale, into: layers[last].dz)
    for index in stride(from: last, through: 0, by: -1) {
      let dz = layers[index].dz
      // First what goes down: it needs the weights as they are.
      if index > 0 {
        let below = layers[index - 1]
        below.dz.setTransposedProduct(
          parameters.layers[index].weights, dz, times: below.z, vectors: chunk.vectors,
          on: shared)
      }
      let slice = target.layers[index]
      slice.biases.assignRowSums(dz, vectors: chunk.vectors, use)
      assignWeightGradient(index, chunk, dz, into: slice.weights, use)
    }
  }

  /// dZ Xᵀ, in the shape that suits the layer's inputs X.
  private func assignWeightGradient(
    _ index: Int, _ chunk: Chunk<Scalar>, _ dz: Matrix<Scalar>, into target: Weights<Scalar>,
    _ use: GradientUse<Scalar>
  ) {
    let x = index == 0 ? chunk.inputs.numbers : layers[index - 1].a
    guard !target.isNarrow else {
      target.assignDots(dz, x, vectors: chunk.vectors, use)
      return
    }
    var byExample = chunk.inputsByExample
    if index > 0 {
      byExample = layers[index - 1].aByExample
      byExample.setTransposed(x, 0..<x.rows, columns: chunk.count)
    }
    target.assignProduct(dz, byExample: byExample, count: chunk.count, use, on: shared)
  }

  /// What the last `forward` computed for `chunk`, beside its targets.
  func outputs(_ chunk: Chunk<Scalar>) -> Outputs<Scalar> {
    let last = layers.count - 1
    return Outputs(
      activation: activations[last], z: layers[last].z, a: layers[last].a, y: chunk.targets,
      count: chunk.count)
  }

  /// g′(z) of layer `layer`, after a `forward` that wanted slopes.
  func slopes(ofLayer layer: Int) -> Matrix<Scalar> {
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

  init(units: Int, capacity: Int, in arena: Arena<Scalar>) {
    z = arena.matrix(rows: units, columns: capacity)
    a = arena.matrix(rows: units, columns: capacity)
    aByExample = arena.matrix(rows: units < Weights<Scalar>.wide ? 0 : capacity, columns: units)
    dz = arena.matrix(rows: units, columns: capacity)
  }
}
