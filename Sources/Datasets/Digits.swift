/// Digits read eight at a time: where numbers of all lengths follow each other, a loop over them ends at a
/// place that the processor cannot foresee.
enum Digits {
  /// Adds the digits at `position` to a number, and moves on behind them.
  ///
  /// - Parameter tens: 10⁰ … 10⁸ and more
  @inline(__always)
  static func take(
    _ number: inout UInt64, _ bytes: Span<UInt8>, _ position: inout Int, _ end: Int,
    _ tens: [UInt64]
  ) {
    while position <= end - 8 {
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
      // A digit becomes its value; what is none has its highest bit set, or gets it by the sum.
      let values = UInt64(littleEndian: word) ^ 0x3030_3030_3030_3030
      let others = (values &+ 0x7676_7676_7676_7676 | values) & 0x8080_8080_8080_8080
      let count = others.trailingZeroBitCount / 8
      guard count > 0 else { return }
      number = number &* tens[count] &+ sum(values << UInt64(64 - 8 * count))
      position += count
      guard count == 8 else { return }
    }
    while position < end {
      let digit = bytes[position] &- UInt8(ascii: "0")
      guard digit < 10 else { return }
      number = number &* 10 &+ UInt64(digit)
      position += 1
    }
  }

  /// The number of eight digits, the first in the lowest byte: pairs, then fours, then all.
  @inline(__always)
  private static func sum(_ values: UInt64) -> UInt64 {
    let pairs = values &* 10 &+ values >> 8
    let even = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let odd = (pairs >> 16 & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    return (even &+ odd) >> 32
  }
}
