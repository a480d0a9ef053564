/// A finite number as decimal digits: `0.d₁d₂d₃… · 10^exponent`, which rounding works on.
///
/// The digits are those of `description`, the fewest that tell the number from its neighbours, so
/// 0.15 rounds to 0.2 as people expect, and not to 0.1 for the binary number just below it.
struct DecimalDigits: Equatable {
  var isNegative: Bool
  var digits: [UInt8]
  var exponent: Int

  /// - Precondition: `value` is finite.
  init(_ value: Double) {
    precondition(value.isFinite, "only a finite number has digits, not \(value)")
    isNegative = value < 0
    digits = []
    exponent = 0
    var hasPoint = false
    var text = value.magnitude.description.utf8[...]
    while let character = text.popFirst() {
      switch character {
      case UInt8(ascii: "."): hasPoint = true
      case UInt8(ascii: "e"):
        exponent += Int(Substring(text)) ?? 0
        text = text[text.endIndex...]
      default:
        digits.append(character - UInt8(ascii: "0"))
        if !hasPoint { exponent += 1 }
      }
    }
    trim()
  }

  /// Drops the zeros at both ends.
  private mutating func trim() {
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    exponent = digits.isEmpty ? 0 : exponent - zeros
    while digits.last == 0 { digits.removeLast() }
  }

  /// Keeps the first `count` digits, the last rounded half up; `count` may be 0 or less.
  mutating func round(toDigits count: Int) {
    guard count < digits.count else { return }
    let roundsUp = count >= 0 && digits[count] >= 5
    digits = Array(digits.prefix(max(0, count)))
    if roundsUp { increment(paddedTo: count) }
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { exponent = 0 }
  }

  private mutating func increment(paddedTo count: Int) {
    var index = count - 1
    while index >= 0 {
      if digits[index] < 9 {
        digits[index] += 1
        return
      }
      digits[index] = 0
      index -= 1
    }
    digits.insert(1, at: 0)
    exponent += 1
  }

  /// The digits before the decimal point.
  var whole: String {
    guard exponent > 0, !digits.isEmpty else { return "0" }
    return text(0..<exponent)
  }

  /// The first `count` digits after the decimal point.
  func fraction(_ count: Int) -> String {
    text(exponent..<exponent + max(0, count))
  }

  /// The digits at these places, zeros before the first and after the last.
  private func text(_ places: Range<Int>) -> String {
    let characters = places.map { place in
      UInt8(ascii: "0") + (digits.indices.contains(place) ? digits[place] : 0)
    }
    return String(decoding: characters, as: UTF8.self)
  }
}
