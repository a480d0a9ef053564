// The products of a dense layer, in the names of the formulas.

extension Matrix {
  /// `self = W X`: `[units × examples]` from `[units × inputs]` and `[inputs × examples]`, for the
  /// first `vectors` of each row.
  func setProduct(_ w: Matrix, _ x: Matrix, vectors: Int) {
    assert(rows == w.rows && w.columns == x.rows)
    unsafe TiledProduct(
      p: LeftOperand(base: w.scalars, rowStep: w.rowLength, depthStep: 1),
      q: VectorRows(base: x.base, rowStep: x.vectors),
      c: VectorRows(base: base, rowStep: self.vectors),
      rows: rows, depth: w.columns, vectors: vectors, adding: false
    ).compute()
  }

  /// `self = Wᵀ D`: `[inputs × examples]` from `[units × inputs]` and `[units × examples]`.
  func setTransposedProduct(_ w: Matrix, _ d: Matrix, vectors: Int) {
    assert(rows == w.columns && w.rows == d.rows)
    unsafe TiledProduct(
      p: LeftOperand(base: w.scalars, rowStep: 1, depthStep: w.rowLength),
      q: VectorRows(base: d.base, rowStep: d.vectors),
      c: VectorRows(base: base, rowStep: self.vectors),
      rows: rows, depth: w.rows, vectors: vectors, adding: false
    ).compute()
  }

  /// `self += D T`: `[units × inputs]` from `[units × examples]` and, example by example, the first
  /// `count` rows of `[examples × inputs]`. For wide inputs: no vector is summed across.
  func addProduct(_ d: Matrix, byExample t: Matrix, count: Int) {
    assert(rows == d.rows && columns == t.columns && count <= t.rows)
    unsafe TiledProduct(
      p: LeftOperand(base: d.scalars, rowStep: d.rowLength, depthStep: 1),
      q: VectorRows(base: t.base, rowStep: t.vectors),
      c: VectorRows(base: base, rowStep: self.vectors),
      rows: rows, depth: count, vectors: vectorCount(columns), adding: true
    ).compute()
  }
}
