/// Eight vectors: a block of a matrix in registers.
typealias Block<Scalar: LaneScalar> = InlineArray<8, Lanes<Scalar>>

// Rows become columns, and half of that, adding on the way, sums each of eight rows. The order of the
// lanes between the rounds is the one that needs the fewest instructions: a shuffle across the halves
// of a register takes three times as long as one within them, and each scalar has its own.
//
// Lanes move as integers of 64 bits: moved as numbers, between one sum and the next, they are taken for
// numbers to be summed one by one (three times the instructions).

/// Four times 64 bits of a register.
private typealias Bits = SIMD4<UInt64>

/// `a0 b0 a2 b2` and `a1 b1 a3 b3`
@inline(__always)
private func interleaved(_ a: Bits, _ b: Bits) -> (Bits, Bits) {
  (Bits(a[0], b[0], a[2], b[2]), Bits(a[1], b[1], a[3], b[3]))
}

/// `a0 a1 b0 b1` and `a2 a3 b2 b3`
@inline(__always)
private func halves(_ a: Bits, _ b: Bits) -> (Bits, Bits) {
  (Bits(a[0], a[1], b[0], b[1]), Bits(a[2], a[3], b[2], b[3]))
}

extension Float {
  typealias Register = SIMD8<Float>

  @inline(__always)
  static func transposed(_ a: Block<Float>) -> Block<Float> {
    let low = quarter(a[0], a[1], a[2], a[3])
    let high = quarter(a[4], a[5], a[6], a[7])
    let first = (halves(low.0, high.0), halves(low.1, high.1))
    let second = (halves(low.2, high.2), halves(low.3, high.3))
    return [
      float(first.0.0), float(first.1.0), float(second.0.0), float(second.1.0),
      float(first.0.1), float(first.1.1), float(second.0.1), float(second.1.1),
    ]
  }

  /// Columns 0 and 4, 1 and 5, 2 and 6, 3 and 7 of four rows.
  @inline(__always)
  private static func quarter(
    _ a: SIMD8<Float>, _ b: SIMD8<Float>, _ c: SIMD8<Float>, _ d: SIMD8<Float>
  ) -> (Bits, Bits, Bits, Bits) {
    let left = interleaved(lowInterleaved(a, b), lowInterleaved(c, d))
    let right = interleaved(highInterleaved(a, b), highInterleaved(c, d))
    return (left.0, left.1, right.0, right.1)
  }

  /// `a0 b0 a1 b1 a4 b4 a5 b5`
  @inline(__always)
  private static func lowInterleaved(_ a: SIMD8<Float>, _ b: SIMD8<Float>) -> Bits {
    let lanes = SIMD8(a[0], b[0], a[1], b[1], a[4], b[4], a[5], b[5])
    return lanes.reinterpreted(as: Bits.self)
  }

  /// `a2 b2 a3 b3 a6 b6 a7 b7`
  @inline(__always)
  private static func highInterleaved(_ a: SIMD8<Float>, _ b: SIMD8<Float>) -> Bits {
    let lanes = SIMD8(a[2], b[2], a[3], b[3], a[6], b[6], a[7], b[7])
    return lanes.reinterpreted(as: Bits.self)
  }

  @inline(__always)
  private static func float(_ a: Bits) -> SIMD8<Float> {
    a.reinterpreted(as: SIMD8<Float>.self)
  }

  @inline(__always)
  static func adding(_ a: SIMD8<Float>, _ b: SIMD8<Float>, to sum: SIMD8<Float>) -> SIMD8<Float> {
    sum.addingProduct(a, b)
  }

  @inline(__always)
  static func folded(_ a: SIMD8<Float>) -> SIMD8<Float> { a }

  @inline(__always)
  static func sums(_ a: InlineArray<8, SIMD8<Float>>) -> SIMD8<Float> {
    let low = sum(of: interleaved(pair(a[0], a[1]), pair(a[2], a[3])))
    let high = sum(of: interleaved(pair(a[4], a[5]), pair(a[6], a[7])))
    return float(sum(of: halves(low, high)))
  }

  /// `a0 + a1, b0 + b1, a2 + a3, b2 + b3, …`
  @inline(__always)
  private static func pair(_ a: SIMD8<Float>, _ b: SIMD8<Float>) -> Bits {
    let (a, b) = (a.reinterpreted(as: Bits.self), b.reinterpreted(as: Bits.self))
    let low = Bits(repeating: 0xffff_ffff)
    return sum(of: ((a & low) | (b &<< 32), (a &>> 32) | (b & ~low)))
  }

  @inline(__always)
  private static func sum(of pair: (Bits, Bits)) -> Bits {
    (float(pair.0) + float(pair.1)).reinterpreted(as: Bits.self)
  }
}

extension Double {
  typealias Register = SIMD4<Double>

  @inline(__always)
  static func transposed(_ a: Block<Double>) -> Block<Double> {
    let top = (
      quarter(a[0].lowHalf, a[1].lowHalf, a[2].lowHalf, a[3].lowHalf),
      quarter(a[4].lowHalf, a[5].lowHalf, a[6].lowHalf, a[7].lowHalf)
    )
    let bottom = (
      quarter(a[0].highHalf, a[1].highHalf, a[2].highHalf, a[3].highHalf),
      quarter(a[4].highHalf, a[5].highHalf, a[6].highHalf, a[7].highHalf)
    )
    return [
      row(top.0.0, top.1.0), row(top.0.1, top.1.1), row(top.0.2, top.1.2), row(top.0.3, top.1.3),
      row(bottom.0.0, bottom.1.0), row(bottom.0.1, bottom.1.1), row(bottom.0.2, bottom.1.2),
      row(bottom.0.3, bottom.1.3),
    ]
  }

  /// The columns of four rows.
  @inline(__always)
  private static func quarter(
    _ a: SIMD4<Double>, _ b: SIMD4<Double>, _ c: SIMD4<Double>, _ d: SIMD4<Double>
  ) -> (Bits, Bits, Bits, Bits) {
    let (even, odd) = interleaved(bits(a), bits(b))
    let (even2, odd2) = interleaved(bits(c), bits(d))
    let (first, third) = wholeHalves(even, even2)
    let (second, fourth) = wholeHalves(odd, odd2)
    return (first, second, third, fourth)
  }

  /// As `halves`, but in lanes of another size: those of the same are traced back through both rounds
  /// and gathered one by one.
  @inline(__always)
  private static func wholeHalves(_ a: Bits, _ b: Bits) -> (Bits, Bits) {
    let (a, b) = (a.reinterpreted(as: SIMD8<UInt32>.self), b.reinterpreted(as: SIMD8<UInt32>.self))
    return (
      SIMD8(lowHalf: a.lowHalf, highHalf: b.lowHalf).reinterpreted(as: Bits.self),
      SIMD8(lowHalf: a.highHalf, highHalf: b.highHalf).reinterpreted(as: Bits.self)
    )
  }

  @inline(__always)
  private static func row(_ low: Bits, _ high: Bits) -> SIMD8<Double> {
    SIMD8(lowHalf: double(low), highHalf: double(high))
  }

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
      lowHalf: four(a[0], a[1], a[2], a[3]), highHalf: four(a[4], a[5], a[6], a[7]))
  }

  @inline(__always)
  private static func four(
    _ a: SIMD4<Double>, _ b: SIMD4<Double>, _ c: SIMD4<Double>, _ d: SIMD4<Double>
  ) -> SIMD4<Double> {
    let low = sum(of: interleaved(bits(a), bits(b)))
    let high = sum(of: interleaved(bits(c), bits(d)))
    return double(sum(of: halves(low, high)))
  }

  @inline(__always)
  private static func bits(_ a: SIMD4<Double>) -> Bits { a.reinterpreted(as: Bits.self) }

  @inline(__always)
  private static func double(_ a: Bits) -> SIMD4<Double> {
    a.reinterpreted(as: SIMD4<Double>.self)
  }

  @inline(__always)
  private static func sum(of pair: (Bits, Bits)) -> Bits {
    bits(double(pair.0) + double(pair.1))
  }
}

extension Matrix {
  /// The block whose first row is `row`, at vector `vector`.
  @inline(__always)
  func block(_ row: Int, _ vector: Int) -> Block<Scalar> {
    [
      self[row, vector], self[row &+ 1, vector], self[row &+ 2, vector], self[row &+ 3, vector],
      self[row &+ 4, vector], self[row &+ 5, vector], self[row &+ 6, vector],
      self[row &+ 7, vector],
    ]
  }

  /// The block whose first row is `row`, at vector `vector`; zeros beyond row `end`.
  @inline(__always)
  func block(_ row: Int, _ vector: Int, end: Int) -> Block<Scalar> {
    Block { row + $0 < end ? self[row + $0, vector] : .zero }
  }

  /// `self[j, i] = source[range.lowerBound + i, j]` for the rows of `range` and the first `columns`
  /// columns of `source`; zeros beside them.
  func setTransposed(_ source: Matrix, _ range: Range<Int>, columns: Int) {
    assert(columns <= rows && columns <= source.columns && range.upperBound <= source.rows)
    var first = range.lowerBound
    while first < range.upperBound {
      let vector = (first &- range.lowerBound) / laneCount
      let isWhole = first &+ laneCount <= range.upperBound
      let whole = isWhole ? columns / laneCount : 0
      // Apart, so that the blocks go from registers to registers.
      for index in 0..<whole {
        let block = Scalar.transposed(source.block(first, index))
        for row in 0..<laneCount {
          self[index &* laneCount &+ row, vector] = block[row]
        }
      }
      for index in whole..<max(whole, vectorCount(columns)) {
        let block = Scalar.transposed(source.block(first, index, end: range.upperBound))
        for row in 0..<min(laneCount, rows - index * laneCount) {
          self[index * laneCount + row, vector] = block[row]
        }
      }
      first &+= laneCount
    }
  }
}
