/// Digits read sixteen at a time, in lanes: where numbers of all lengths follow each other, a loop over them ends at
/// a place that the processor cannot foresee.
struct Digits {
  /// The digits' values, the last in the highest byte, with zeros in front of them.
  private var values: UInt64 = 0

  /// How many there may be, and how many bytes there must be up to their end.
  static var most: Int { 8 }

  /// No digits: the number 0.
  @inline(__always)
  init() {}

  /// The digits in `bytes[end - count..<end]`, one to eight.
  @inline(__always)
  init(_ bytes: Span<UInt8>, _ count: Int, before end: Int) {
    let word = unsafe bytes.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: end &- Self.most, as: UInt64.self)
    let unused = UInt64(truncatingIfNeeded: Self.most &- count) &* 8
    values = ((UInt64(littleEndian: word) ^ Self.zeros) &>> unused) &<< unused
  }

  /// The numbers that two rows of digits are; `nil` if one of the bytes is no digit.
  @inline(__always)
  static func numbers(_ first: Digits, _ second: Digits) -> (UInt64, UInt64)? {
    let values = SIMD2(first.values, second.values)
    let marks = values | (values &+ Self.beyondDigits)
    guard (marks[0] | marks[1]) & Self.highest == 0 else { return nil }
    let numbers = Self.numbers(values)
    return (numbers[0], numbers[1])
  }

  /// Adds the digits at `position` to a number, eight at a time, and moves on behind them.
  ///
  /// - Returns: how many there are. Beyond 19 the number is another.
  static func take(
    _ number: inout UInt64, _ bytes: Span<UInt8>, _ position: inout Int, _ end: Int
  ) -> Int {
    let start = position
    while position < end, position <= bytes.count - most {
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
      let values = UInt64(littleEndian: word) ^ zeros
      let others = (values | (values &+ beyondDigits)) & highest
      let count = min(others.trailingZeroBitCount / 8, end - position)
      guard count > 0 else { return position - start }
      number = number &* wholePowersOfTen[count]
      number &+= numbers(SIMD2(values << UInt64(64 - 8 * count), 0))[0]
      position += count
      guard count == most else { return position - start }
    }
    while position < end {
      let digit = bytes[position] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      number = number &* 10 &+ UInt64(digit)
      position += 1
    }
    return position - start
  }

  private static var zeros: UInt64 { 0x3030_3030_3030_3030 }
  private static var highest: UInt64 { 0x8080_8080_8080_8080 }
  /// What is no digit has the highest bit set, or gets it by the sum with this.
  private static var beyondDigits: UInt64 { 0x7676_7676_7676_7676 }

  /// The numbers of eight digits each, the first in the lowest byte: pairs, then fours, then all.
  @inline(__always)
  private static func numbers(_ values: SIMD2<UInt64>) -> SIMD2<UInt64> {
    let ones = unsafe unsafeBitCast(values, to: SIMD8<UInt16>.self)
    let pairs = unsafe unsafeBitCast((ones & 0xFF) &* 10 &+ (ones &>> 8), to: SIMD4<UInt32>.self)
    let fours = unsafe unsafeBitCast(
      (pairs & 0xFFFF) &* 100 &+ (pairs &>> 16), to: SIMD2<UInt64>.self)
    return (fours & 0xFFFF_FFFF) &* 10_000 &+ (fours &>> 32)
  }
}
