import CProcessor

/// A product, C = B + P Q and what follows it, in tiles held in registers.
struct TiledProduct<Scalar: LaneScalar> {
  var p: LeftOperand<Scalar>
  var q: RightOperand<Scalar>
  var c: VectorRows<Scalar>
  /// What every row's sums begin with, if not with 0.
  var biases: Numbers<Scalar>?
  var rows: Int
  var depth: Int
  let vectors: Int
  var finish: Finish<Scalar>
  /// The depth of the pass after this one, if it is one of several.
  var nextDepth = 0

  /// The height at most of one tile of several: six rows of two vectors, the operands beside them, fill 16
  /// registers, and six of four fill 32.
  private static var greatestHeight: Int { 6 }

  /// Whether tiles may be two panels wide.
  @inline(__always)
  private static var hasManyRegisters: Bool { VECTOR_REGISTERS == 32 }

  /// The vectors of Q's panels, side by side: a tile is one panel wide, or two.
  @inline(__always)
  static var width: Int { 2 }

  /// The vectors of the widest tile.
  static var greatestWidth: Int { hasManyRegisters ? 2 * width : width }

  /// The product in panels of a few vectors across, so that a panel of Q stays in the first-level cache
  /// while all rows pass by. What is not in the caches is asked for ahead, and only there: a small
  /// product would pay for it (W4 ×0.95), as it would for this function's being inlined (W1 ×0.85).
  /// A panel is copied to `scratch` first, if there is one.
  @inline(never)
  func panels<let ahead: Int>(_ order: Ahead<ahead>.Type, _ scratch: Memory<Scalar>? = nil) {
    switch rows {
    case 1: return onlyTile(Height<1>.self)
    case 2: return onlyTile(Height<2>.self)
    case 3: return onlyTile(Height<3>.self)
    case 4: return onlyTile(Height<4>.self)
    case 5: return onlyTile(Height<5>.self)
    case 6: return onlyTile(Height<6>.self)
    case 7 where Self.hasManyRegisters: return onlyTile(Height<7>.self)
    case 8 where Self.hasManyRegisters: return onlyTile(Height<8>.self)
    default: break
    }
    // Of more than six rows: no tile is lower than three.
    let shape = TileHeights(rows: rows, greatest: Self.greatestHeight)
    var vector = 0
    if Self.hasManyRegisters {
      while vector &+ 4 <= vectors {
        panel(Width<4>.self, order, shape, vector, scratch)
        vector &+= 4
      }
      if vector &+ 3 == vectors { return panel(Width<3>.self, order, shape, vector, scratch) }
    }
    while vector &+ 2 <= vectors {
      panel(Width<2>.self, order, shape, vector, scratch)
      vector &+= 2
    }
    if vector < vectors { panel(Width<1>.self, order, shape, vector, scratch) }
  }

  /// What is asked for while a tile's sums are computed: 0 is nothing; 1 the next tile of C, and a share of the
  /// next panel and pass; 2 the rows of P that the next tile reads.
  enum Ahead<let what: Int> {}
  private enum Width<let count: Int> {}
  private enum Height<let count: Int> {}

  /// A product of so few rows that they are one tile: there is nothing to cut (W1 ×1.03, W2 ×1.08; of five or
  /// six rows ×1.1). With 32 registers a tile of two vectors may be eight rows high: the processor has more
  /// to do at once than in two tiles of four (W4 with ReLU ×1.1, with sigmoid ×1.07).
  @inline(__always)
  private func onlyTile<let height: Int>(_: Height<height>.Type) {
    var vector = 0
    if height <= 3 && q.panelStep == Self.width {
      while vector &+ 4 <= vectors {
        tile(Height<height>.self, Width<4>.self, Ahead<0>.self, 0, vector, right(vector))
        vector &+= 4
      }
    }
    while vector &+ 2 <= vectors {
      tile(Height<height>.self, Width<2>.self, Ahead<0>.self, 0, vector, right(vector))
      vector &+= 2
    }
    if vector < vectors {
      tile(Height<height>.self, Width<1>.self, Ahead<0>.self, 0, vector, right(vector))
    }
  }

  @inline(__always)
  private func panel<let width: Int, let ahead: Int>(
    _: Width<width>.Type, _ order: Ahead<ahead>.Type, _ shape: TileHeights, _ vector: Int,
    _ scratch: Memory<Scalar>?
  ) {
    var right = right(vector)
    if let scratch { right = copied(right, Width<width>.self, to: scratch) }
    let none = ComingRows<Scalar>(at: p.numbers)
    var nextLeft = ahead == 1 ? comingLeft(vector, width, shape.tiles) : none
    // The other half of a panel four vectors wide may lie elsewhere.
    var nextRight = ahead == 1 ? comingRight(vector &+ width, 0, shape.tiles) : none
    var nextHalf = ahead == 1 ? comingRight(vector &+ width, Self.width, shape.tiles) : none
    var row = 0
    var left = shape.tiles
    while left > 0 {
      let height = shape.height &+ (shape.tiles &- left < shape.taller ? 1 : 0)
      if ahead == 1 {
        nextLeft.prefetch()
        nextRight.prefetch()
        nextHalf.prefetch()
      }
      switch height {
      case 3: tile(Height<3>.self, Width<width>.self, order, row, vector, right)
      case 4: tile(Height<4>.self, Width<width>.self, order, row, vector, right)
      case 5: tile(Height<5>.self, Width<width>.self, order, row, vector, right)
      default: tile(Height<6>.self, Width<width>.self, order, row, vector, right)
      }
      row &+= height
      left &-= 1
    }
  }

  /// What the next pass reads of P, in one piece for all rows: a share with each of Q's panels.
  @inline(__always)
  private func comingLeft(_ vector: Int, _ width: Int, _ tiles: Int) -> ComingRows<Scalar> {
    let end = min(vectors, vector &+ width)
    let share = nextDepth &* vector / vectors..<nextDepth &* end / vectors
    return ComingRows(
      p.numbers.advanced(by: (depth &+ share.lowerBound) &* p.depthStep),
      rows: p.rowStep == 1 ? share.count : 0, count: rows, rowStep: p.depthStep, tiles: tiles)
  }

  /// What is multiplied next of Q, two vectors wide: those `column` vectors behind vector `vector` or, if there is
  /// none, behind the first one that the next pass reads.
  @inline(__always)
  private func comingRight(_ vector: Int, _ column: Int, _ tiles: Int) -> ComingRows<Scalar> {
    let isHere = vector < vectors
    let place = column &+ (isHere ? vector : 0)
    let first = right(place).memory.advanced(by: isHere ? 0 : depth &* q.depthStep)
    return ComingRows(
      first.numbers,
      rows: column < Self.greatestWidth && place < vectors ? (isHere ? depth : nextDepth) : 0,
      count: Self.width &* Scalar.laneCount, rowStep: q.depthStep &* Scalar.laneCount,
      tiles: tiles)
  }

  /// Q's columns from vector `vector` on.
  @inline(__always)
  private func right(_ vector: Int) -> RightOperand<Scalar> {
    RightOperand(
      memory: q.memory.advanced(by: q.place(ofColumn: vector)), depthStep: q.depthStep,
      panelStep: q.panelStep)
  }

  /// The first vectors of every row of `right`, row by row without a gap.
  @inline(__always)
  private func copied<let width: Int>(
    _ right: RightOperand<Scalar>, _: Width<width>.Type, to scratch: Memory<Scalar>
  ) -> RightOperand<Scalar> {
    var (source, target) = (right.memory, scratch)
    for _ in 0..<depth {
      for column in 0..<width {
        target[column] = source[right.place(ofColumn: column)]
      }
      source = source.advanced(by: right.depthStep)
      target = target.advanced(by: width)
    }
    return RightOperand(memory: scratch, depthStep: width, panelStep: Self.width)
  }

  @inline(__always)
  private func tile<let height: Int, let width: Int, let ahead: Int>(
    _: Height<height>.Type, _: Width<width>.Type, _: Ahead<ahead>.Type, _ row: Int, _ vector: Int,
    _ q: RightOperand<Scalar>
  ) {
    var sums = InlineArray<height, InlineArray<width, Lanes<Scalar>>>(
      repeating: InlineArray(repeating: .zero))
    if let biases {
      for index in 0..<height {
        unsafe sums[unchecked: index] = InlineArray(repeating: .all(biases[row &+ index]))
      }
    }
    var (left, right) = (p.numbers.advanced(by: row &* p.rowStep), q.memory)
    var rest = depth
    if ahead > 0 {
      var next = coming(after: row &+ height, ahead == 1 ? height : 0, vector, width)
      // Little at a time: what is computed meanwhile waits for none of it.
      let line = Numbers<Scalar>.ofLine
      while rest >= line {
        if ahead == 1 { next.prefetchRow(width) } else { prefetchRows(left, height..<2 &* height) }
        add(line, &left, &right, q, to: &sums)
        rest &-= line
      }
      while next.hasRow { next.prefetchRow(width) }
    }
    add(rest, &left, &right, q, to: &sums)
    store(sums, row, vector)
  }

  /// The products of `depth` columns of P, from `left` on, with rows of Q.
  @inline(__always)
  private func add<let height: Int, let width: Int>(
    _ depth: Int, _ left: inout Numbers<Scalar>, _ right: inout Memory<Scalar>,
    _ q: RightOperand<Scalar>, to sums: inout InlineArray<height, InlineArray<width, Lanes<Scalar>>>
  ) {
    let (leftStep, depthStep, rightStep) = (p.rowStep, p.depthStep, q.depthStep)
    // `&` arithmetic: a trap inside the loop would keep the sums in memory (measured: half the speed).
    for _ in 0..<depth {
      for index in 0..<height {
        let factor = Lanes<Scalar>.all(left[index &* leftStep])
        for column in 0..<width {
          unsafe sums[unchecked: index][unchecked: column] =
            sums[unchecked: index][unchecked: column].addingProduct(
              factor, right[q.place(ofColumn: column)])
        }
      }
      left = left.advanced(by: depthStep)
      right = right.advanced(by: rightStep)
    }
  }

  /// Asks for the line at `left` in some rows of P.
  @inline(__always)
  private func prefetchRows(_ left: Numbers<Scalar>, _ rows: Range<Int>) {
    for row in rows { left.advanced(by: row &* p.rowStep).prefetchForReading() }
  }

  /// The tile of C after one that ends at row `row`: below it, or else in the panel beside it.
  @inline(__always)
  private func coming(after row: Int, _ height: Int, _ vector: Int, _ width: Int)
    -> ComingTile<Scalar>
  {
    let isBelow = row < rows
    let place = isBelow ? row &* c.rowStep &+ vector : vector &+ width
    return ComingTile(
      c.memory.advanced(by: place), rows: isBelow || place < vectors ? height : 0,
      rowStep: c.rowStep)
  }

  /// Finishes a tile: one question for all of it.
  @inline(__always)
  private func store<let height: Int, let width: Int>(
    _ sums: InlineArray<height, InlineArray<width, Lanes<Scalar>>>, _ row: Int, _ vector: Int
  ) {
    let target = c.memory.advanced(by: row &* c.rowStep &+ vector)
    switch finish {
    case .set: each(sums, target) { sum, _ in sum }
    case .add: each(sums, target) { sum, c in c + sum }
    case .descend(let rate): each(sums, target) { sum, c in c - sum * rate }
    case .times(let factors):
      let f = factors.memory.advanced(by: row &* factors.rowStep &+ vector)
      each(sums, target, f, factors.rowStep) { sum, _, f in sum * f }
    case .addTimes(let factors):
      let f = factors.memory.advanced(by: row &* factors.rowStep &+ vector)
      each(sums, target, f, factors.rowStep) { sum, c, f in (c + sum) * f }
    }
  }

  @inline(__always)
  private func each<let height: Int, let width: Int>(
    _ sums: InlineArray<height, InlineArray<width, Lanes<Scalar>>>,
    _ c: Memory<Scalar>,
    _ result: (_ sum: Lanes<Scalar>, _ c: Lanes<Scalar>) -> Lanes<Scalar>
  ) {
    each(sums, c, c, self.c.rowStep) { sum, c, _ in result(sum, c) }
  }

  @inline(__always)
  private func each<let height: Int, let width: Int>(
    _ sums: InlineArray<height, InlineArray<width, Lanes<Scalar>>>,
    _ c: Memory<Scalar>, _ f: Memory<Scalar>,
    _ factorStep: Int,
    _ result: (_ sum: Lanes<Scalar>, _ c: Lanes<Scalar>, _ f: Lanes<Scalar>) -> Lanes<Scalar>
  ) {
    var (target, factor) = (c, f)
    for index in 0..<height {
      for column in 0..<width {
        unsafe target[column] = result(
          sums[unchecked: index][unchecked: column], target[column], factor[column])
      }
      target = target.advanced(by: self.c.rowStep)
      factor = factor.advanced(by: factorStep)
    }
  }
}
