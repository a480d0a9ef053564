extension Matrix {
  /// `self += D Xᵀ`: `[units × inputs]` from `[units × examples]` and `[inputs × examples]`. For narrow
  /// inputs: dot products along the batch, of one unit with up to eight inputs at a time.
  func addProductOfRows(_ d: Matrix, _ x: Matrix, vectors: Int) {
    assert(rows == d.rows && columns == x.rows)
    for unit in 0..<rows {
      for group in 0..<vectorCount(columns) {
        self[unit, group] += dots(
          d, unit, x, group * laneCount, count: columns - group * laneCount, vectors)
      }
    }
  }

  /// Adds the sum of each row of `d`, `[units × examples]`, to `self`, `[1 × units]`.
  func addRowSums(_ d: Matrix, vectors: Int) {
    for group in 0..<vectorCount(d.rows) {
      let first = group * laneCount
      let rowSums = Block<Scalar> { lane in
        var sum = Lanes<Scalar>.zero
        guard first + lane < d.rows else { return sum }
        for vector in 0..<vectors { sum += d[first + lane, vector] }
        return sum
      }
      self[0, group] += sums(rowSums)
    }
  }

  private enum Count<let count: Int> {}

  /// Row `unit` of `d` times each of the `count` (at most 8) rows of `x` from `first` on.
  @inline(__always)
  private func dots(
    _ d: Matrix, _ unit: Int, _ x: Matrix, _ first: Int, count: Int, _ vectors: Int
  ) -> Lanes<Scalar> {
    switch count {
    case 1: dots(Count<1>.self, d, unit, x, first, vectors)
    case 2: dots(Count<2>.self, d, unit, x, first, vectors)
    case 3: dots(Count<3>.self, d, unit, x, first, vectors)
    case 4: dots(Count<4>.self, d, unit, x, first, vectors)
    case 5: dots(Count<5>.self, d, unit, x, first, vectors)
    case 6: dots(Count<6>.self, d, unit, x, first, vectors)
    case 7: dots(Count<7>.self, d, unit, x, first, vectors)
    default: dots(Count<8>.self, d, unit, x, first, vectors)
    }
  }

  @inline(__always)
  private func dots<let count: Int>(
    _: Count<count>.Type, _ d: Matrix, _ unit: Int, _ x: Matrix, _ first: Int, _ vectors: Int
  ) -> Lanes<Scalar> {
    var products = Block<Scalar>(repeating: .zero)
    for vector in 0..<vectors {
      let factor = d[unit, vector]
      for index in 0..<count {
        products[index] = products[index].addingProduct(factor, x[first + index, vector])
      }
    }
    return sums(products)
  }
}
