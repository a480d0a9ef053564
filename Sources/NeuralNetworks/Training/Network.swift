/// A dense network's numbers and the buffers it computes in.
final class Network<Scalar: LaneScalar> {
  var activations: [Activation]
  let parameters: ParameterBlock<Scalar>
  /// Who does large products, and what else is worth it, if not this thread alone.
  var shared: SharedWork<Scalar>?
  private let layers: [LayerBuffers<Scalar>]
  /// How many layers have their z once a first layer by input is computed: 2 if the second one is added up from
  /// its slabs, else 1; 0 if the first layer is not by input.
  private let layersFromSlabs: Int
  private let slabSums: SlabSums<Scalar>?
  /// Of the first layer's shape, where a gradient by the weights of rare features is added up.
  private let rareScratch: Weights<Scalar>?

  init(_ architecture: Architecture, _ features: FeatureOrder, in arena: Arena<Scalar>) {
    activations = architecture.layers.map(\.activation)
    parameters = ParameterBlock(architecture, features, in: arena)
    let capacity = Chunk<Scalar>.capacity(for: architecture)
    layers = architecture.layers.indices.map { [parameters] in
      LayerBuffers(parameters, layer: $0, capacity: capacity, in: arena)
    }
    let weights = parameters.layers[0].weights
    slabSums = SlabSums(parameters, layers)
    layersFromSlabs = slabSums != nil ? 2 : weights.isByInput ? 1 : 0
    rareScratch = features.hasRareOnes ? Weights(like: weights, in: arena) : nil
  }

  /// Whether the first layer reads its inputs example by example.
  private var readsByExample: Bool { layersFromSlabs > 0 }

  /// Computes every layer's activations, and the slopes where they are wanted: before `backward`.
  func forward(_ chunk: Chunk<Scalar>, slopes: Bool) {
    compute(chunk, upTo: layers.count, slopes: slopes)
  }

  /// Computes activations and slopes, and hands the outputs to `sums`: the loss while there is what it is
  /// computed from, logits before slopes take their place.
  func forward(_ chunk: Chunk<Scalar>, evaluatedBy sums: inout EvaluationSums<Scalar>) {
    let last = layers.count - 1
    compute(chunk, upTo: last, slopes: true)
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
    compute(chunk, upTo: last, slopes: false)
    preactivate(last, chunk)
    return layers[last].z
  }

  /// g(z) of layer `last`, `[units × examples]`, until the next chunk is computed; of a softmax layer the
  /// logits. No more is computed than leads to it, but for sums that come with a first layer's slabs.
  func activations(ofLayer last: Int, for chunk: Chunk<Scalar>) -> Matrix<Scalar> {
    compute(chunk, upTo: last + 1, slopes: false)
    return layers[last].a
  }

  /// z and g(z) of the first `end` layers.
  @inline(__always)
  private func compute(_ chunk: Chunk<Scalar>, upTo end: Int, slopes: Bool) {
    var first = 0
    if readsByExample && end > 0 {
      computeInputLayer(chunk, activations[0], slopes: slopes)
      first = 1
    }
    let isShared = shared != nil
    for index in first..<end {
      if isShared, computeDivided(index, chunk, slopes: slopes) { continue }
      preactivate(index, chunk)
      activate(index, chunk, slopes: slopes)
    }
  }

  @inline(never)
  private func computeInputLayer(_ chunk: Chunk<Scalar>, _ activation: Activation?, slopes: Bool) {
    let above = activation == nil ? nil : slabSums
    let pass = InputPass(
      layer: inputLayer(chunk), activation: activation, slopes: slopes, above: above)
    if shared?.compute(pass) == true {
      above?.addUp(vectors: chunk.vectors)
    } else {
      for slab in 0..<pass.layer.weights.count { pass.compute(slab, apart: false) }
    }
  }

  private func inputLayer(_ chunk: Chunk<Scalar>) -> InputLayer<Scalar> {
    let slice = parameters.layers[0]
    return InputLayer(
      count: chunk.count, x: chunk.inputsByExample, rare: chunk.rare,
      weights: slice.weights.slabs, biases: slice.biases, buffers: layers[0])
  }

  @inline(__always)
  private func preactivate(_ index: Int, _ chunk: Chunk<Scalar>) {
    if index < layersFromSlabs {
      // The second one was added up when the first one's activations were computed.
      if index == 0 { computeInputLayer(chunk, nil, slopes: false) }
      return
    }
    product(index, chunk).compute(shared)
    if index == 0, rareScratch != nil {
      chunk.rare.addProduct(parameters.layers[0].weights.numbers, to: layers[0].z)
    }
  }

  /// What becomes z of a layer.
  @inline(__always)
  private func product(_ index: Int, _ chunk: Chunk<Scalar>) -> TiledProduct<Scalar> {
    let slice = parameters.layers[index]
    return layers[index].z.product(
      slice.weights,
      index == 0 ? chunk.inputs.rightOperand : layers[index - 1].a.rightOperand,
      depth: index == 0 ? chunk.inputs.features : slice.weights.inputs,
      biases: slice.biases, vectors: chunk.vectors)
  }

  @inline(__always)
  private func activate(_ index: Int, _ chunk: Chunk<Scalar>, slopes: Bool) {
    let layer = layers[index]
    activations[index].activate(
      layer.z, into: layer.a, vectors: chunk.vectors, slopes: slopes)
  }

  /// Has `shared` compute z and g(z) of a layer, and returns whether that is worth it.
  @inline(never)
  private func computeDivided(_ index: Int, _ chunk: Chunk<Scalar>, slopes: Bool) -> Bool {
    guard index >= layersFromSlabs else { return false }
    let pass = LayerPass(
      product: product(index, chunk), weights: parameters.layers[index].weights,
      rare: index == 0 && rareScratch != nil ? chunk.rare : nil, buffers: layers[index],
      activation: activations[index], slopes: slopes)
    return shared?.compute(pass) == true
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
    // Whether threads have gone down: with the sums of the layer that they came to.
    var isDivided = false
    let isShared = shared != nil
    for index in stride(from: last, through: first, by: -1) {
      let (dz, hasSums) = (layers[index].dz, isDivided)
      // First what goes down: it needs the weights as they are.
      isDivided =
        index > first && isShared && goDownDivided(from: index, chunk, into: target, use)
      if index > first {
        if !isDivided { transposedProduct(index, chunk).compute() }
      } else if readsByExample {
        differentiateInputLayer(chunk, into: target, use)
      }
      let slice = target.layers[index]
      if !hasSums { slice.biases.assignRowSums(dz, vectors: chunk.vectors, use) }
      if index == 1, readsByExample, slice.weights.isByInput { return }
      assignWeightGradient(
        index, chunk, dz, into: slice.weights, use, hasExamples: index == 0 || isDivided)
    }
    if last < first { differentiateInputLayer(chunk, into: target, use) }
  }

  /// What becomes ∂J/∂z of the layer below.
  @inline(__always)
  private func transposedProduct(_ index: Int, _ chunk: Chunk<Scalar>) -> TiledProduct<Scalar> {
    let below = layers[index - 1]
    return below.dz.transposedProduct(
      parameters.layers[index].weights, layers[index].dz, times: below.z, vectors: chunk.vectors)
  }

  /// Has `shared` go down from a layer, and returns whether that is worth it.
  @inline(never)
  private func goDownDivided(
    from index: Int, _ chunk: Chunk<Scalar>, into target: ParameterBlock<Scalar>,
    _ use: GradientUse<Scalar>
  ) -> Bool {
    let pass = BackwardPass(
      product: transposedProduct(index, chunk), below: layers[index - 1],
      biases: target.layers[index - 1].biases,
      examples: parameters.layers[index].weights.haveGradientByExample ? chunk.count : 0, use: use)
    return shared?.compute(pass) == true
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
        buffers: layers[1]) : nil
    let slice = target.layers[0]
    let gradient = InputGradient(
      layer: inputLayer(chunk), above: above, weights: slice.weights.slabs,
      rareScratch: rareScratch?.slabs, biases: slice.biases, use: use)
    if shared?.compute(gradient) == true { return }
    for slab in 0..<gradient.weights.count { gradient.compute(slab) }
  }

  /// dZ Xᵀ, in the shape that suits the layer's inputs X.
  private func assignWeightGradient(
    _ index: Int, _ chunk: Chunk<Scalar>, _ dz: Matrix<Scalar>, into target: Weights<Scalar>,
    _ use: GradientUse<Scalar>, hasExamples: Bool
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
    let byExample = index == 0 ? chunk.inputsByExample : layers[index - 1].aByExample
    if !hasExamples { byExample.setTransposed(padded: x, columns: chunk.count) }
    target.assignProduct(dz, byExample: byExample, count: chunk.count, use, on: shared)
    guard index == 0, let rareScratch else { return }
    let vectors = Scalar.vectorCount(byExample.columns)..<Scalar.vectorCount(target.inputs)
    let rare = RareWeights(
      weights: target.numbers, rows: 0..<target.units, vectors: vectors,
      scratch: rareScratch.numbers)
    chunk.rare.assignGradient(dz, to: rare, use)
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
