// The gradients of a layer of narrow inputs: dot products along the batch, eight of them at a time,
// so that their sums come out side by side, as the layer's parameters lie.
//
// Rows beyond the last unit or input are read as they stand, zeros: no count is asked for in a loop.

extension Weights {
  /// D Xᵀ, `[units × inputs]`, from the first `vectors` of each row of `[units × examples]` and
  /// `[inputs × examples]`.
  func assignDots(
    _ d: Matrix<Scalar>, _ x: Matrix<Scalar>, vectors: Int, _ use: GradientUse<Scalar>
  ) {
    assert(isNarrow && units == d.rows && inputs == x.rows)
    switch rowLength {
    case 1: assign(Shape<8, 1>.self, d, x, vectors, use)
    // One unit is most often the output: half the work of a network of a few units (W1 by 3 %).
    case 2 where units == 1: assign(Shape<1, 2>.self, d, x, vectors, use)
    case 4 where units == 1: assign(Shape<1, 4>.self, d, x, vectors, use)
    case 2: assign(Shape<4, 2>.self, d, x, vectors, use)
    case 4: assign(Shape<2, 4>.self, d, x, vectors, use)
    default: assign(Shape<1, 8>.self, d, x, vectors, use)
    }
  }

  /// The units and inputs of eight neighbouring weights, or of those that there are.
  private enum Shape<let units: Int, let inputs: Int> {}

  @inline(__always)
  private func assign<let units: Int, let inputs: Int>(
    _: Shape<units, inputs>.Type, _ d: Matrix<Scalar>, _ x: Matrix<Scalar>, _ vectors: Int,
    _ use: GradientUse<Scalar>
  ) {
    var (unit, input) = (0, 0)
    for index in 0..<numbers.count {
      var products = InlineArray<8, Scalar.Register>(repeating: .zero)
      for vector in 0..<vectors {
        for row in 0..<units {
          let factor = d.padded(unit &+ row, vector)
          for column in 0..<inputs {
            let place = row &* inputs &+ column
            products[place] = Scalar.adding(
              factor, x.padded(input &+ column, vector), to: products[place])
          }
        }
      }
      numbers[index] = use.applied(Scalar.sums(products), to: numbers[index])
      input &+= inputs
      if input >= rowLength {
        input = 0
        unit &+= units
      }
    }
  }
}

extension Matrix {
  /// The sum of the first `vectors` of each row of `d`, `[units × examples]`: `[1 × units]`. Inlined, W1
  /// in double precision is quicker by a twentieth.
  @inline(__always)
  func assignRowSums(_ d: Matrix, vectors: Int, _ use: GradientUse<Scalar>) {
    for index in 0..<vectorCount(d.rows) {
      let first = index &* laneCount
      let sums =
        d.rows &- first <= 4
        ? rowSums(Rows<4>.self, d, first, vectors) : rowSums(Rows<8>.self, d, first, vectors)
      self[index] = use.applied(sums, to: self[index])
    }
  }

  private enum Rows<let count: Int> {}

  @inline(__always)
  private func rowSums<let count: Int>(
    _: Rows<count>.Type, _ d: Matrix, _ first: Int, _ vectors: Int
  ) -> Lanes<Scalar> {
    var sums = InlineArray<8, Scalar.Register>(repeating: .zero)
    for vector in 0..<vectors {
      for row in 0..<count {
        sums[row] += Scalar.folded(d.padded(first &+ row, vector))
      }
    }
    return Scalar.sums(sums)
  }
}
