// The products of a dense layer, in the names of the formulas.

extension Matrix {
  /// `self = W X + b`: `[units × examples]` from `[units × inputs]`, `[inputs × examples]` and
  /// `[1 × units]`, for the first `vectors` of each row.
  func setProduct(_ w: Weights<Scalar>, _ x: Matrix, biases: Matrix, vectors: Int) {
    assert(rows == w.units && w.inputs == x.rows && biases.columns == rows)
    unsafe TiledProduct(
      p: LeftOperand(base: w.numbers.scalars, rowStep: w.rowLength, depthStep: 1),
      q: VectorRows(base: x.base, rowStep: x.vectors),
      c: VectorRows(base: base, rowStep: self.vectors),
      rows: rows, depth: w.inputs, vectors: vectors, start: .biases(biases.scalars)
    ).compute()
  }

  /// `self = (Wᵀ D) ⊙ F`: `[inputs × examples]` from `[units × inputs]`, `[units × examples]` and
  /// `[inputs × examples]`.
  func setTransposedProduct(_ w: Weights<Scalar>, _ d: Matrix, times f: Matrix, vectors: Int) {
    assert(rows == w.inputs && w.units == d.rows && f.rows == rows)
    unsafe TiledProduct(
      p: LeftOperand(base: w.numbers.scalars, rowStep: 1, depthStep: w.rowLength),
      q: VectorRows(base: d.base, rowStep: d.vectors),
      c: VectorRows(base: base, rowStep: self.vectors),
      rows: rows, depth: w.units, vectors: vectors, start: .zero,
      factors: VectorRows(base: f.base, rowStep: f.vectors)
    ).compute()
  }
}

extension Weights {
  /// `self = D T`, or `self += D T`: `[units × inputs]` from `[units × examples]` and, example by
  /// example, the first `count` rows of `[examples × inputs]`. For wide inputs: no vector is summed
  /// across.
  func assignProduct(_ d: Matrix<Scalar>, byExample t: Matrix<Scalar>, count: Int, adding: Bool) {
    assert(!isNarrow && units == d.rows && inputs == t.columns && count <= t.rows)
    unsafe TiledProduct(
      p: LeftOperand(base: d.scalars, rowStep: d.rowLength, depthStep: 1),
      q: VectorRows(base: t.base, rowStep: t.vectors),
      c: VectorRows(base: numbers.base, rowStep: numbers.vectors),
      rows: units, depth: count, vectors: vectorCount(inputs), start: adding ? .result : .zero
    ).compute()
  }
}
