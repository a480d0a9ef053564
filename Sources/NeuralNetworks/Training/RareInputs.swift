// Inputs of features that few examples have: their numbers are multiplied one by one, the many zeros beside them
// are not. On images, whose margins are mostly empty, a first layer is computed sooner.

/// A number that is not 0, of a rare feature.
struct RareInput<Scalar: LaneScalar>: BitwiseCopyable {
  /// The number of the example that has it.
  var example: Int32
  /// Where the feature is kept.
  let place: Int32
  let value: Scalar

  static var none: RareInput { RareInput(example: 0, place: 0, value: 0) }
}

/// The rare inputs of some examples, one example after the other.
struct RareInputs<Scalar: LaneScalar> {
  let inputs: Numbers<RareInput<Scalar>>
  let range: Range<Int>
  /// The number that the first of the examples has in them.
  let firstExample: Int

  @inline(__always)
  fileprivate func forEach(_ body: (_ example: Int, _ place: Int, _ value: Scalar) -> Void) {
    for index in range {
      let input = inputs[index]
      body(Int(input.example) &- firstExample, Int(input.place), input.value)
    }
  }
}

extension RareInputs {
  /// `z += W x`: `[units × examples]` from `[units × inputs]`.
  @inline(never)
  func addProduct(_ w: Matrix<Scalar>, to z: Matrix<Scalar>) {
    forEach { example, place, value in
      z.addToColumn(example, value, timesColumn: place, of: w)
    }
  }

  /// `sums += x W`: `[examples × units]` from `[inputs × units]`.
  func addProduct(byInput w: Matrix<Scalar>, to sums: Matrix<Scalar>) {
    forEach { example, place, value in
      sums.addToRow(example, value, timesRow: place, of: w)
    }
  }

  /// Hands D xᵀ, from `[units × examples]`, to the rare features' part of `target`, `[units × inputs]`.
  @inline(never)
  func assignGradient(
    _ d: Matrix<Scalar>, to target: RareWeights<Scalar>, _ use: GradientUse<Scalar>
  ) {
    target.assign(use) { sums in
      forEach { example, place, value in
        sums.addToColumn(place, value, timesColumn: example, of: d)
      }
    }
  }

  /// Hands xᵀ D, from `[examples × units]`, to the rare features' part of `target`, `[inputs × units]`.
  func assignGradient(
    byExample d: Matrix<Scalar>, to target: RareWeights<Scalar>, _ use: GradientUse<Scalar>
  ) {
    target.assign(use) { sums in
      forEach { example, place, value in sums.addToRow(place, value, timesRow: example, of: d) }
    }
  }
}

/// The weights of rare features, or as many gradients.
struct RareWeights<Scalar: LaneScalar> {
  /// What they are a part of: these vectors of these rows.
  let weights: Matrix<Scalar>
  let rows: Range<Int>
  let vectors: Range<Int>
  /// As large: a gradient is added up here before a step down is taken.
  let scratch: Matrix<Scalar>

  /// Hands them the gradient that `add` adds to what it is given.
  @inline(__always)
  fileprivate func assign(_ use: GradientUse<Scalar>, _ add: (Matrix<Scalar>) -> Void) {
    switch use {
    case .add:
      add(weights)
    case .set:
      forEach { weights[$0, $1] = .zero }
      add(weights)
    case .descend:
      forEach { scratch[$0, $1] = .zero }
      add(scratch)
      forEach { weights[$0, $1] = use.applied(scratch[$0, $1], to: weights[$0, $1]) }
    }
  }

  @inline(__always)
  private func forEach(_ body: (_ row: Int, _ vector: Int) -> Void) {
    for row in rows {
      for vector in vectors { body(row, vector) }
    }
  }
}

extension Matrix {
  @inline(__always)
  fileprivate func addToRow(_ row: Int, _ factor: Scalar, timesRow other: Int, of source: Matrix) {
    for vector in 0..<vectors {
      self[row, vector] = self[row, vector].addingProduct(.all(factor), source[other, vector])
    }
  }

  @inline(__always)
  fileprivate func addToColumn(
    _ column: Int, _ factor: Scalar, timesColumn other: Int, of source: Matrix
  ) {
    assert(rows == source.rows)
    let (target, step) = (memory.numbers.advanced(by: column), rowLength)
    let (source, sourceStep) = (source.memory.numbers.advanced(by: other), source.rowLength)
    for row in 0..<rows { target[row &* step] += factor * source[row &* sourceStep] }
  }
}
