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

// Half a transposition, adding on the way. The order of the lanes between the rounds is the one that
// needs the fewest instructions: a shuffle across the halves of a register takes three times as long as
// one within them, and each scalar has its own.

extension Float {
  typealias Register = SIMD8<Float>

  @inline(__always)
  static func adding(_ a: SIMD8<Float>, _ b: SIMD8<Float>, to sum: SIMD8<Float>) -> SIMD8<Float> {
    sum.addingProduct(a, b)
  }

  @inline(__always)
  static func folded(_ a: SIMD8<Float>) -> SIMD8<Float> { a }

  @inline(__always)
  static func sums(_ a: InlineArray<8, SIMD8<Float>>) -> SIMD8<Float> {
    let low = four(pair(a[0], a[1]), pair(a[2], a[3]))
    let high = four(pair(a[4], a[5]), pair(a[6], a[7]))
    return SIMD8(low[0], low[1], low[2], low[3], high[0], high[1], high[2], high[3])
      + SIMD8(low[4], low[5], low[6], low[7], high[4], high[5], high[6], high[7])
  }

  @inline(__always)
  private static func pair(_ a: SIMD8<Float>, _ b: SIMD8<Float>) -> SIMD8<Float> {
    SIMD8(a[0], b[0], a[1], b[1], a[4], b[4], a[5], b[5])
      + SIMD8(a[2], b[2], a[3], b[3], a[6], b[6], a[7], b[7])
  }

  @inline(__always)
  private static func four(_ a: SIMD8<Float>, _ b: SIMD8<Float>) -> SIMD8<Float> {
    SIMD8(a[0], a[1], b[0], b[1], a[4], a[5], b[4], b[5])
      + SIMD8(a[2], a[3], b[2], b[3], a[6], a[7], b[6], b[7])
  }
}

extension Double {
  typealias Register = SIMD4<Double>

  @inline(__always)
  static func adding(
    _ a: SIMD8<Double>, _ b: SIMD8<Double>, to sum: SIMD4<Double>
  ) -> SIMD4<Double> {
    sum.addingProduct(a.lowHalf, b.lowHalf).addingProduct(a.highHalf, b.highHalf)
  }

  @inline(__always)
  static func folded(_ a: SIMD8<Double>) -> SIMD4<Double> { a.lowHalf + a.highHalf }

  @inline(__always)
  static func sums(_ a: InlineArray<8, SIMD4<Double>>) -> SIMD8<Double> {
    SIMD8(
      lowHalf: four(pair(a[0], a[1]), pair(a[2], a[3])),
      highHalf: four(pair(a[4], a[5]), pair(a[6], a[7])))
  }

  @inline(__always)
  private static func pair(_ a: SIMD4<Double>, _ b: SIMD4<Double>) -> SIMD4<Double> {
    SIMD4(a[0], b[0], a[2], b[2]) + SIMD4(a[1], b[1], a[3], b[3])
  }

  @inline(__always)
  private static func four(_ a: SIMD4<Double>, _ b: SIMD4<Double>) -> SIMD4<Double> {
    SIMD4(a[0], a[1], b[0], b[1]) + SIMD4(a[2], a[3], b[2], b[3])
  }
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
