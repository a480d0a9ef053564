// The gradients of a layer of narrow inputs: dot products along the batch, a vector of them at a time or
// eight, so that their sums come out side by side, as the layer's parameters lie.
//
// Rows beyond the last unit or input are read as they stand, zeros: no count is asked for in a loop.

extension LaneScalar {
  /// The dot products that are computed at once: a vector full of them, and enough that none waits for
  /// the one before.
  @inline(__always)
  static var dotCount: Int { max(8, laneCount) }

  /// `count` rows and zeros up to a whole number of dot products.
  @inline(__always)
  static func paddedCount(_ count: Int) -> Int {
    (count &+ (dotCount &- 1)) / dotCount &* dotCount
  }
}

extension Weights {
  /// D Xᵀ, `[units × inputs]`, from the first `vectors` of each row of `[units × examples]` and
  /// `[inputs × examples]`.
  func assignDots(
    _ d: Matrix<Scalar>, _ x: Matrix<Scalar>, vectors: Int, _ use: GradientUse<Scalar>
  ) {
    assert(isNarrow && units == d.rows && inputs == x.rows)
    // Few units take the shape that they fill: the output is most often one (W1 by 3 %).
    let isLong = Scalar.dotCount == 16
    switch unitStep {
    case 1 where isLong: assign(Shape<16, 1>.self, d, x, vectors, use)
    case 1: assign(Shape<8, 1>.self, d, x, vectors, use)
    case 2 where units == 1: assign(Shape<1, 2>.self, d, x, vectors, use)
    case 2 where units > 4 && isLong: assign(Shape<8, 2>.self, d, x, vectors, use)
    case 2: assign(Shape<4, 2>.self, d, x, vectors, use)
    case 4 where units == 1: assign(Shape<1, 4>.self, d, x, vectors, use)
    case 4 where units > 2 && isLong: assign(Shape<4, 4>.self, d, x, vectors, use)
    case 4: assign(Shape<2, 4>.self, d, x, vectors, use)
    case 8 where units > 1 && isLong: assign(Shape<2, 8>.self, d, x, vectors, use)
    case 16 where isLong: assign(Shape<1, 16>.self, d, x, vectors, use)
    default: assign(Shape<1, 8>.self, d, x, vectors, use)
    }
  }

  /// The units and inputs of so many neighbouring weights, or of those that there are.
  private enum Shape<let units: Int, let inputs: Int> {}

  @inline(__always)
  private func assign<let units: Int, let inputs: Int>(
    _: Shape<units, inputs>.Type, _ d: Matrix<Scalar>, _ x: Matrix<Scalar>, _ vectors: Int,
    _ use: GradientUse<Scalar>
  ) {
    let stride = Scalar.dotCount / Scalar.laneCount
    var (unit, input) = (0, 0)
    for index in 0..<numbers.count / stride {
      var products = Block<Scalar>(repeating: .zero)
      for vector in 0..<vectors {
        for row in 0..<units {
          let factor = d.padded(unit &+ row, vector)
          for column in 0..<inputs {
            let place = row &* inputs &+ column
            products[place] = products[place].addingProduct(
              factor, x.padded(input &+ column, vector))
          }
        }
      }
      for part in 0..<stride {
        var rows = Block<Scalar>(repeating: .zero)
        for row in 0..<Scalar.laneCount { rows[row] = products[part &* Scalar.laneCount &+ row] }
        let left = units &* inputs &- part &* Scalar.laneCount
        let sums = Scalar.sums(rows, count: max(0, left))
        let place = index &* stride &+ part
        numbers[place] = use.applied(sums, to: numbers[place])
      }
      input &+= inputs
      if input >= unitStep {
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
    for index in 0..<Scalar.vectorCount(d.rows) {
      let first = index &* Scalar.laneCount
      let left = d.rows &- first
      let sums =
        Scalar.laneCount <= 2
        ? rowSums(Rows<2>.self, d, first, vectors)
        : left <= 4 || Scalar.laneCount <= 4
          ? rowSums(Rows<4>.self, d, first, vectors)
          : left <= 8 || Scalar.laneCount <= 8
            ? rowSums(Rows<8>.self, d, first, vectors) : rowSums(d, first, vectors)
      self[index] = use.applied(sums, to: self[index])
    }
  }

  /// The same for some of the units, whole vectors of them but the last ones.
  func assignRowSums(
    _ d: Matrix, units: Range<Int>, vectors: Int, _ use: GradientUse<Scalar>
  ) {
    part(
      at: units.lowerBound / Scalar.laneCount, rows: 1, columns: units.count,
      vectors: Scalar.vectorCount(units.count)
    ).assignRowSums(d.slice(from: units.lowerBound, rows: units.count), vectors: vectors, use)
  }

  private enum Rows<let count: Int> {}

  @inline(__always)
  private func rowSums<let count: Int>(
    _ rows: Rows<count>.Type, _ d: Matrix, _ first: Int, _ vectors: Int
  ) -> Lanes<Scalar> {
    var sums = Block<Scalar>(repeating: .zero)
    add(rows, of: d, first, vectors, to: &sums, 0)
    return Scalar.sums(sums, count: count)
  }

  /// Of sixteen rows, eight at a time: all of them would be kept in memory.
  @inline(__always)
  private func rowSums(_ d: Matrix, _ first: Int, _ vectors: Int) -> Lanes<Scalar> {
    var sums = Block<Scalar>(repeating: .zero)
    add(Rows<8>.self, of: d, first, vectors, to: &sums, 0)
    add(Rows<8>.self, of: d, first &+ 8, vectors, to: &sums, 8)
    return Scalar.sums(sums, count: 16)
  }

  @inline(__always)
  private func add<let count: Int>(
    _: Rows<count>.Type, of d: Matrix, _ first: Int, _ vectors: Int,
    to sums: inout Block<Scalar>, _ place: Int
  ) {
    for vector in 0..<vectors {
      for row in 0..<count { sums[place &+ row] += d.padded(first &+ row, vector) }
    }
  }
}
