// A large product in parts that stay in the caches. A number of C has its sums in the same order
// whatever the parts, so they change no bit.

extension TiledProduct {
  /// A product no deeper is done in one pass: that of a chunk's gradient, whose step into the weights is then
  /// one.
  static var greatestDepth: Int { 256 }

  /// Where a product is deeper: so deep a panel of Q, with 64 bytes of P beside each of its rows, fills half of
  /// the first-level cache, and another program may have the other half (AVX-512, W6's products ×1.07; on a
  /// core that is shared, ×1.1).
  private static var passDepth: Int {
    25_600 / (greatestWidth * MemoryLayout<Lanes<Scalar>>.size + 64)
  }

  /// So many bytes of P stay in the second-level cache while all panels of Q pass by. W6 ×1.1 in
  /// single precision; in double a third of the misses of that cache.
  private static var greatestBlock: Int { 1 << 17 }

  /// Of rows of Q that are further apart, a panel is on more pages than the processor keeps at hand: it is
  /// copied (in double precision the gradient of W6's first layer ×1.06, W6 ×1.01 to 1.04; nothing in single).
  private static var greatestStep: Int { 1 << 11 }
  /// Fewer rows of C do not make up for copying.
  private static var leastRows: Int { 48 }

  /// All of it: a small product at once, a large one on the threads of `shared` if there are any.
  @inline(__always)
  func compute(_ shared: SharedWork<Scalar>? = nil) {
    let bytes = rows &* depth &* MemoryLayout<Scalar>.size
    guard depth > Self.greatestDepth || bytes > Self.greatestBlock || shared != nil else {
      return panels(Ahead<0>.self)
    }
    computeLarge(shared)
  }

  @inline(never)
  private func computeLarge(_ shared: SharedWork<Scalar>?) {
    if shared?.compute(self) != true { computeAlone() }
  }

  /// On this thread: a deep product in passes, a tall one in blocks of rows.
  func computeAlone() {
    let isSpread = q.depthStep * MemoryLayout<Lanes<Scalar>>.size > Self.greatestStep
    guard isSpread && rows >= Self.leastRows else { return computeAlone(nil) }
    precondition(
      Self.greatestWidth * max(Self.greatestDepth, Self.passDepth) <= Scratch<Scalar>.capacity,
      "a panel has room")
    Scratch<Scalar>.with { computeAlone($0) }
  }

  private func computeAlone(_ scratch: Memory<Scalar>?) {
    let passes =
      depth <= Self.greatestDepth ? 1 : (depth + Self.passDepth - 1) / Self.passDepth
    let bytes = (depth + passes - 1) / passes * MemoryLayout<Scalar>.size
    let height = max(1, Self.greatestBlock / max(1, bytes))
    let blocks = (rows + height - 1) / height
    for index in 0..<passes {
      let pass = pass(index, of: passes)
      for block in 0..<blocks {
        pass.part(rows * block / blocks..<rows * (block + 1) / blocks)
          .panels(Ahead<1>.self, scratch)
      }
    }
  }

  /// Part `index` of `passes` of the depth, which starts where the ones before it have left C.
  private func pass(_ index: Int, of passes: Int) -> TiledProduct {
    let end = depth * (index + 1) / passes
    var pass = summands(depth * index / passes..<end)
    if index > 0 { pass.biases = nil }
    if index < passes - 1 { pass.nextDepth = depth * (index + 2) / passes - end }
    switch (finish, index == passes - 1) {
    case (.times(let factors), true) where passes > 1: pass.finish = .addTimes(factors)
    case (.times, false): pass.finish = index == 0 ? .set : .add
    case (.set, _): pass.finish = index == 0 ? .set : .add
    default: break
    }
    return pass
  }

  /// What the columns of P in `range` add to the sums, with the rows of Q that they are multiplied by.
  func summands(_ range: Range<Int>) -> TiledProduct {
    var summands = self
    summands.p.numbers = p.numbers.advanced(by: range.lowerBound * p.depthStep)
    summands.q.memory = q.memory.advanced(by: range.lowerBound * q.depthStep)
    summands.depth = range.count
    return summands
  }

  /// The rows in `range`.
  func part(_ range: Range<Int>) -> TiledProduct {
    let first = range.lowerBound
    var part = self
    part.p.numbers = p.numbers.advanced(by: first * p.rowStep)
    part.c = c.from(first)
    part.biases = biases?.advanced(by: first)
    part.rows = range.count
    switch finish {
    case .times(let factors): part.finish = .times(factors.from(first))
    case .addTimes(let factors): part.finish = .addTimes(factors.from(first))
    case .set, .add, .descend: break
    }
    return part
  }
}

extension VectorRows {
  /// The rows from `row` on.
  fileprivate func from(_ row: Int) -> VectorRows {
    VectorRows(memory: memory.advanced(by: row * rowStep), rowStep: rowStep)
  }
}
