/// `[rows × columns]` numbers in slabs of some columns each, a slab row by row: what threads work on beside
/// each other they write without meeting, and a tile's width is read as it lies.
struct Slabs<Scalar: LaneScalar> {
  let rows: Int
  let columns: Int
  /// The vectors of a slab's row; the last slab's may be fewer.
  private let width: Int
  private let numbers: Matrix<Scalar>

  /// The vectors that so many numbers take.
  static func vectors(rows: Int, columns: Int) -> Int { rows * Scalar.vectorCount(columns) }

  /// Slabs, `width` vectors wide, in all of `numbers`.
  init(rows: Int, columns: Int, width: Int, in numbers: Matrix<Scalar>) {
    precondition(numbers.count >= Self.vectors(rows: rows, columns: columns), "room for all")
    self.rows = rows
    self.columns = columns
    self.width = width
    self.numbers = numbers
  }

  /// Zeros.
  init(rows: Int, columns: Int, width: Int, in arena: Arena<Scalar>) {
    self.init(
      rows: rows, columns: columns, width: width,
      in: arena.matrix(
        rows: Self.vectors(rows: rows, columns: columns), columns: Scalar.laneCount))
  }

  var count: Int { (Scalar.vectorCount(columns) + width - 1) / width }

  /// The columns of a slab.
  func columns(ofSlab slab: Int) -> Range<Int> {
    let size = width * Scalar.laneCount
    return slab * size..<min((slab + 1) * size, columns)
  }

  subscript(slab: Int) -> Matrix<Scalar> {
    let own = columns(ofSlab: slab)
    return numbers.part(
      at: slab * width * rows, rows: rows, columns: own.count,
      vectors: Scalar.vectorCount(own.count))
  }

  /// The slab that a column is in, and its place there.
  func place(ofColumn column: Int) -> (slab: Int, column: Int) {
    let size = width * Scalar.laneCount
    return (column / size, column % size)
  }
}
