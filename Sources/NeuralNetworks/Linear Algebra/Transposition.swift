/// Eight vectors: a block of a matrix in registers.
typealias Block<Scalar: LaneScalar> = InlineArray<8, Lanes<Scalar>>

/// Rows become columns: three rounds of a perfect shuffle (Stone 1971).
@inline(__always)
func transposed<Scalar: LaneScalar>(_ block: Block<Scalar>) -> Block<Scalar> {
  shuffled(shuffled(shuffled(block)))
}

@inline(__always)
private func shuffled<Scalar: LaneScalar>(_ a: Block<Scalar>) -> Block<Scalar> {
  [
    a[0].lowInterleaved(a[4]), a[0].highInterleaved(a[4]),
    a[1].lowInterleaved(a[5]), a[1].highInterleaved(a[5]),
    a[2].lowInterleaved(a[6]), a[2].highInterleaved(a[6]),
    a[3].lowInterleaved(a[7]), a[3].highInterleaved(a[7]),
  ]
}

/// The sum of each vector, vector by vector: half a transposition, adding on the way.
@inline(__always)
func sums<Scalar: LaneScalar>(_ a: Block<Scalar>) -> Lanes<Scalar> {
  let fours = (
    a[0].interleavedSum(a[4]), a[1].interleavedSum(a[5]),
    a[2].interleavedSum(a[6]), a[3].interleavedSum(a[7])
  )
  let twos = (fours.0.interleavedSum(fours.2), fours.1.interleavedSum(fours.3))
  return twos.0.interleavedSum(twos.1)
}

extension SIMD8 where Scalar: LaneScalar {
  /// `a0 b0 a1 b1 a2 b2 a3 b3`
  @inline(__always)
  fileprivate func lowInterleaved(_ b: Self) -> Self {
    Self(self[0], b[0], self[1], b[1], self[2], b[2], self[3], b[3])
  }

  /// `a4 b4 a5 b5 a6 b6 a7 b7`
  @inline(__always)
  fileprivate func highInterleaved(_ b: Self) -> Self {
    Self(self[4], b[4], self[5], b[5], self[6], b[6], self[7], b[7])
  }

  /// The even lanes sum to the sum of `self`, the odd ones to that of `b`.
  @inline(__always)
  fileprivate func interleavedSum(_ b: Self) -> Self {
    lowInterleaved(b) + highInterleaved(b)
  }
}

extension Matrix {
  /// The block whose first row is `row`, at vector `vector`; zeros beyond row `end`.
  @inline(__always)
  func block(_ row: Int, _ vector: Int, end: Int) -> Block<Scalar> {
    Block { row + $0 < end ? self[row + $0, vector] : .zero }
  }

  /// `self[j, i] = source[i, j]` for the first `columns` columns of `source`; zeros beside them.
  func setTransposed(_ source: Matrix, columns: Int) {
    assert(self.columns == source.rows && columns <= rows)
    for vector in 0..<vectorCount(columns) {
      for row in stride(from: 0, to: source.rows, by: laneCount) {
        store(
          transposed(source.block(row, vector, end: source.rows)), row: vector * laneCount,
          vector: row / laneCount)
      }
    }
  }

  /// As `setTransposed`, from the rows of `source` that `order` names in `range`, or the rows of
  /// `range` themselves if there is no order.
  func setTransposed(_ source: Matrix, _ range: Range<Int>, order: [Int]?) {
    assert(rows == source.columns)
    for column in stride(from: 0, to: range.count, by: laneCount) {
      let first = range.lowerBound + column
      for vector in 0..<vectorCount(source.columns) {
        let block = Block<Scalar> { lane in
          guard first + lane < range.upperBound else { return .zero }
          return source[order?[first + lane] ?? first + lane, vector]
        }
        store(transposed(block), row: vector * laneCount, vector: column / laneCount)
      }
    }
  }

  /// Puts the rows of `block` at `row`, as far as there are rows.
  @inline(__always)
  private func store(_ block: Block<Scalar>, row: Int, vector: Int) {
    for index in 0..<min(laneCount, rows - row) { self[row + index, vector] = block[index] }
  }
}
