import CProcessor

/// Where the bytes of a text stand that are neither a digit nor a minus, one after the other: points, and what
/// separates numbers. They are looked for 64 at a time, so that no number need wait until the one before it is read.
struct NumberMarks {
  private var block: Int
  private let end: Int
  /// Those of the block that have not been told yet, a bit for each.
  private var others: UInt64 = 0

  private static var length: Int { 64 }

  /// Those from `start` on. Only whole blocks in front of `end` are looked at.
  @inline(__always)
  init(from start: Int, upTo end: Int) { (block, self.end) = (start &- Self.length, end) }

  /// The next one; `nil` if there is none in what is looked at.
  @inline(__always)
  mutating func next(_ bytes: Span<UInt8>) -> Int? {
    while others == 0 {
      block &+= Self.length
      guard block &+ Self.length <= end else { return nil }
      others = unsafe bytes.withUnsafeBufferPointer {
        unsafe other_than_digits($0.baseAddress.unsafelyUnwrapped + block)
      }
    }
    let place = block &+ others.trailingZeroBitCount
    others &= others &- 1
    return place
  }
}
