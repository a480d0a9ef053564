/// Decimal numbers read from bytes, equal to `Double(text)` bit for bit, without making a string.
///
/// The grammar is that of a CSV's numbers: `[+-] digits [. digits] [e [+-] digits]`, with a digit
/// on at least one side of the point.
enum DecimalNumber {
  /// What some bytes are.
  enum Reading: Equatable {
    case number(Double)
    /// NaN or an infinity: by name, or a number beyond the largest.
    case notFinite
    case text
  }

  /// Reads `bytes[range]`, which must be one number and nothing else; `point` stands before decimals.
  @inline(__always)
  static func read(
    _ bytes: Span<UInt8>, _ range: Range<Int>, point: UInt8 = UInt8(ascii: ".")
  ) -> Reading {
    guard let parts = Parts(bytes, range, point) else {
      return isNotFinite(bytes, range) ? .notFinite : .text
    }
    if let magnitude = parts.magnitude {
      return .number(parts.isNegative ? -magnitude : magnitude)
    }
    guard let value = Double(string(bytes, range, point)), value.isFinite else { return .notFinite }
    return .number(value)
  }

  /// Whether the bytes say NaN or infinity, as programs print them.
  private static func isNotFinite(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard 3...9 ~= range.count else { return false }
    let text = string(bytes, range).lowercased()
    let name = text.hasPrefix("-") || text.hasPrefix("+") ? String(text.dropFirst()) : text
    return name == "nan" || name == "inf" || name == "infinity"
  }

  private static func string(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ point: UInt8 = UInt8(ascii: ".")
  ) -> String {
    let text = range.map { bytes[$0] == point ? UInt8(ascii: ".") : bytes[$0] }
    return String(decoding: text, as: UTF8.self)
  }
}

/// A decimal number taken apart: `± digits · 10^exponent`.
private struct Parts {
  var isNegative = false
  var digits: UInt64 = 0
  var exponent = 0
  /// How many digits there are, and where they are more than 19, how many from the first that is not 0. `digits`
  /// is their number if they are no more than that.
  var significant = 0

  /// `nil` if the bytes are not one whole number.
  @inline(__always)
  init?(_ bytes: Span<UInt8>, _ range: Range<Int>, _ point: UInt8) {
    var position = range.lowerBound
    let end = range.upperBound
    if position < end, bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "+")
    {
      isNegative = bytes[position] == UInt8(ascii: "-")
      position += 1
    }
    let first = position
    let whole = Digits.take(&digits, bytes, &position, end)
    var fraction = 0
    if position < end, bytes[position] == point {
      position += 1
      fraction = Digits.take(&digits, bytes, &position, end)
    }
    significant = whole + fraction
    guard significant > 0 else { return nil }
    // Zeros in front are seldom so many that it is worth looking at them.
    if significant > 19 {
      let zeros = (first..<position).prefix {
        bytes[$0] == UInt8(ascii: "0") || bytes[$0] == point
      }
      significant -= zeros.count { bytes[$0] != point }
    }
    exponent = -fraction
    if position < end {
      guard let power = Self.power(bytes, position, end) else { return nil }
      exponent += power
    }
  }

  /// The power of ten written as `e±digits`; `nil` if that is not what the bytes are. One of more
  /// than six digits is as good as one of six: the number is 0 or infinite.
  private static func power(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard bytes[start] | 0x20 == UInt8(ascii: "e") else { return nil }
    var position = start + 1
    var sign = 1
    if position < end, bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "+")
    {
      sign = bytes[position] == UInt8(ascii: "-") ? -1 : 1
      position += 1
    }
    guard position < end else { return nil }
    var power = 0
    while position < end {
      let digit = bytes[position] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      power = min(power * 10 + Int(digit), 999_999)
      position += 1
    }
    return sign * power
  }

  /// `digits · 10^exponent`, correctly rounded; `nil` beyond 19 digits or the powers below, where
  /// the standard library takes over.
  ///
  /// Whole numbers up to 2⁵³ and powers of ten up to 10²² are doubles, and one operation on two
  /// doubles rounds once (Clinger 1990). With more digits, as programs print them, the quotient is
  /// taken of integers.
  var magnitude: Double? {
    guard significant <= 19 else { return nil }
    if digits <= 1 << 53, -22...22 ~= exponent {
      return exponent < 0
        ? Double(digits) / powersOfTen[-exponent] : Double(digits) * powersOfTen[exponent]
    }
    if exponent == 0 || digits == 0 { return Double(digits) }
    guard -19...(-1) ~= exponent else { return nil }
    return quotient(digits, wholePowersOfTen[-exponent])
  }
}

/// `dividend / divisor`, neither of them 0, rounded to nearest, ties to even: 63 or 64 bits of the
/// quotient, the last one set if anything is left over, so that the conversion rounds right.
private func quotient(_ dividend: UInt64, _ divisor: UInt64) -> Double {
  let up = dividend.leadingZeroBitCount
  let across = divisor.leadingZeroBitCount
  let high = dividend << UInt64(up)
  let (bits, rest) = (divisor << UInt64(across))
    .dividingFullWidth((high: high >> 1, low: high << 63))
  let sticky = rest == 0 ? bits : bits | 1
  let scale = Double(bitPattern: UInt64(1023 + across - up - 63) << 52)
  return Double(sticky) * scale
}

/// 10⁰ … 10¹⁹
let wholePowersOfTen: [UInt64] = (0..<19).reduce(into: [1]) { powers, _ in
  powers.append(powers[powers.count - 1] * 10)
}

/// 10⁰ … 10²², every one of them a double
let powersOfTen: [Double] = (0..<22).reduce(into: [1]) { powers, _ in
  powers.append(powers[powers.count - 1] * 10)
}
