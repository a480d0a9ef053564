// The products of a dense layer, in the names of the formulas. A large one is done by several threads
// if there is `shared`.

extension Matrix {
  /// Row by row.
  @inline(__always)
  var rightOperand: RightOperand<Scalar> {
    RightOperand(memory: memory, depthStep: vectors, panelStep: TiledProduct<Scalar>.width)
  }

  /// `self = W X + b`: `[units × examples]` from `[units × inputs]`, `[inputs × examples]` and
  /// `[1 × units]`, for the first `vectors` of each row.
  func setProduct(
    _ w: Weights<Scalar>, _ x: RightOperand<Scalar>, biases: Matrix, vectors: Int,
    on shared: SharedWork<Scalar>?
  ) {
    assert(rows == w.units && biases.columns == rows)
    TiledProduct(
      p: LeftOperand(numbers: w.numbers.memory.numbers, rowStep: w.rowLength, depthStep: 1), q: x,
      c: VectorRows(memory: memory, rowStep: self.vectors),
      biases: biases.memory.numbers, rows: rows, depth: w.inputs, vectors: vectors, finish: .set
    ).compute(shared)
  }

  /// `self = (Wᵀ D) ⊙ F`: `[inputs × examples]` from `[units × inputs]`, `[units × examples]` and
  /// `[inputs × examples]`.
  func setTransposedProduct(
    _ w: Weights<Scalar>, _ d: Matrix, times f: Matrix, vectors: Int,
    on shared: SharedWork<Scalar>?
  ) {
    assert(rows == w.inputs && w.units == d.rows && f.rows == rows)
    TiledProduct(
      p: LeftOperand(numbers: w.numbers.memory.numbers, rowStep: 1, depthStep: w.rowLength),
      q: d.rightOperand,
      c: VectorRows(memory: memory, rowStep: self.vectors),
      biases: nil, rows: rows, depth: w.units, vectors: vectors,
      finish: .times(VectorRows(memory: f.memory, rowStep: f.vectors))
    ).compute(shared)
  }
}

extension Weights {
  /// D T, `[units × inputs]`, from `[units × examples]` and, example by example, the first `count` rows
  /// of `[examples × inputs]`. For wide inputs: no vector is summed across.
  func assignProduct(
    _ d: Matrix<Scalar>, byExample t: Matrix<Scalar>, count: Int, _ use: GradientUse<Scalar>,
    on shared: SharedWork<Scalar>?
  ) {
    assert(!isNarrow && units == d.rows && inputs == t.columns && count <= t.rows)
    TiledProduct(
      p: LeftOperand(numbers: d.memory.numbers, rowStep: d.rowLength, depthStep: 1),
      q: t.rightOperand,
      c: VectorRows(memory: numbers.memory, rowStep: numbers.vectors),
      biases: nil, rows: units, depth: count, vectors: Scalar.vectorCount(inputs),
      finish: use.finish
    ).compute(shared)
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
