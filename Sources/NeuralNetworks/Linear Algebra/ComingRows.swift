/// Rows of memory that are read soon: a few are asked for with every tile, while its sums are computed (W3 ×1.02
/// to 1.03, W6 in double precision ×1.04). What another core has written takes longest to come: W6's product that
/// goes down, on two cores, ×1.07.
struct ComingRows<Scalar: LaneScalar> {
  private var numbers: Numbers<Scalar>
  private var left = 0
  private let rowStep: Int
  private let lines: Int
  private let share: Int

  private static var numbersOfLine: Int { 64 / MemoryLayout<Scalar>.size }

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
    lines = (count &+ (Self.numbersOfLine &- 1)) / Self.numbersOfLine
    share = (rows &+ (tiles &- 1)) / tiles
  }

  /// Asks for a tile's share.
  @inline(__always)
  mutating func prefetch() {
    let count = min(share, left)
    left &-= count
    for _ in 0..<count {
      for line in 0..<lines {
        numbers.advanced(by: line &* Self.numbersOfLine).prefetchForReading()
      }
      numbers = numbers.advanced(by: rowStep)
    }
  }
}
