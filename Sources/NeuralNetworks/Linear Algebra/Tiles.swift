// One kernel for all products: C = B + P Q and what follows it, in tiles held in registers.
//
// Pointers, because the numbers of P are read singly out of memory that is otherwise read as vectors,
// and because a bounds check on each is dearer than the multiplication it guards.

/// The left operand: number (row, k) is `base[row · rowStep + k · depthStep]`, so that a matrix and its
/// transpose are the same to the kernel.
@safe
struct LeftOperand<Scalar: LaneScalar> {
  var base: UnsafePointer<Scalar>
  let rowStep: Int
  let depthStep: Int
}

/// The right operand: rows of vectors, `depthStep` vectors apart, and from one panel of
/// `TiledProduct.width` vectors to the next `panelStep`, so that what is read one after the other may
/// lie so.
@safe
struct RightOperand<Scalar: LaneScalar> {
  var base: UnsafePointer<Lanes<Scalar>>
  let depthStep: Int
  let panelStep: Int
}

/// The result, or what it is multiplied by: rows of vectors, `rowStep` vectors apart.
@safe
struct VectorRows<Scalar: LaneScalar> {
  let base: UnsafeMutablePointer<Lanes<Scalar>>
  let rowStep: Int
}

/// What becomes of a sum once it is complete, while it is still in a register.
enum Finish<Scalar: LaneScalar> {
  /// `c = sum`
  case set
  /// `c += sum`
  case add
  /// `c = sum ⊙ f`: the slopes on the way back, without a pass of their own.
  case times(VectorRows<Scalar>)
  /// `c = (c + sum) ⊙ f`
  case addTimes(VectorRows<Scalar>)
  /// `c −= rate · sum`: a step down the gradient, which is then never stored.
  case descend(rate: Scalar)
}

/// A product's operands and extents.
@safe
struct TiledProduct<Scalar: LaneScalar> {
  var p: LeftOperand<Scalar>
  var q: RightOperand<Scalar>
  var c: VectorRows<Scalar>
  /// What every row's sums begin with, if not with 0.
  var biases: UnsafePointer<Scalar>?
  var rows: Int
  var depth: Int
  let vectors: Int
  var finish: Finish<Scalar>

  /// A tile's height at most: six rows of two vectors, the operands beside them, fill 16 registers.
  private static var greatestHeight: Int { 6 }

  /// As many vectors side by side as fill two registers.
  static var width: Int { MemoryLayout<Scalar>.size == 4 ? 2 : 1 }

  /// The product in panels of a few vectors across, so that a panel of Q stays in the first-level cache
  /// while all rows pass by.
  func panels() {
    switch rows {
    case 1: return onlyTile(Height<1>.self)
    case 2: return onlyTile(Height<2>.self)
    case 3: return onlyTile(Height<3>.self)
    case 4: return onlyTile(Height<4>.self)
    default: break
    }
    let shape = TileHeights(rows: rows, greatest: Self.greatestHeight)
    var vector = 0
    if Self.width == 2 {
      while vector &+ 2 <= vectors {
        panel(Width<2>.self, shape, vector)
        vector &+= 2
      }
    }
    while vector < vectors {
      panel(Width<1>.self, shape, vector)
      vector &+= 1
    }
  }

  private enum Width<let count: Int> {}
  private enum Height<let count: Int> {}

  /// A product of so few rows that they are one tile: there is nothing to cut (W1 ×1.03, W2 ×1.08).
  @inline(__always)
  private func onlyTile<let height: Int>(_: Height<height>.Type) {
    var vector = 0
    if height <= 3 && q.panelStep == Self.width {
      while vector &+ 2 &* Self.width <= vectors {
        if Self.width == 2 { tile(Height<height>.self, Width<4>.self, 0, vector) }
        if Self.width == 1 { tile(Height<height>.self, Width<2>.self, 0, vector) }
        vector &+= 2 &* Self.width
      }
    }
    if Self.width == 2 {
      while vector &+ 2 <= vectors {
        tile(Height<height>.self, Width<2>.self, 0, vector)
        vector &+= 2
      }
    }
    while vector < vectors {
      tile(Height<height>.self, Width<1>.self, 0, vector)
      vector &+= 1
    }
  }

  @inline(__always)
  private func panel<let width: Int>(_: Width<width>.Type, _ shape: TileHeights, _ vector: Int) {
    var row = 0
    var left = shape.tiles
    while left > 0 {
      let height = shape.height &+ (shape.tiles &- left < shape.taller ? 1 : 0)
      switch height {
      case 1: tile(Height<1>.self, Width<width>.self, row, vector)
      case 2: tile(Height<2>.self, Width<width>.self, row, vector)
      case 3: tile(Height<3>.self, Width<width>.self, row, vector)
      case 4: tile(Height<4>.self, Width<width>.self, row, vector)
      case 5: tile(Height<5>.self, Width<width>.self, row, vector)
      default: tile(Height<6>.self, Width<width>.self, row, vector)
      }
      row &+= height
      left &-= 1
    }
  }

  @inline(__always)
  private func tile<let height: Int, let width: Int>(
    _: Height<height>.Type, _: Width<width>.Type, _ row: Int, _ vector: Int
  ) {
    var sums = InlineArray<height, InlineArray<width, Lanes<Scalar>>>(
      repeating: InlineArray(repeating: .zero))
    if let biases = unsafe biases {
      for index in 0..<height {
        unsafe sums[unchecked: index] = InlineArray(repeating: .all(biases[row &+ index]))
      }
    }
    let (leftStep, depthStep, rightStep) = (p.rowStep, p.depthStep, q.depthStep)
    var left = unsafe p.base + row &* leftStep
    var right = unsafe q.base + (Self.width == 2 ? vector &>> 1 : vector) &* q.panelStep
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
    store(sums, row, vector)
  }

  /// Finishes a tile: one question for all of it.
  @inline(__always)
  private func store<let height: Int, let width: Int>(
    _ sums: InlineArray<height, InlineArray<width, Lanes<Scalar>>>, _ row: Int, _ vector: Int
  ) {
    let target = unsafe c.base + (row &* c.rowStep &+ vector)
    switch finish {
    case .set: unsafe each(sums, target) { sum, _ in sum }
    case .add: unsafe each(sums, target) { sum, c in c + sum }
    case .descend(let rate): unsafe each(sums, target) { sum, c in c - sum * rate }
    case .times(let factors):
      let f = unsafe factors.base + (row &* factors.rowStep &+ vector)
      unsafe each(sums, target, f, factors.rowStep) { sum, _, f in sum * f }
    case .addTimes(let factors):
      let f = unsafe factors.base + (row &* factors.rowStep &+ vector)
      unsafe each(sums, target, f, factors.rowStep) { sum, c, f in (c + sum) * f }
    }
  }

  @inline(__always)
  private func each<let height: Int, let width: Int>(
    _ sums: InlineArray<height, InlineArray<width, Lanes<Scalar>>>,
    _ c: UnsafeMutablePointer<Lanes<Scalar>>,
    _ result: (_ sum: Lanes<Scalar>, _ c: Lanes<Scalar>) -> Lanes<Scalar>
  ) {
    unsafe each(sums, c, c, self.c.rowStep) { sum, c, _ in result(sum, c) }
  }

  @inline(__always)
  private func each<let height: Int, let width: Int>(
    _ sums: InlineArray<height, InlineArray<width, Lanes<Scalar>>>,
    _ c: UnsafeMutablePointer<Lanes<Scalar>>, _ f: UnsafeMutablePointer<Lanes<Scalar>>,
    _ factorStep: Int,
    _ result: (_ sum: Lanes<Scalar>, _ c: Lanes<Scalar>, _ f: Lanes<Scalar>) -> Lanes<Scalar>
  ) {
    var (target, factor) = unsafe (c, f)
    for index in 0..<height {
      for column in 0..<width {
        unsafe target[column] = result(
          sums[unchecked: index][unchecked: column], target[column], factor[column])
      }
      unsafe target += self.c.rowStep
      unsafe factor += factorStep
    }
  }
}

/// Rows cut into tiles of nearly equal height: a lone row left over would cost as much as a tile.
private struct TileHeights {
  let tiles: Int
  /// The height of all but the first `taller`, which are one row higher.
  let height: Int
  let taller: Int

  @inline(__always)
  init(rows: Int, greatest: Int) {
    tiles = (rows &+ (greatest &- 1)) / greatest
    height = tiles == 1 ? rows : rows / tiles
    taller = rows &- height &* tiles
  }
}
