// The products of a dense layer, in the names of the formulas. A large one is done by several threads
// if there is `shared`.

extension Matrix {
  /// Row by row.
  @inline(__always)
  var rightOperand: RightOperand<Scalar> {
    RightOperand(memory: memory, depthStep: vectors, panelStep: TiledProduct<Scalar>.width)
  }

  /// `self = W X + b`: `[units × examples]` from `[units × inputs]`, `[inputs × examples]` and
  /// `[1 × units]`, for the first `vectors` of each row and the first `depth` inputs.
  @inline(__always)
  func product(
    _ w: Weights<Scalar>, _ x: RightOperand<Scalar>, depth: Int, biases: Matrix, vectors: Int
  ) -> TiledProduct<Scalar> {
    assert(rows == w.units && biases.columns == rows && depth <= w.inputs)
    return TiledProduct(
      p: LeftOperand(
        numbers: w.numbers.memory.numbers, rowStep: w.unitStep, depthStep: w.inputStep),
      q: x,
      c: VectorRows(memory: memory, rowStep: self.vectors),
      biases: biases.memory.numbers, rows: rows, depth: depth, vectors: vectors, finish: .set)
  }

  /// `self += X W`, `[examples × units]` from `[examples × inputs]` and `[inputs × units]`, for the first `count`
  /// rows and the inputs that X has. In one pass: X, which comes from far away, is then read in long stretches,
  /// and asked for a tile ahead (W5 ×1.04, on two cores ×1.06; in double precision ×1.02).
  func addProduct(byExample x: Matrix, _ w: Matrix, count: Int) {
    assert(columns == w.columns && x.columns <= w.rows && count <= rows)
    TiledProduct(
      p: LeftOperand(numbers: x.memory.numbers, rowStep: x.rowLength, depthStep: 1),
      q: w.rightOperand, c: VectorRows(memory: memory, rowStep: vectors),
      biases: nil, rows: count, depth: x.columns, vectors: w.vectors, finish: .add
    ).panels(TiledProduct<Scalar>.Ahead<2>.self)
  }

  /// Xᵀ D, `[inputs × units]`, from the first `count` rows of `[examples × inputs]` and
  /// `[examples × units]`, on this thread, for the inputs that X has.
  func assignProduct(
    byExample x: Matrix, _ d: Matrix, count: Int, _ use: GradientUse<Scalar>
  ) {
    assert(x.columns <= rows && columns == d.columns && count <= x.rows)
    TiledProduct(
      p: LeftOperand(numbers: x.memory.numbers, rowStep: 1, depthStep: x.rowLength),
      q: d.rightOperand, c: VectorRows(memory: memory, rowStep: vectors),
      biases: nil, rows: x.columns, depth: count, vectors: d.vectors, finish: use.finish
    ).computeAlone()
  }

  /// `self = (Wᵀ D) ⊙ F`: `[inputs × examples]` from `[units × inputs]`, `[units × examples]` and
  /// `[inputs × examples]`.
  @inline(__always)
  func transposedProduct(
    _ w: Weights<Scalar>, _ d: Matrix, times f: Matrix, vectors: Int
  ) -> TiledProduct<Scalar> {
    assert(rows == w.inputs && w.units == d.rows && f.rows == rows)
    return TiledProduct(
      p: LeftOperand(
        numbers: w.numbers.memory.numbers, rowStep: w.inputStep, depthStep: w.unitStep),
      q: d.rightOperand,
      c: VectorRows(memory: memory, rowStep: self.vectors),
      biases: nil, rows: rows, depth: w.units, vectors: vectors,
      finish: .times(VectorRows(memory: f.memory, rowStep: f.vectors)))
  }
}

extension Weights {
  /// D T, `[units × inputs]`, from `[units × examples]` and, example by example, the first `count` rows
  /// of `[examples × inputs]`, for the inputs that T has. For wide inputs: no vector is summed across.
  func assignProduct(
    _ d: Matrix<Scalar>, byExample t: Matrix<Scalar>, count: Int, _ use: GradientUse<Scalar>,
    on shared: SharedWork<Scalar>?
  ) {
    assert(!isNarrow && !isByInput && units == d.rows && t.columns <= inputs && count <= t.rows)
    TiledProduct(
      p: LeftOperand(numbers: d.memory.numbers, rowStep: d.rowLength, depthStep: 1),
      q: t.rightOperand,
      c: VectorRows(memory: numbers.memory, rowStep: numbers.vectors),
      biases: nil, rows: units, depth: count, vectors: Scalar.vectorCount(t.columns),
      finish: use.finish
    ).compute(shared)
  }

  /// D Xᵀ, by input, `[inputs × units]`: from `[inputs × examples]` and, example by example, the first
  /// `count` rows of `[examples × units]`.
  func assignProduct(
    inputs x: Matrix<Scalar>, byExample d: Matrix<Scalar>, count: Int, _ use: GradientUse<Scalar>,
    on shared: SharedWork<Scalar>?
  ) {
    product(x, byExample: d, count: count, use).compute(shared)
  }

  /// The same for the inputs in `range`, on this thread.
  func assignProduct(
    inputs x: Matrix<Scalar>, byExample d: Matrix<Scalar>, count: Int, _ use: GradientUse<Scalar>,
    rows range: Range<Int>
  ) {
    product(x, byExample: d, count: count, use).part(range).computeAlone()
  }

  private func product(
    _ x: Matrix<Scalar>, byExample d: Matrix<Scalar>, count: Int, _ use: GradientUse<Scalar>
  ) -> TiledProduct<Scalar> {
    assert(isByInput && inputs == x.rows && units == d.columns && count <= d.rows)
    return TiledProduct(
      p: LeftOperand(numbers: x.memory.numbers, rowStep: x.rowLength, depthStep: 1),
      q: d.rightOperand, c: VectorRows(memory: numbers.memory, rowStep: slabWidth),
      biases: nil, rows: inputs, depth: count, vectors: Scalar.vectorCount(units),
      finish: use.finish)
  }
}

/// What a gradient is computed for.
enum GradientUse<Scalar: LaneScalar> {
  /// The memory of a gradient takes it.
  case set
  /// The memory of a gradient takes it beside what it holds of other chunks.
  case add
  /// The parameters themselves take a step down: a large network is spared writing its gradient and
  /// reading it again.
  case descend(rate: Scalar)

  @inline(__always)
  fileprivate var finish: Finish<Scalar> {
    switch self {
    case .set: .set
    case .add: .add
    case .descend(let rate): .descend(rate: rate)
    }
  }

  /// What becomes of `value`, of which the gradient is `gradient`.
  @inline(__always)
  func applied(_ gradient: Lanes<Scalar>, to value: Lanes<Scalar>) -> Lanes<Scalar> {
    switch self {
    case .set: gradient
    case .add: value + gradient
    case .descend(let rate): value - gradient * rate
    }
  }
}
