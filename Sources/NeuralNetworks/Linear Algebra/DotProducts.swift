// The gradients of a layer of narrow inputs: dot products along the batch, eight of them at a time,
// so that their sums come out side by side, as the layer's parameters lie.
//
// Rows beyond the last unit or input are read as they stand, zeros: no count is asked for in a loop.

extension Weights {
  /// `self = D Xᵀ`, or `self += D Xᵀ`: `[units × inputs]` from `[units × examples]` and
  /// `[inputs × examples]`, for the first `vectors` of each row.
  func assignDots(_ d: Matrix<Scalar>, _ x: Matrix<Scalar>, vectors: Int, adding: Bool) {
    assert(isNarrow && units == d.rows && inputs == x.rows)
    switch rowLength {
    case 1: assign(Shape<8, 1>.self, d, x, vectors, adding)
    case 2: assign(Shape<4, 2>.self, d, x, vectors, adding)
    case 4: assign(Shape<2, 4>.self, d, x, vectors, adding)
    default: assign(Shape<1, 8>.self, d, x, vectors, adding)
    }
  }

  /// The units and inputs of eight neighbouring weights.
  private enum Shape<let units: Int, let inputs: Int> {}

  @inline(__always)
  private func assign<let units: Int, let inputs: Int>(
    _: Shape<units, inputs>.Type, _ d: Matrix<Scalar>, _ x: Matrix<Scalar>, _ vectors: Int,
    _ adding: Bool
  ) {
    var (unit, input) = (0, 0)
    for index in 0..<numbers.count {
      var products = InlineArray<8, Scalar.Register>(repeating: .zero)
      for vector in 0..<vectors {
        for row in 0..<units {
          let factor = d.padded(unit &+ row, vector)
          for column in 0..<inputs {
            let place = row &* inputs &+ column
            unsafe products[unchecked: place] = Scalar.adding(
              factor, x.padded(input &+ column, vector), to: products[unchecked: place])
          }
        }
      }
      let sums = Scalar.sums(products)
      numbers[index] = adding ? numbers[index] + sums : sums
      input &+= inputs
      if input >= rowLength {
        input = 0
        unit &+= units
      }
    }
  }
}

extension Matrix {
  /// Puts the sum of each row of `d`, `[units × examples]`, into `self`, `[1 × units]`, or adds it.
  func assignRowSums(_ d: Matrix, vectors: Int, adding: Bool) {
    for index in 0..<vectorCount(d.rows) {
      var rowSums = InlineArray<8, Scalar.Register>(repeating: .zero)
      for vector in 0..<vectors {
        for row in 0..<laneCount {
          unsafe rowSums[unchecked: row] += Scalar.folded(
            d.padded(index &* laneCount &+ row, vector))
        }
      }
      let sums = Scalar.sums(rowSums)
      self[index] = adding ? self[index] + sums : sums
    }
  }
}
