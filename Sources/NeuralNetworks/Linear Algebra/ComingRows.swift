// What a product reads or writes soon, and asks for meanwhile.

/// Rows of memory that are read soon: a few are asked for with every tile, while its sums are computed (W3 ×1.02
/// to 1.03, W6 in double precision ×1.04). What another core has written takes longest to come: W6's product that
/// goes down, on two cores, ×1.07.
struct ComingRows<Scalar: LaneScalar> {
  private var numbers: Numbers<Scalar>
  private var left = 0
  private let rowStep: Int
  private let lines: Int
  private let share: Int

  /// None.
  @inline(__always)
  init(at numbers: Numbers<Scalar>) {
    self.init(numbers, rows: 0, count: 0, rowStep: 0, tiles: 1)
  }

  /// `rows` rows of `count` numbers, `rowStep` numbers apart, in so many tiles.
  @inline(__always)
  init(_ numbers: Numbers<Scalar>, rows: Int, count: Int, rowStep: Int, tiles: Int) {
    self.numbers = numbers
    left = rows
    self.rowStep = rowStep
    lines = (count &+ (Numbers<Scalar>.ofLine &- 1)) / Numbers<Scalar>.ofLine
    share = (rows &+ (tiles &- 1)) / tiles
  }

  /// Asks for a tile's share.
  @inline(__always)
  mutating func prefetch() {
    let count = min(share, left)
    left &-= count
    for _ in 0..<count {
      for line in 0..<lines {
        numbers.advanced(by: line &* Numbers<Scalar>.ofLine).prefetchForReading()
      }
      numbers = numbers.advanced(by: rowStep)
    }
  }
}

/// The next tile of C, row by row while the sums of the one before it are computed: the weights of a large layer
/// come from far away. Asked for all at once, they keep waiting what those sums read (W6 ×1.02, in double
/// precision ×1.03).
struct ComingTile<Scalar: LaneScalar> {
  private var memory: Memory<Scalar>
  private var left: Int
  private let rowStep: Int

  /// `rows` rows, `rowStep` vectors apart.
  @inline(__always)
  init(_ memory: Memory<Scalar>, rows: Int, rowStep: Int) {
    self.memory = memory
    left = rows
    self.rowStep = rowStep
  }

  @inline(__always)
  var hasRow: Bool { left > 0 }

  /// Asks for a row of `width` vectors, if one is left.
  @inline(__always)
  mutating func prefetchRow(_ width: Int) {
    guard hasRow else { return }
    for vector in 0..<width { memory.advanced(by: vector).prefetchForWriting() }
    memory = memory.advanced(by: rowStep)
    left &-= 1
  }
}
