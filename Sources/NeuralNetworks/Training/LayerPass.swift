// A chunk's way through a layer, and back to the one below. Some of the units are a part that a thread can do,
// with all that follows from its product: what one core has just written no other has to fetch.

/// z = W x + b of a layer, and g(z).
struct LayerPass<Scalar: LaneScalar> {
  /// What becomes `z`.
  let product: TiledProduct<Scalar>
  let weights: Weights<Scalar>
  /// What the product lacks, if a layer has any.
  let rare: RareInputs<Scalar>?
  let buffers: LayerBuffers<Scalar>
  let activation: Activation
  let slopes: Bool

  /// Of some units, whole vectors of them but the last ones.
  func compute(_ units: Range<Int>) {
    product.part(units).computeAlone()
    let (first, count) = (units.lowerBound, units.count)
    let z = buffers.z.slice(from: first, rows: count)
    rare?.addProduct(weights.numbers.slice(from: first, rows: count), to: z)
    activation.activate(
      z, into: buffers.a.slice(from: first, rows: count), vectors: product.vectors, slopes: slopes)
  }
}

/// What the layer below needs for its gradient: ∂J/∂z, their sums by the biases, and its activations as the
/// weights' gradient reads them.
struct BackwardPass<Scalar: LaneScalar> {
  /// What becomes ∂J/∂z.
  let product: TiledProduct<Scalar>
  let below: LayerBuffers<Scalar>
  let biases: Matrix<Scalar>
  /// The examples whose activations are read one by one; 0 if none are.
  let examples: Int
  let use: GradientUse<Scalar>

  /// Of some units below, whole vectors of them but the last ones.
  func compute(_ units: Range<Int>) {
    product.part(units).computeAlone()
    biases.assignRowSums(below.dz, units: units, vectors: product.vectors, use)
    if examples > 0 {
      below.aByExample.setTransposed(padded: below.a, rows: units, columns: examples)
    }
  }
}
