/// A finite number as decimal digits: `0.d₁d₂d₃… · 10^exponent`, which rounding works on.
///
/// The digits are those of `description`, the fewest that tell the number from its neighbours, so
/// 0.15 rounds to 0.2 as people expect, and not to 0.1 for the binary number just below it. There are
/// at most 17 of them, so that one integer holds them: a screen is hundreds of numbers, each frame.
struct DecimalDigits: Equatable {
  var isNegative: Bool
  /// `d₁d₂d₃…` read as an integer; the first and the last digit are not zero.
  private var significand: UInt64 = 0
  private(set) var count = 0
  var exponent = 0

  var isZero: Bool { count == 0 }

  /// - Precondition: `value` is finite.
  init(_ value: Double) {
    precondition(value.isFinite, "only a finite number has digits, not \(value)")
    isNegative = value < 0
    var hasPoint = false
    var text = value.magnitude.description.utf8[...]
    while let character = text.popFirst() {
      switch character {
      case UInt8(ascii: "."): hasPoint = true
      case UInt8(ascii: "e"):
        exponent += Int(Substring(text)) ?? 0
        text = text[text.endIndex...]
      case UInt8(ascii: "0") where count == 0:
        if hasPoint { exponent -= 1 }
      default:
        significand = significand * 10 + UInt64(character - UInt8(ascii: "0"))
        count += 1
        if !hasPoint { exponent += 1 }
      }
    }
    trim()
  }

  /// Drops the zeros at the end.
  private mutating func trim() {
    guard significand > 0 else {
      (count, exponent) = (0, 0)
      return
    }
    while significand.isMultiple(of: 10) {
      significand /= 10
      count -= 1
    }
  }

  /// Keeps the first `kept` digits, the last rounded half up; `kept` may be 0 or less.
  mutating func round(toDigits kept: Int) {
    guard kept < count else { return }
    let left = max(0, kept)
    let unit = Self.power(count - left)
    let rest = significand % unit
    significand /= unit
    count = left
    if kept >= 0, rest >= unit / 2 { increment() }
    trim()
  }

  /// 9 in all places becomes a 1 in the place before.
  private mutating func increment() {
    significand += 1
    guard significand == Self.power(count) else { return }
    count += 1
    exponent += 1
  }

  /// `10^exponent`, the exponent at most 19.
  private static func power(_ exponent: Int) -> UInt64 {
    var power: UInt64 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }

  /// The digits before the decimal point.
  var whole: String {
    guard exponent > 0, !isZero else { return "0" }
    return text(0..<exponent)
  }

  /// The first `count` digits after the decimal point.
  func fraction(_ count: Int) -> String {
    text(exponent..<exponent + max(0, count))
  }

  /// The digits at these places, zeros before the first and after the last.
  private func text(_ places: Range<Int>) -> String {
    unsafe String(unsafeUninitializedCapacity: places.count) { characters in
      var left = significand / Self.power(max(0, min(count, count - places.upperBound)))
      for index in (0..<places.count).reversed() {
        let place = places.lowerBound + index
        var digit: UInt64 = 0
        if place >= 0, place < count { (left, digit) = left.quotientAndRemainder(dividingBy: 10) }
        unsafe characters[index] = UInt8(ascii: "0") + UInt8(digit)
      }
      return places.count
    }
  }
}
