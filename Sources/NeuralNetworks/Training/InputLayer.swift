// A first layer whose weights are by input. It reads examples as they stand, row by row, and makes no columns
// of them: what becomes columns is as many numbers as it has units, not inputs. Its parts are slabs, each
// computed by one thread from the weights to the activations and back to the gradient, so that next to nothing
// changes hands between cores.

/// A chunk's way through such a layer.
struct InputLayer<Scalar: LaneScalar> {
  let count: Int
  /// `[examples × inputs]`
  let x: Matrix<Scalar>
  let weights: Slabs<Scalar>
  let biases: Matrix<Scalar>
  let z: Matrix<Scalar>
  let a: Matrix<Scalar>
  let dz: Matrix<Scalar>
  /// `[examples × units]`: z, or on the way back ∂J/∂z.
  let byExample: Slabs<Scalar>

  /// The multiplications of one way through it.
  var multiplications: Int { count * weights.rows * weights.columns }

  /// z = W x + b of the units of a slab, and g(z) if `activation` is given.
  func compute(_ slab: Int, _ activation: Activation?, slopes: Bool) {
    let (units, sums) = (weights.columns(ofSlab: slab), byExample[slab])
    let first = units.lowerBound / Scalar.laneCount
    for example in 0..<count {
      for vector in 0..<sums.vectors { sums[example, vector] = biases[first &+ vector] }
    }
    // Each slab begins with other examples: threads that read the same ones wait for the memory together.
    let middle = count * slab / weights.count
    sums.addProduct(byExample: x, weights[slab], middle..<count)
    sums.addProduct(byExample: x, weights[slab], 0..<middle)
    let z = z.slice(from: units.lowerBound, rows: units.count)
    z.setTransposed(sums, 0..<count, columns: units.count)
    activation?.activate(
      z, into: a.slice(from: units.lowerBound, rows: units.count),
      vectors: Scalar.vectorCount(count), slopes: slopes)
  }
}

/// A chunk's way back through such a layer and the one above it.
struct InputGradient<Scalar: LaneScalar> {
  let layer: InputLayer<Scalar>
  let above: LayerAbove<Scalar>?
  let weights: Slabs<Scalar>
  let biases: Matrix<Scalar>
  let use: GradientUse<Scalar>

  /// Hands on the gradient by the weights and biases of a slab's units, and by the weights above that read
  /// them.
  func compute(_ slab: Int) {
    let (units, d) = (weights.columns(ofSlab: slab), layer.byExample[slab])
    above?.differentiate(layer, units, copy: slab, use)
    d.setTransposed(layer.dz, units, columns: layer.count)
    biases.part(
      at: units.lowerBound / Scalar.laneCount, rows: 1, columns: units.count, vectors: d.vectors
    ).assignRowSums(
      layer.dz.slice(from: units.lowerBound, rows: units.count),
      vectors: Scalar.vectorCount(layer.count), use)
    weights[slab].assignProduct(byExample: layer.x, d, count: layer.count, use)
  }
}

/// The layer that reads the first one.
struct LayerAbove<Scalar: LaneScalar> {
  let weights: Weights<Scalar>
  /// What its gradient goes to, if it is by input.
  let target: Weights<Scalar>
  let dz: Matrix<Scalar>
  /// `[(slabs · examples) × units]`: dz once for each slab, so that no thread waits for another's.
  let byExample: Matrix<Scalar>

  fileprivate func differentiate(
    _ layer: InputLayer<Scalar>, _ units: Range<Int>, copy: Int, _ use: GradientUse<Scalar>
  ) {
    layer.dz.setTransposedProduct(
      weights, dz, times: layer.z, vectors: Scalar.vectorCount(layer.count), rows: units)
    guard target.isByInput else { return }
    let capacity = layer.byExample.rows
    let d = byExample.slice(from: copy * capacity, rows: capacity)
    d.setTransposed(padded: dz, columns: layer.count)
    target.assignProduct(inputs: layer.a, byExample: d, count: layer.count, use, rows: units)
  }
}
