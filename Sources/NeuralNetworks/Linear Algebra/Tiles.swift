// One kernel for all products: C = S + P Q, or (S + P Q) ⊙ F, in tiles held in registers.
//
// Pointers, because the numbers of P are read singly out of memory that is otherwise read as vectors,
// and because a bounds check on each is dearer than the multiplication it guards.

/// The left operand: number (row, k) is `base[row · rowStep + k · depthStep]`, so that a matrix and its
/// transpose are the same to the kernel.
@safe
struct LeftOperand<Scalar: LaneScalar> {
  let base: UnsafePointer<Scalar>
  let rowStep: Int
  let depthStep: Int
}

/// The right operand or the result: rows of vectors, `rowStep` vectors apart.
@safe
struct VectorRows<Scalar: LaneScalar> {
  let base: UnsafeMutablePointer<Lanes<Scalar>>
  let rowStep: Int
}

/// A product's operands and extents.
@safe
struct TiledProduct<Scalar: LaneScalar> {
  let p: LeftOperand<Scalar>
  let q: VectorRows<Scalar>
  let c: VectorRows<Scalar>
  let rows: Int
  let depth: Int
  let vectors: Int
  /// S: what the product is added to.
  let start: Start
  /// F: what the sum is multiplied by, number by number, if by anything.
  var factors: VectorRows<Scalar>?

  /// Starting from the biases and multiplying by the slopes where the tile is in registers anyway saves
  /// two passes over the layer.
  @safe
  enum Start {
    case zero
    /// The same number in all of a row.
    case biases(UnsafePointer<Scalar>)
    /// What `c` holds.
    case result
  }

  /// A tile's height at most: six rows of two vectors, the operands beside them, fill 16 registers.
  private static var greatestHeight: Int { 6 }

  /// As many vectors side by side as fill two registers.
  private static var width: Int { MemoryLayout<Scalar>.size == 4 ? 2 : 1 }

  /// Panels of a few vectors across, so that a panel of Q stays in the first-level cache while all
  /// rows pass by.
  func compute() {
    var vector = 0
    if rows <= 3 {
      while vector + 2 * Self.width <= vectors {
        if Self.width == 2 { panel(Width<4>.self, vector) }
        if Self.width == 1 { panel(Width<2>.self, vector) }
        vector += 2 * Self.width
      }
    }
    if Self.width == 2 {
      while vector + 2 <= vectors {
        panel(Width<2>.self, vector)
        vector += 2
      }
    }
    while vector < vectors {
      panel(Width<1>.self, vector)
      vector += 1
    }
  }

  private enum Width<let count: Int> {}
  private enum Height<let count: Int> {}

  /// All rows in tiles of nearly equal height: a lone row left over would cost as much as a tile.
  @inline(__always)
  private func panel<let width: Int>(_: Width<width>.Type, _ vector: Int) {
    let tiles = (rows + Self.greatestHeight - 1) / Self.greatestHeight
    let height = tiles == 1 ? rows : rows / tiles
    let taller = rows - height * tiles
    var row = 0
    for index in 0..<tiles {
      let height = index < taller ? height + 1 : height
      switch height {
      case 1: tile(Height<1>.self, Width<width>.self, row, vector)
      case 2: tile(Height<2>.self, Width<width>.self, row, vector)
      case 3: tile(Height<3>.self, Width<width>.self, row, vector)
      case 4: tile(Height<4>.self, Width<width>.self, row, vector)
      case 5: tile(Height<5>.self, Width<width>.self, row, vector)
      default: tile(Height<6>.self, Width<width>.self, row, vector)
      }
      row += height
    }
  }

  @inline(__always)
  private func tile<let height: Int, let width: Int>(
    _: Height<height>.Type, _: Width<width>.Type, _ row: Int, _ vector: Int
  ) {
    var sums = InlineArray<height, InlineArray<width, Lanes<Scalar>>>(
      repeating: InlineArray(repeating: .zero))
    if case .biases(let biases) = start {
      for index in 0..<height {
        unsafe sums[unchecked: index] = InlineArray(repeating: .all(biases[row &+ index]))
      }
    }
    let (leftStep, depthStep, rightStep) = (p.rowStep, p.depthStep, q.rowStep)
    var left = unsafe p.base + row &* leftStep
    var right = unsafe q.base + vector
    // `&` arithmetic: a trap inside the loop would keep the sums in memory (measured: half the speed).
    for _ in 0..<depth {
      for index in 0..<height {
        let factor = unsafe Lanes<Scalar>(repeating: left[index &* leftStep])
        for column in 0..<width {
          unsafe sums[unchecked: index][unchecked: column] =
            sums[unchecked: index][unchecked: column].addingProduct(factor, right[column])
        }
      }
      unsafe left += depthStep
      unsafe right += rightStep
    }
    for index in 0..<height {
      let target = unsafe c.base + ((row &+ index) &* c.rowStep &+ vector)
      for column in 0..<width {
        var sum = unsafe sums[unchecked: index][unchecked: column]
        if case .result = start { unsafe sum += target[column] }
        if let factors {
          unsafe sum *= factors.base[(row &+ index) &* factors.rowStep &+ vector &+ column]
        }
        unsafe target[column] = sum
      }
    }
  }
}
