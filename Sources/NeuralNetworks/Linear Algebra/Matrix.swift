/// `[rows × columns]` numbers, row by row, each row padded with zeros to whole vectors.
///
/// A view of memory that an `Arena` owns: copying it copies no numbers and counts no references,
/// so that a training step allocates and releases nothing.
struct Matrix<Scalar: LaneScalar> {
  let rows: Int
  let columns: Int
  /// Vectors from one row's start to the next one's: the columns, padded.
  let vectors: Int
  let memory: Memory<Scalar>

  /// Numbers from one row's start to the next one's.
  @inline(__always)
  var rowLength: Int { vectors &* Scalar.laneCount }

  /// Vectors in all rows.
  @inline(__always)
  var count: Int { rows * vectors }

  /// The vector at `index` of all rows' vectors in order.
  @inline(__always)
  subscript(index: Int) -> Lanes<Scalar> {
    get {
      assert(index >= 0 && index < count)
      return memory[index]
    }
    nonmutating set {
      assert(index >= 0 && index < count)
      memory[index] = newValue
    }
  }

  @inline(__always)
  subscript(row: Int, vector: Int) -> Lanes<Scalar> {
    get { self[row &* vectors &+ vector] }
    nonmutating set { self[row &* vectors &+ vector] = newValue }
  }

  /// As `self[row, vector]`, but zeros in rows beyond the last one, up to `Scalar.paddedCount`.
  @inline(__always)
  func padded(_ row: Int, _ vector: Int) -> Lanes<Scalar> {
    assert(row < Scalar.paddedCount(rows) && vector < vectors)
    return memory[row &* vectors &+ vector]
  }

  /// One number.
  @inline(__always)
  func value(_ row: Int, _ column: Int) -> Scalar {
    assert(row < rows && column < columns)
    return memory.numbers[row &* rowLength &+ column]
  }

  @inline(__always)
  func set(_ row: Int, _ column: Int, to value: Scalar) {
    assert(row < rows && column < columns)
    memory.numbers[row &* rowLength &+ column] = value
  }

  /// The `rows` rows from `row` on.
  func slice(from row: Int, rows: Int) -> Matrix {
    precondition(row + rows <= self.rows, "a slice lies within its matrix")
    return Matrix(
      rows: rows, columns: columns, vectors: vectors, memory: memory.advanced(by: row * vectors))
  }

  /// A matrix in a part of this one's memory, from its vector `offset` on, a row's start `vectors`
  /// vectors from the next one's.
  func part(at offset: Int, rows: Int, columns: Int, vectors: Int) -> Matrix {
    precondition(offset + rows * vectors <= count, "a part lies within its matrix")
    return Matrix(
      rows: rows, columns: columns, vectors: vectors, memory: memory.advanced(by: offset))
  }

  func fill(with value: Scalar) {
    for index in 0..<count { self[index] = .all(value) }
  }
}

extension Arena {
  /// A matrix of zeros that lives as long as the arena. Its rows are padded with rows that
  /// nothing writes to, as many as may be read at once.
  func matrix(rows: Int, columns: Int) -> Matrix<Scalar> {
    let vectors = Scalar.rowStep(columns)
    let count = max(1, Scalar.paddedCount(rows) * vectors)
    return Matrix(rows: rows, columns: columns, vectors: vectors, memory: memory(count))
  }
}
