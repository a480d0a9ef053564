/// A dense network's numbers and the buffers it computes in.
final class Network<Scalar: LaneScalar> {
  var activations: [Activation]
  let parameters: ParameterBlock<Scalar>
  /// Who does large products, and what else is worth it, if not this thread alone.
  var shared: SharedWork<Scalar>?
  private let layers: [LayerBuffers<Scalar>]
  /// Whether the first layer does.
  private let readsByExample: Bool

  init(_ architecture: Architecture, in arena: Arena<Scalar>) {
    activations = architecture.layers.map(\.activation)
    parameters = ParameterBlock(architecture, in: arena)
    let capacity = Chunk<Scalar>.capacity(for: architecture)
    layers = architecture.layers.indices.map { [parameters] in
      LayerBuffers(parameters, layer: $0, capacity: capacity, in: arena)
    }
    readsByExample = parameters.layers[0].weights.isByInput
  }

  /// Computes every layer's activations, and the slopes where they are wanted: before `backward`.
  func forward(_ chunk: Chunk<Scalar>, slopes: Bool) {
    let first = computedByExample(chunk, upTo: layers.count, slopes: slopes)
    for index in first..<layers.count {
      preactivate(index, chunk)
      activate(index, chunk, slopes: slopes)
    }
  }

  /// Computes activations and slopes, and hands the outputs to `sums`: the loss while there is what it is
  /// computed from, logits before slopes take their place.
  func forward(_ chunk: Chunk<Scalar>, evaluatedBy sums: inout EvaluationSums<Scalar>) {
    let last = layers.count - 1
    for index in computedByExample(chunk, upTo: last, slopes: true)..<last {
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
    for index in computedByExample(chunk, upTo: last, slopes: false)..<last {
      preactivate(index, chunk)
      activate(index, chunk, slopes: false)
    }
    preactivate(last, chunk)
    return layers[last].z
  }

  /// g(z) of layer `last`, `[units × examples]`, until the next chunk is computed; of a softmax layer the
  /// logits. No more is computed than leads to it.
  func activations(ofLayer last: Int, for chunk: Chunk<Scalar>) -> Matrix<Scalar> {
    for index in computedByExample(chunk, upTo: last + 1, slopes: false)..<last + 1 {
      preactivate(index, chunk)
      activate(index, chunk, slopes: false)
    }
    return layers[last].a
  }

  /// Computes the first layer if it reads inputs example by example and is one of the first `end`: how
  /// many have been computed.
  @inline(__always)
  private func computedByExample(_ chunk: Chunk<Scalar>, upTo end: Int, slopes: Bool) -> Int {
    guard readsByExample, end > 0 else { return 0 }
    computeInputLayer(chunk, activations[0], slopes: slopes)
    return 1
  }

  @inline(never)
  private func computeInputLayer(_ chunk: Chunk<Scalar>, _ activation: Activation?, slopes: Bool) {
    let layer = inputLayer(chunk)
    if shared?.compute(layer, activation, slopes: slopes) == true { return }
    for slab in 0..<layer.weights.count { layer.compute(slab, activation, slopes: slopes) }
  }

  private func inputLayer(_ chunk: Chunk<Scalar>) -> InputLayer<Scalar> {
    let (slice, layer) = (parameters.layers[0], layers[0])
    return InputLayer(
      count: chunk.count, x: chunk.inputsByExample, weights: slice.weights.slabs,
      biases: slice.biases, z: layer.z, a: layer.a, dz: layer.dz, byExample: layer.byExample)
  }

  @inline(__always)
  private func preactivate(_ index: Int, _ chunk: Chunk<Scalar>) {
    let slice = parameters.layers[index]
    if index == 0, readsByExample { return computeInputLayer(chunk, nil, slopes: false) }
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
    let first = readsByExample ? 1 : 0
    for index in stride(from: last, through: first, by: -1) {
      let dz = layers[index].dz
      // First what goes down: it needs the weights as they are.
      if index > first {
        let below = layers[index - 1]
        below.dz.setTransposedProduct(
          parameters.layers[index].weights, dz, times: below.z, vectors: chunk.vectors,
          on: shared)
      } else if readsByExample {
        differentiateInputLayer(chunk, into: target, use)
      }
      let slice = target.layers[index]
      slice.biases.assignRowSums(dz, vectors: chunk.vectors, use)
      if index == 1, readsByExample, slice.weights.isByInput { return }
      assignWeightGradient(index, chunk, dz, into: slice.weights, use)
    }
    if last < first { differentiateInputLayer(chunk, into: target, use) }
  }

  /// Differentiates a first layer that reads by example, and the weights above if they are by input.
  @inline(never)
  private func differentiateInputLayer(
    _ chunk: Chunk<Scalar>, into target: ParameterBlock<Scalar>, _ use: GradientUse<Scalar>
  ) {
    let above =
      layers.count > 1
      ? LayerAbove(
        weights: parameters.layers[1].weights, target: target.layers[1].weights,
        dz: layers[1].dz, byExample: layers[1].dzByExample) : nil
    let slice = target.layers[0]
    let gradient = InputGradient(
      layer: inputLayer(chunk), above: above, weights: slice.weights.slabs, biases: slice.biases,
      use: use)
    if shared?.compute(gradient) == true { return }
    for slab in 0..<gradient.weights.count { gradient.compute(slab) }
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
    if target.isByInput {
      let byExample = layers[index].dzByExample
      byExample.setTransposed(padded: dz, columns: chunk.count)
      target.assignProduct(inputs: x, byExample: byExample, count: chunk.count, use, on: shared)
      return
    }
    var byExample = chunk.inputsByExample
    if index > 0 {
      byExample = layers[index - 1].aByExample
      byExample.setTransposed(padded: x, columns: chunk.count)
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
/// | matrix        | shape                | holds                                             |
/// |---------------|----------------------|---------------------------------------------------|
/// | `z`           | `[units × examples]` | W X + b, then g′ of it where wanted               |
/// | `a`           | `[units × examples]` | g(z); of a softmax layer the logits               |
/// | `aByExample`  | `[examples × units]` | the same, for a wide layer                        |
/// | `dz`          | `[units × examples]` | ∂J/∂z                                             |
/// | `dzByExample` | `[examples × units]` | the same, of weights by input, as often as needed |
/// | `byExample`   | `[examples × units]` | z, then dz, of a first layer by input             |
private struct LayerBuffers<Scalar: LaneScalar> {
  let z: Matrix<Scalar>
  let a: Matrix<Scalar>
  let aByExample: Matrix<Scalar>
  let dz: Matrix<Scalar>
  let dzByExample: Matrix<Scalar>
  let byExample: Slabs<Scalar>

  init(
    _ parameters: ParameterBlock<Scalar>, layer: Int, capacity: Int, in arena: Arena<Scalar>
  ) {
    let weights = parameters.layers[layer].weights
    let units = weights.units
    z = arena.matrix(rows: units, columns: capacity)
    a = arena.matrix(rows: units, columns: capacity)
    aByExample = arena.matrix(rows: units < Weights<Scalar>.wide ? 0 : capacity, columns: units)
    dz = arena.matrix(rows: units, columns: capacity)
    let first = parameters.layers[0].weights
    let copies = !weights.isByInput ? 0 : first.isByInput && layer == 1 ? first.slabs.count : 1
    dzByExample = arena.matrix(rows: capacity * copies, columns: units)
    byExample = Slabs(
      rows: weights.isByInput && layer == 0 ? capacity : 0, columns: units,
      width: weights.slabWidth, in: arena)
  }
}
