// The engine's unsafe code, all of it: memory without bounds checks, the bits of vectors, and the kernel of
// all products, for whose sake they are here: a check on each number that it reads is dearer than the
// multiplication it guards. The rest of the engine goes through `Matrix`, which asserts its rows and columns
// in a debug build.

import CProcessor

/// A place in an arena's memory, read and written vector by vector. Bounds are its user's to keep.
@safe
struct Memory<Scalar: LaneScalar> {
  private let base: UnsafeMutablePointer<Lanes<Scalar>>

  /// The bytes that are read from the caches at once: vectors begin with a line. Swift aligns to 16 bytes at
  /// most, and a vector that lies on two lines is read twice (W5 ×1.06, in double precision ×1.1; W6 ×1.09).
  private static var line: Int { 64 }

  /// `count` vectors of zeros.
  fileprivate init(zeros count: Int) {
    let start = UnsafeMutableRawPointer.allocate(
      byteCount: count * MemoryLayout<Lanes<Scalar>>.stride, alignment: Self.line)
    unsafe base = start.initializeMemory(as: Lanes<Scalar>.self, repeating: .zero, count: count)
  }

  /// The first place that begins with a line in memory on the stack.
  fileprivate init(in memory: UnsafeMutableRawPointer) {
    unsafe base = memory.alignedUp(toMultipleOf: Self.line)
      .assumingMemoryBound(to: Lanes<Scalar>.self)
  }

  private init(base: UnsafeMutablePointer<Lanes<Scalar>>) {
    unsafe self.base = base
  }

  /// Whether it begins with a line.
  var isAligned: Bool { unsafe Int(bitPattern: base) % Self.line == 0 }

  fileprivate func deallocate() {
    unsafe base.deallocate()
  }

  @inline(__always)
  subscript(vector: Int) -> Lanes<Scalar> {
    get { unsafe base[vector] }
    nonmutating set { unsafe base[vector] = newValue }
  }

  /// The place `count` vectors on.
  @inline(__always)
  func advanced(by count: Int) -> Memory {
    unsafe Memory(base: base + count)
  }

  /// Asks for the cache line of this place before it is written.
  @inline(__always)
  fileprivate func prefetch() {
    unsafe prefetch_for_writing(base)
  }

  /// The same place, number by number.
  @inline(__always)
  var numbers: Numbers<Scalar> {
    unsafe Numbers(base: UnsafeMutableRawPointer(base).assumingMemoryBound(to: Scalar.self))
  }

  /// The same place, from now on `count` copies of an element of another kind.
  fileprivate func bound<Element: BitwiseCopyable>(
    _ count: Int, of element: Element
  ) -> Numbers<Element> {
    unsafe Numbers(
      base: UnsafeMutableRawPointer(base).initializeMemory(
        as: Element.self, repeating: element, count: count))
  }
}

/// A place in an arena's memory, read and written number by number. Bounds are its user's to keep.
@safe
struct Numbers<Element: BitwiseCopyable> {
  private let base: UnsafeMutablePointer<Element>

  fileprivate init(base: UnsafeMutablePointer<Element>) {
    unsafe self.base = base
  }

  @inline(__always)
  subscript(number: Int) -> Element {
    get { unsafe base[number] }
    nonmutating set { unsafe base[number] = newValue }
  }

  /// The place `count` numbers on.
  @inline(__always)
  func advanced(by count: Int) -> Numbers {
    unsafe Numbers(base: base + count)
  }
}

/// Owns the memory of matrices, and frees it when it goes.
final class Arena<Scalar: LaneScalar> {
  private var blocks: [Memory<Scalar>] = []

  /// `count` vectors of zeros that live as long as the arena.
  func memory(_ count: Int) -> Memory<Scalar> {
    let block = Memory<Scalar>(zeros: count)
    blocks.append(block)
    return block
  }

  /// Room for `count` copies of `element`, of any kind.
  func list<Element: BitwiseCopyable>(_ count: Int, of element: Element) -> Numbers<Element> {
    let size = MemoryLayout<Lanes<Scalar>>.size
    let bytes = count * MemoryLayout<Element>.stride
    return memory((bytes + size - 1) / size).bound(count, of: element)
  }

  deinit {
    for block in blocks { block.deallocate() }
  }
}

extension SIMD {
  /// The same bits as lanes of another kind: the only way from a vector of numbers to their bits, and
  /// back, that does not go lane by lane.
  @inline(__always)
  func reinterpreted<Other: SIMD>(as type: Other.Type) -> Other {
    precondition(MemoryLayout<Self>.size == MemoryLayout<Other>.size, "the same number of bits")
    return unsafe unsafeBitCast(self, to: type)
  }
}

/// Room for vectors on a thread's stack.
enum Scratch<Scalar: LaneScalar> {
  private typealias Room = InlineArray<1028, Lanes<Scalar>>
  /// Without what is skipped up to the first line: less than four vectors of 16 bytes.
  static var capacity: Int { Room.count - 4 }

  /// Hands `body` room for `capacity` vectors.
  @inline(__always)
  static func with(_ body: (Memory<Scalar>) -> Void) {
    var room = Room(repeating: .zero)
    unsafe withUnsafeMutableBytes(of: &room) { bytes in
      guard let start = bytes.baseAddress else { return }
      unsafe body(Memory(in: start))
    }
  }
}

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
  /// while all rows pass by. C is asked for ahead where it is not in the caches, and only there: a small
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

  /// Whether tiles of C are asked for before their sums are computed: 1, or 0 for not.
  enum Ahead<let tiles: Int> {}
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
        tile(Height<height>.self, Width<4>.self, 0, vector, right(vector))
        vector &+= 4
      }
    }
    while vector &+ 2 <= vectors {
      tile(Height<height>.self, Width<2>.self, 0, vector, right(vector))
      vector &+= 2
    }
    if vector < vectors { tile(Height<height>.self, Width<1>.self, 0, vector, right(vector)) }
  }

  @inline(__always)
  private func panel<let width: Int, let ahead: Int>(
    _: Width<width>.Type, _: Ahead<ahead>.Type, _ shape: TileHeights, _ vector: Int,
    _ scratch: Memory<Scalar>?
  ) {
    var right = right(vector)
    if let scratch { right = copied(right, Width<width>.self, to: scratch) }
    var row = 0
    var left = shape.tiles
    while left > 0 {
      let height = shape.height &+ (shape.tiles &- left < shape.taller ? 1 : 0)
      if ahead > 0 { prefetch(Width<width>.self, height, row, vector) }
      switch height {
      case 3: tile(Height<3>.self, Width<width>.self, row, vector, right)
      case 4: tile(Height<4>.self, Width<width>.self, row, vector, right)
      case 5: tile(Height<5>.self, Width<width>.self, row, vector, right)
      default: tile(Height<6>.self, Width<width>.self, row, vector, right)
      }
      row &+= height
      left &-= 1
    }
  }

  /// Asks for a tile of C while its sums are computed: the weights of a large layer come from far away
  /// (W6 ×1.04, in double precision ×1.1).
  @inline(__always)
  private func prefetch<let width: Int>(
    _: Width<width>.Type, _ height: Int, _ row: Int, _ vector: Int
  ) {
    var target = c.memory.advanced(by: row &* c.rowStep &+ vector)
    for _ in 0..<height {
      for column in 0..<width { target.advanced(by: column).prefetch() }
      target = target.advanced(by: c.rowStep)
    }
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
  private func tile<let height: Int, let width: Int>(
    _: Height<height>.Type, _: Width<width>.Type, _ row: Int, _ vector: Int,
    _ q: RightOperand<Scalar>
  ) {
    var sums = InlineArray<height, InlineArray<width, Lanes<Scalar>>>(
      repeating: InlineArray(repeating: .zero))
    if let biases {
      for index in 0..<height {
        unsafe sums[unchecked: index] = InlineArray(repeating: .all(biases[row &+ index]))
      }
    }
    let (leftStep, depthStep, rightStep) = (p.rowStep, p.depthStep, q.depthStep)
    var left = p.numbers.advanced(by: row &* leftStep)
    var right = q.memory
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
    store(sums, row, vector)
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
