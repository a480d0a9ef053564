/// What one layer computes for a chunk.
///
/// | matrix        | shape                | holds                                             |
/// |---------------|----------------------|---------------------------------------------------|
/// | `z`           | `[units × examples]` | W X + b, then g′ of it where wanted               |
/// | `a`           | `[units × examples]` | g(z); of a softmax layer the logits               |
/// | `aByExample`  | `[examples × units]` | the same, for a wide layer                        |
/// | `dz`          | `[units × examples]` | ∂J/∂z                                             |
/// | `dzByExample` | `[examples × units]` | the same, of weights by input                     |
/// | `byExample`   | `[examples × units]` | z, then dz, of a first layer by input             |
/// | `shares`      | `[units × examples]` | shares of z, one matrix below another, see below  |
struct LayerBuffers<Scalar: LaneScalar> {
  let z: Matrix<Scalar>
  let a: Matrix<Scalar>
  let aByExample: Matrix<Scalar>
  let dz: Matrix<Scalar>
  /// Above a first layer by input once for each of its slabs, so that no thread waits for another's.
  let dzByExample: Matrix<Scalar>
  let byExample: Slabs<Scalar>
  /// What all slabs of the layer below but the first have in z, if it is added up from them.
  let shares: Matrix<Scalar>

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
    let slabs = layer == 1 && SlabSums.areWorthwhile(parameters) ? first.slabs.count : 1
    shares = arena.matrix(rows: units * (slabs - 1), columns: capacity)
  }
}
