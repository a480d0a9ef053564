/// As many vectors as there are lanes in one, 16 at most: a block of a matrix in registers.
typealias Block<Scalar: LaneScalar> = InlineArray<16, Lanes<Scalar>>

// Rows become columns in rounds: rows at a distance of 1, 2, 4, … exchange lanes at that distance. Half of
// that, adding on the way, sums each of the rows.

private enum Distance<let count: Int> {}

extension LaneScalar {
  /// Rows become columns.
  @inline(__always)
  static func transposed(_ block: Block<Self>) -> Block<Self> {
    var rows = block
    exchange(Distance<1>.self, &rows)
    exchange(Distance<2>.self, &rows)
    exchange(Distance<4>.self, &rows)
    exchange(Distance<8>.self, &rows)
    return rows
  }

  // Round by round, and with a constant end: the compiler unrolls no loop over all of it.
  @inline(__always)
  private static func exchange<let distance: Int>(
    _: Distance<distance>.Type, _ rows: inout Block<Self>
  ) {
    guard distance < laneCount else { return }
    for pair in 0..<laneCount / 2 {
      let row = pair / distance &* 2 &* distance &+ pair % distance
      let (a, b) = (rows[row], rows[row &+ distance])
      rows[row] = low(a, b, distance)
      rows[row &+ distance] = high(a, b, distance)
    }
  }

  /// The sum of each of the first `count` rows, side by side; 0 for the others, which are 0.
  @inline(__always)
  static func sums(_ block: Block<Self>, count: Int) -> Vector {
    var rows = block
    add(Distance<1>.self, &rows, count)
    add(Distance<2>.self, &rows, count)
    add(Distance<4>.self, &rows, count)
    add(Distance<8>.self, &rows, count)
    return rows[0]
  }

  @inline(__always)
  private static func add<let distance: Int>(
    _: Distance<distance>.Type, _ rows: inout Block<Self>, _ count: Int
  ) {
    guard distance < laneCount else { return }
    let step = 2 &* distance
    for pair in 0..<(min(laneCount, count) &+ step &- 1) / step {
      let row = pair &* step
      rows[row] = exchangedSum(rows[row], rows[row &+ distance], distance)
    }
  }
}

extension Matrix {
  /// The block whose first row is `row`, at vector `vector`.
  @inline(__always)
  func block(_ row: Int, _ vector: Int) -> Block<Scalar> {
    var rows = Block<Scalar>(repeating: .zero)
    for index in 0..<Scalar.laneCount { rows[index] = padded(row &+ index, vector) }
    return rows
  }

  /// The block whose first row is `row`, at vector `vector`; zeros beyond row `end`.
  @inline(__always)
  func block(_ row: Int, _ vector: Int, end: Int) -> Block<Scalar> {
    var rows = Block<Scalar>(repeating: .zero)
    for index in 0..<Scalar.laneCount where row + index < end {
      rows[index] = self[row + index, vector]
    }
    return rows
  }

  /// `self[j, i] = source[range.lowerBound + i, j]` for the rows of `range` and the first `columns`
  /// columns of `source`; zeros beside them.
  func setTransposed(_ source: Matrix, _ range: Range<Int>, columns: Int) {
    assert(range.upperBound <= source.rows)
    setTransposed(source, range, end: range.upperBound, columns: columns, at: 0)
  }

  /// `self = sourceᵀ`, for the first `columns` columns of `source`, whose rows are padded: no block is cut.
  func setTransposed(padded source: Matrix, columns: Int) {
    setTransposed(padded: source, rows: 0..<source.rows, columns: columns)
  }

  /// The same for some rows of `source`, whole vectors of them but the last ones.
  @inline(__always)
  func setTransposed(padded source: Matrix, rows range: Range<Int>, columns: Int) {
    assert(range.lowerBound.isMultiple(of: Scalar.laneCount))
    setTransposed(
      source, range, end: Scalar.paddedCount(source.rows), columns: columns,
      at: range.lowerBound / Scalar.laneCount)
  }

  /// From vector `place` of each row on. From row `end` on `source` is not read.
  @inline(__always)
  private func setTransposed(
    _ source: Matrix, _ range: Range<Int>, end: Int, columns: Int, at place: Int
  ) {
    assert(columns <= rows && columns <= source.columns)
    let lanes = Scalar.laneCount
    var first = range.lowerBound
    while first < range.upperBound {
      let vector = place &+ (first &- range.lowerBound) / lanes
      let isWhole = first &+ lanes <= end
      let whole = isWhole ? columns / lanes : 0
      // Apart, so that the blocks go from registers to registers.
      for index in 0..<whole {
        let block = Scalar.transposed(source.block(first, index))
        for row in 0..<lanes { self[index &* lanes &+ row, vector] = block[row] }
      }
      for index in whole..<max(whole, Scalar.vectorCount(columns)) {
        let block = Scalar.transposed(source.block(first, index, end: min(end, range.upperBound)))
        for row in 0..<min(lanes, rows - index * lanes) {
          self[index * lanes + row, vector] = block[row]
        }
      }
      first &+= lanes
    }
  }
}
