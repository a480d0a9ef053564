// A first layer whose weights are by input. It reads examples as they stand, row by row, and makes no columns
// of them: what becomes columns is as many numbers as it has units, not inputs. Its parts are slabs, each
// computed by one thread from the weights to the activations and back to the gradient, so that next to nothing
// changes hands between cores.

/// Such a layer, and a chunk's inputs to it.
struct InputLayer<Scalar: LaneScalar> {
  let count: Int
  /// `[examples × dense inputs]`
  let x: Matrix<Scalar>
  let rare: RareInputs<Scalar>
  let weights: Slabs<Scalar>
  let biases: Matrix<Scalar>
  let buffers: LayerBuffers<Scalar>

  /// The multiplications of one way through it.
  var multiplications: Int { count * x.columns * weights.columns }

  fileprivate var vectors: Int { Scalar.vectorCount(count) }
}

/// A chunk's way through the layer.
struct InputPass<Scalar: LaneScalar> {
  let layer: InputLayer<Scalar>
  /// None, if z is all that is wanted.
  let activation: Activation?
  let slopes: Bool
  /// The layer above, if it is added up from slabs.
  let above: SlabSums<Scalar>?

  /// z = W x + b of the units of a slab, g(z), and their share of z above: once that of the slabs before it is
  /// there, or `apart` from them.
  func compute(_ slab: Int, apart: Bool) {
    let (count, buffers, weights) = (layer.count, layer.buffers, layer.weights)
    let (units, sums) = (weights.columns(ofSlab: slab), buffers.byExample[slab])
    let first = units.lowerBound / Scalar.laneCount
    for example in 0..<count {
      for vector in 0..<sums.vectors { sums[example, vector] = layer.biases[first &+ vector] }
    }
    sums.addProduct(byExample: layer.x, weights[slab], count: count)
    layer.rare.addProduct(byInput: weights[slab], to: sums)
    let z = buffers.z.slice(from: units.lowerBound, rows: units.count)
    z.setTransposed(sums, 0..<count, columns: units.count)
    activation?.activate(
      z, into: buffers.a.slice(from: units.lowerBound, rows: units.count), vectors: layer.vectors,
      slopes: slopes)
    above?.add(buffers.a, units, slab: slab, apart: apart, vectors: layer.vectors)
  }
}

/// z = W x + b of a small layer above, added up from the shares that the first one's slabs have in it: a thread
/// then reads weights and activations that it has written itself (W5 on two cores ×1.07).
struct SlabSums<Scalar: LaneScalar> {
  private let weights: Weights<Scalar>
  private let biases: Matrix<Scalar>
  private let z: Matrix<Scalar>
  private let shares: Matrix<Scalar>

  /// A larger layer is worth a part for each thread.
  private static var mostUnits: Int { 64 }

  /// Whether a network has such a layer. One thread adds the shares of an example: of at most half as many
  /// numbers as it has inputs.
  static func areWorthwhile(_ parameters: ParameterBlock<Scalar>) -> Bool {
    guard parameters.layers.count > 1 else { return false }
    let (below, weights) = (parameters.layers[0].weights, parameters.layers[1].weights)
    guard below.isByInput, weights.isByInput, weights.units <= mostUnits else { return false }
    return below.slabs.count > 1 && 2 * weights.units * below.slabs.count <= below.inputs
  }

  /// None, if there is no memory for shares.
  init?(_ parameters: ParameterBlock<Scalar>, _ layers: [LayerBuffers<Scalar>]) {
    guard layers.count > 1, layers[1].shares.rows > 0 else { return nil }
    weights = parameters.layers[1].weights
    biases = parameters.layers[1].biases
    z = layers[1].z
    shares = layers[1].shares
  }

  /// Computes a slab's share from the activations of its units: straight into z, or `apart` from the shares of
  /// other slabs, for `addUp`.
  fileprivate func add(
    _ a: Matrix<Scalar>, _ inputs: Range<Int>, slab: Int, apart: Bool, vectors: Int
  ) {
    let target =
      apart && slab > 0 ? shares.slice(from: (slab - 1) * z.rows, rows: z.rows) : z
    var share = target.product(
      weights, a.rightOperand, depth: a.rows, biases: biases, vectors: vectors
    ).summands(inputs)
    if slab > 0 { share.biases = nil }
    if slab > 0 && !apart { share.finish = .add }
    share.computeAlone()
  }

  /// Adds the shares that were computed apart to z, in the slabs' order.
  func addUp(vectors: Int) {
    for first in stride(from: 0, to: shares.rows, by: z.rows) {
      for row in 0..<z.rows {
        for vector in 0..<vectors { z[row, vector] += shares[first &+ row, vector] }
      }
    }
  }
}

/// A chunk's way back through the layer and the one above it.
struct InputGradient<Scalar: LaneScalar> {
  let layer: InputLayer<Scalar>
  let above: LayerAbove<Scalar>?
  let weights: Slabs<Scalar>
  let rareScratch: Slabs<Scalar>?
  let biases: Matrix<Scalar>
  let use: GradientUse<Scalar>

  /// Hands on the gradient by the weights and biases of a slab's units, and by the weights above that read
  /// them.
  func compute(_ slab: Int) {
    let buffers = layer.buffers
    let (units, d) = (weights.columns(ofSlab: slab), buffers.byExample[slab])
    above?.differentiate(layer, units, copy: slab, use)
    d.setTransposed(buffers.dz, units, columns: layer.count)
    biases.assignRowSums(buffers.dz, units: units, vectors: layer.vectors, use)
    weights[slab].assignProduct(byExample: layer.x, d, count: layer.count, use)
    guard let rareScratch else { return }
    let rare = RareWeights(
      weights: weights[slab], rows: layer.x.columns..<weights.rows, vectors: 0..<d.vectors,
      scratch: rareScratch[slab])
    layer.rare.assignGradient(byExample: d, to: rare, use)
  }
}

/// The layer that reads the first one.
struct LayerAbove<Scalar: LaneScalar> {
  let weights: Weights<Scalar>
  /// What its gradient goes to, if it is by input.
  let target: Weights<Scalar>
  let buffers: LayerBuffers<Scalar>

  fileprivate func differentiate(
    _ layer: InputLayer<Scalar>, _ units: Range<Int>, copy: Int, _ use: GradientUse<Scalar>
  ) {
    let below = layer.buffers
    below.dz.transposedProduct(weights, buffers.dz, times: below.z, vectors: layer.vectors)
      .part(units).computeAlone()
    guard target.isByInput else { return }
    let capacity = below.byExample.rows
    let d = buffers.dzByExample.slice(from: copy * capacity, rows: capacity)
    d.setTransposed(padded: buffers.dz, columns: layer.count)
    target.assignProduct(inputs: below.a, byExample: d, count: layer.count, use, rows: units)
  }
}
